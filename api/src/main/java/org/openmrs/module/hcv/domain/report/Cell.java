/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One number of a report, as the set it counts. Immutable and thread-safe.
 *
 * @param <R> what is counted: {@link CourseRef}, or the UUID of a person as text
 */
public final class Cell<R extends Comparable<? super R>> {

    private final String key;
    private final SortedSet<R> members;

    private Cell(String key, SortedSet<R> members) {
        this.key = key;
        this.members = members;
    }

    static <R extends Comparable<? super R>> Cell<R> of(String key, Collection<R> members) {
        return new Cell<>(key, Collections.unmodifiableSortedSet(new TreeSet<>(members)));
    }

    /** Names the cell within its report, such as {@code outcome.cured}; also the end of its message key. */
    public String key() {
        return key;
    }

    /** What is counted, in a stable order; exactly {@link #count} of them. */
    public SortedSet<R> members() {
        return members;
    }

    public int count() {
        return members.size();
    }

    @Override
    public String toString() {
        return key + "=" + count();
    }
}
