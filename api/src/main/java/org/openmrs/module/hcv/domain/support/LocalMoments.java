/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * Reads the times that somebody who works alone gives: when they expect to be back, and when they were back. All times are
 * local; what is wrong is added to the problems given, and nothing is returned. Immutable and thread-safe.
 */
public final class LocalMoments {

    /** Shortest and longest time ahead that can be expected, in minutes, both included. */
    public static final int LEAST_MINUTES = 5;

    public static final int MOST_MINUTES = 12 * 60;

    private final LocalDateTime now;
    private final Problems problems;

    private LocalMoments(LocalDateTime now, Problems problems) {
        this.now = now;
        this.problems = problems;
    }

    public static LocalMoments at(LocalDateTime now, Problems problems) {
        return new LocalMoments(now, problems);
    }

    /**
     * @param minutes from now, {@value #LEAST_MINUTES} to {@value #MOST_MINUTES}; empty where {@code until} is given
     * @param until time of the day, such as {@code 16:30}; one that is past means tomorrow's
     */
    public Optional<LocalDateTime> expected(String minutes, String until) {
        if (!minutes.isEmpty()) {
            if (!minutes.matches("\\d{1,6}")) {
                problems.add(Problem.of("until", ProblemCode.NOT_A_WHOLE_NUMBER, minutes));
                return Optional.empty();
            }
            return inRange(now.plusMinutes(Long.parseLong(minutes)));
        }
        if (until.isEmpty()) {
            problems.add(Problem.of("until", ProblemCode.REQUIRED));
            return Optional.empty();
        }
        try {
            LocalDateTime today = LocalDateTime.of(now.toLocalDate(), LocalTime.parse(until));
            return inRange(today.isAfter(now) ? today : today.plusDays(1));
        } catch (DateTimeParseException e) {
            problems.add(Problem.of("until", ProblemCode.NOT_A_TIME, until));
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> inRange(LocalDateTime expected) {
        LocalDateTime least = now.plusMinutes(LEAST_MINUTES);
        LocalDateTime most = now.plusMinutes(MOST_MINUTES);
        return within("until", expected, least, most) ? Optional.of(expected) : Optional.empty();
    }

    /**
     * @param day empty for today
     * @param time such as {@code 16:30}; from {@code started} on, to the minute, and not after now
     */
    public Optional<LocalDateTime> past(String day, String time, LocalDateTime started) {
        if (time.isEmpty()) {
            problems.add(Problem.of("at", ProblemCode.REQUIRED));
            return Optional.empty();
        }
        try {
            LocalDate date = day.isEmpty() ? now.toLocalDate() : LocalDate.parse(day);
            LocalDateTime at = LocalDateTime.of(date, LocalTime.parse(time));
            if (!within("at", at, started.truncatedTo(ChronoUnit.MINUTES), now)) {
                return Optional.empty();
            }
            return Optional.of(at.isBefore(started) ? started : at);
        } catch (DateTimeParseException e) {
            problems.add(Problem.of("at", ProblemCode.NOT_A_TIME, time));
            return Optional.empty();
        }
    }

    private boolean within(String field, LocalDateTime moment, LocalDateTime least, LocalDateTime most) {
        if (moment.isBefore(least) || moment.isAfter(most)) {
            problems.add(Problem.of(field, ProblemCode.OUT_OF_RANGE, shown(least), shown(most), ""));
            return false;
        }
        return true;
    }

    private static String shown(LocalDateTime time) {
        return time.toLocalDate() + " " + time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
