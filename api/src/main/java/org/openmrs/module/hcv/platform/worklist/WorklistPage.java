/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.domain.worklist.Worklist;

/** One page of a list. Immutable. */
public final class WorklistPage {

    private final Worklist worklist;
    private final List<WorklistRow> rows;
    private final long total;
    private final int number;
    private final int size;

    WorklistPage(Worklist worklist, List<WorklistRow> rows, long total, int number, int size) {
        this.worklist = worklist;
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
        this.total = total;
        this.number = number;
        this.size = size;
    }

    public List<WorklistRow> rows() {
        return rows;
    }

    /** People on all pages together. */
    public long total() {
        return total;
    }

    /** Which page this is, from 1. */
    public int number() {
        return number;
    }

    /** Number of pages, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
