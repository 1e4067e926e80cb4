/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.picture;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One course of treatment as it lies in time: what was planned, and as far as known what was taken. Immutable and
 * thread-safe.
 */
public final class CourseBar {

    private final LocalDate start;
    private final LocalDate plannedEnd;
    private final LocalDate takenUntil;

    private CourseBar(LocalDate start, LocalDate plannedEnd, LocalDate takenUntil) {
        this.start = Objects.requireNonNull(start, "start");
        this.plannedEnd = Objects.requireNonNull(plannedEnd, "plannedEnd");
        this.takenUntil = takenUntil;
    }

    /** A course of which only the plan is known: it lies ahead, or its last dose is not recorded. */
    static CourseBar planned(LocalDate start, LocalDate plannedEnd) {
        return new CourseBar(start, plannedEnd, null);
    }

    /** A course taken up to that day: its last dose, or today while it runs. */
    static CourseBar taken(LocalDate start, LocalDate plannedEnd, LocalDate takenUntil) {
        return new CourseBar(start, plannedEnd, Objects.requireNonNull(takenUntil, "takenUntil"));
    }

    public LocalDate start() {
        return start;
    }

    /** Planned day of the last dose. */
    public LocalDate plannedEnd() {
        return plannedEnd;
    }

    /** Last day up to which it is known to be taken; empty where that is not known. */
    public Optional<LocalDate> takenUntil() {
        return Optional.ofNullable(takenUntil);
    }

    @Override
    public String toString() {
        return start + ".." + plannedEnd + (takenUntil == null ? "" : " taken until " + takenUntil);
    }
}
