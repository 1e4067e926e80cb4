/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** One person's place on one list: since when, and because of what. Immutable and thread-safe. */
public final class WorklistEntry {

    private final LocalDate since;
    private final WorklistBecause because;

    private WorklistEntry(LocalDate since, WorklistBecause because) {
        this.since = Objects.requireNonNull(since, "since");
        this.because = Objects.requireNonNull(because, "because");
    }

    public static WorklistEntry of(LocalDate since, WorklistBecause because) {
        return new WorklistEntry(since, because);
    }

    static WorklistEntry of(LocalDate since, WorklistBecauseCode code, LocalDate... dates) {
        return new WorklistEntry(since, WorklistBecause.of(code, dates));
    }

    /** First day on which what has to be done could have been done. */
    public LocalDate since() {
        return since;
    }

    public WorklistBecause because() {
        return because;
    }

    /** Days waited up to that day: 0 on the first one. */
    public long daysWaiting(LocalDate asOf) {
        return ChronoUnit.DAYS.between(since, asOf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorklistEntry
                && since.equals(((WorklistEntry) other).since)
                && because.equals(((WorklistEntry) other).because);
    }

    @Override
    public int hashCode() {
        return 31 * since.hashCode() + because.hashCode();
    }

    @Override
    public String toString() {
        return "since " + since + " because " + because;
    }
}
