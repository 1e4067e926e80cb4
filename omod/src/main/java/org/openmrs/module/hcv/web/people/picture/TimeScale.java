/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openmrs.module.hcv.domain.picture.PictureFacts;

/**
 * Where a day lies from left to right, in the picture's units.
 *
 * <p>It begins with the first day of the month of the first fact and ends with the last day of the month of the last fact,
 * planned end or window, and at least half a year later; today is always on it. Immutable and thread-safe.
 */
final class TimeScale {

    private static final int LEAST_MONTHS = 6;

    private final LocalDate first;
    private final LocalDate last;
    private final double left;
    private final double right;

    private TimeScale(LocalDate first, LocalDate last, double left, double right) {
        this.first = first;
        this.last = last;
        this.left = left;
        this.right = right;
    }

    static TimeScale of(PictureFacts facts, double left, double right) {
        List<LocalDate> days = new ArrayList<>();
        days.add(facts.today());
        facts.marks().forEach(mark -> days.add(mark.date()));
        facts.courses().forEach(course -> {
            days.add(course.start());
            days.add(course.plannedEnd());
            course.takenUntil().ifPresent(days::add);
        });
        facts.testWindow().ifPresent(window -> days.add(window.last()));
        LocalDate first = days.stream().min(LocalDate::compareTo).get().withDayOfMonth(1);
        LocalDate last = days.stream().max(LocalDate::compareTo).get();
        LocalDate least = first.plusMonths(LEAST_MONTHS).minusDays(1);
        LocalDate end = Stream.of(last.withDayOfMonth(last.lengthOfMonth()), least)
                .max(LocalDate::compareTo)
                .get();
        return new TimeScale(first, end, left, right);
    }

    double x(LocalDate date) {
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        return left + (right - left) * ChronoUnit.DAYS.between(first, date) / days;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** First days of the months shown. */
    List<LocalDate> months() {
        List<LocalDate> months = new ArrayList<>();
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
