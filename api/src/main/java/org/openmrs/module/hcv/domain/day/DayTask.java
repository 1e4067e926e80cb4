/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.day;

import java.time.LocalDate;
import java.util.Objects;

/** One reason to see one person. Immutable. */
public final class DayTask {

    private final DayReason reason;
    private final LocalDate day;

    private DayTask(DayReason reason, LocalDate day) {
        this.reason = Objects.requireNonNull(reason, "reason");
        this.day = Objects.requireNonNull(day, "day");
    }

    public static DayTask of(DayReason reason, LocalDate day) {
        return new DayTask(reason, day);
    }

    public DayReason reason() {
        return reason;
    }

    /** The day it is for, or since when it waits: see {@link DayReason#isDated()}. */
    public LocalDate day() {
        return day;
    }

    /** Whether it is for a later day than that one. */
    public boolean isComing(LocalDate today) {
        return reason.isDated() && day.isAfter(today);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayTask && reason == ((DayTask) other).reason && day.equals(((DayTask) other).day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, day);
    }

    @Override
    public String toString() {
        return reason.key() + " " + day;
    }
}
