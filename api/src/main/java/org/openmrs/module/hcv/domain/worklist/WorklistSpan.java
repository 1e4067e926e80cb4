/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of days on which a person is on a list with the same entry, as long as nothing is recorded.
 *
 * The first day is included, the day it is over is not; without such a day it has no end. Immutable and thread-safe.
 */
public final class WorklistSpan {

    private final Worklist worklist;
    private final WorklistEntry entry;
    private final LocalDate from;
    private final LocalDate until;

    WorklistSpan(Worklist worklist, WorklistEntry entry, LocalDate from, LocalDate until) {
        this.worklist = Objects.requireNonNull(worklist, "worklist");
        this.entry = Objects.requireNonNull(entry, "entry");
        this.from = Objects.requireNonNull(from, "from");
        this.until = until;
    }

    public Worklist worklist() {
        return worklist;
    }

    public WorklistEntry entry() {
        return entry;
    }

    /** First day. */
    public LocalDate from() {
        return from;
    }

    /** First day after it; empty where only a new record can end it. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    @Override
    public String toString() {
        return worklist + " from " + from + (until == null ? "" : " until " + until) + " " + entry;
    }
}
