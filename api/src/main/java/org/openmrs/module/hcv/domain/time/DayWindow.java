/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A window of days counted from an anchor date, such as 84 to 168 days after the last dose.
 *
 * Unit: days; day 0 is the anchor itself; both ends are included; negative days lie before the anchor.
 * Immutable and thread-safe.
 */
public final class DayWindow {

    private final int fromDay;
    private final int toDay;

    private DayWindow(int fromDay, int toDay) {
        this.fromDay = fromDay;
        this.toDay = toDay;
    }

    /**
     * The days {@code fromDay} to {@code toDay} after an anchor, both included.
     *
     * @throws IllegalArgumentException when {@code toDay} is less than {@code fromDay}; the message names both
     */
    public static DayWindow ofDays(int fromDay, int toDay) {
        if (toDay < fromDay) {
            throw new IllegalArgumentException("window reversed: from day " + fromDay + " is after day " + toDay);
        }
        return new DayWindow(fromDay, toDay);
    }

    public boolean contains(LocalDate anchor, LocalDate date) {
        long day = ChronoUnit.DAYS.between(anchor, date);
        return day >= fromDay && day <= toDay;
    }

    /** First day of the window. */
    public LocalDate opens(LocalDate anchor) {
        return anchor.plusDays(fromDay);
    }

    /** Last day of the window, still inside it. */
    public LocalDate closes(LocalDate anchor) {
        return anchor.plusDays(toDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayWindow
                && fromDay == ((DayWindow) other).fromDay
                && toDay == ((DayWindow) other).toDay;
    }

    @Override
    public int hashCode() {
        return 31 * fromDay + toDay;
    }

    @Override
    public String toString() {
        return "day " + fromDay + " to " + toDay;
    }
}
