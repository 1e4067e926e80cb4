/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/**
 * The border between OpenMRS's {@link Date} and the domain's {@link LocalDate}.
 *
 * <p>OpenMRS stores local times in the zone of its Java machine, so that zone, and no other, turns them into days.
 */
public final class PlatformDates {

    private PlatformDates() {}

    /**
     * The day of a date or time of the database.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static LocalDate date(Object value) {
        if (value instanceof java.sql.Date) {
            return ((java.sql.Date) value).toLocalDate();
        }
        if (value instanceof Date) {
            return Instant.ofEpochMilli(((Date) value).getTime())
                    .atZone(ZoneId.systemDefault())
                    .toLocalDate();
        }
        throw new IllegalArgumentException("Not a date: " + value);
    }

    /** As {@link #date}, with nothing for nothing, for the rows of a query. */
    public static LocalDate dateOrNull(Object value) {
        return value == null ? null : date(value);
    }

    /**
     * The moment that it is, without what is less than a second: some databases keep whole seconds and would round half
     * of one up, into what has not come yet.
     */
    public static Date thisSecond(Clock clock) {
        return Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    public static Date startOfDay(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
