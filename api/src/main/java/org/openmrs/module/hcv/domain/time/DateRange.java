/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A range of calendar days, first and last day both included.
 *
 * Unit: days. A range holds at least one day; reversed ends are refused, never swapped. Immutable and thread-safe.
 */
public final class DateRange {

    private final LocalDate first;
    private final LocalDate last;

    private DateRange(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * The days from {@code from} to {@code to}, both included.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}; the message names both
     */
    public static DateRange ofClosed(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("range reversed: from " + from + " is after to " + to);
        }
        return new DateRange(from, to);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    /** Number of days, both ends included; at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange
                && first.equals(((DateRange) other).first)
                && last.equals(((DateRange) other).last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
