/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Objects;
import java.util.Optional;

/**
 * A gap in taking the medication: missed days in a row, whole days, 1 or more; and, where known, the days of treatment
 * taken before it and what an RNA test made since says. Immutable and thread-safe.
 */
public final class MissedDoses {

    private final int days;
    private final Integer daysTaken;
    private final Answer rnaDetected;

    private MissedDoses(int days, Integer daysTaken, Answer rnaDetected) {
        this.days = days;
        this.daysTaken = daysTaken;
        this.rnaDetected = rnaDetected;
    }

    /**
     * So many missed days.
     *
     * @throws IllegalArgumentException when it is less than one day
     */
    public static MissedDoses ofDays(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("missed days must be 1 or more, not " + days);
        }
        return new MissedDoses(days, null, Answer.UNKNOWN);
    }

    /**
     * With the days of treatment taken before the gap.
     *
     * @throws IllegalArgumentException when negative
     */
    public MissedDoses afterTaking(int daysBefore) {
        if (daysBefore < 0) {
            throw new IllegalArgumentException("days taken must be 0 or more, not " + daysBefore);
        }
        return new MissedDoses(days, daysBefore, rnaDetected);
    }

    /** With what the RNA test made after the gap says. */
    public MissedDoses withRnaDetected(Answer detected) {
        return new MissedDoses(days, daysTaken, Objects.requireNonNull(detected, "detected"));
    }

    public int days() {
        return days;
    }

    public Optional<Integer> daysTaken() {
        return Optional.ofNullable(daysTaken);
    }

    public Answer rnaDetected() {
        return rnaDetected;
    }

    @Override
    public String toString() {
        return days + " days missed" + (daysTaken == null ? "" : " after " + daysTaken);
    }
}
