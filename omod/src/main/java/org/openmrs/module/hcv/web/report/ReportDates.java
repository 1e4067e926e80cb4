/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;

/**
 * The dates a report is asked for: first day, last day and the day on which it looks at the records. Absent ones become
 * the twelve months up to today, seen today. Immutable but for the problems found while reading.
 */
public final class ReportDates {

    static final String FROM = "from";
    static final String TO = "to";
    static final String AS_OF = "asOf";

    /** Longest period of one report, in years. */
    private static final int LONGEST_YEARS = 20;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Problems problems = Problems.collect();
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate asOf;

    private ReportDates(String from, String to, String asOf, LocalDate today) {
        Optional<LocalDate> first = read(FROM, from);
        this.to = read(TO, to).orElse(today);
        this.asOf = read(AS_OF, asOf).orElse(today);
        this.from = first.orElse(this.to.minusYears(1).plusDays(1));
        typed.put(FROM, shown(from, this.from));
        typed.put(TO, shown(to, this.to));
        typed.put(AS_OF, shown(asOf, this.asOf));
        if (this.asOf.isAfter(today)) {
            problems.add(Problem.error(AS_OF, ProblemCode.DATE_FUTURE, today));
        }
        if (!problems.hasErrors()) {
            checkPeriod();
        }
    }

    /** @param today the latest day on which the records can be looked at */
    static ReportDates read(String from, String to, String asOf, LocalDate today) {
        return new ReportDates(from.trim(), to.trim(), asOf.trim(), today);
    }

    private Optional<LocalDate> read(String field, String text) {
        Optional<LocalDate> date = parse(text);
        if (!date.isPresent() && !text.isEmpty()) {
            problems.add(Problem.error(field, ProblemCode.NOT_A_DATE));
        }
        return date;
    }

    private static String shown(String text, LocalDate date) {
        return text.isEmpty() ? date.toString() : text;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // Told to the user as a problem of the field, unless nothing was typed.
            return Optional.empty();
        }
    }

    private void checkPeriod() {
        if (from.isAfter(to)) {
            problems.add(Problem.error(TO, ProblemCode.PERIOD_REVERSED, from, to));
        } else if (from.plusYears(LONGEST_YEARS).isBefore(to)) {
            problems.add(Problem.error(FROM, ProblemCode.PERIOD_TOO_LONG, LONGEST_YEARS));
        }
    }

    Problems problems() {
        return problems;
    }

    /** @throws IllegalStateException where the dates have errors */
    ReportingPeriod period() {
        if (problems.hasErrors()) {
            throw new IllegalStateException("The dates have errors: " + problems);
        }
        return ReportingPeriod.ofClosed(from, to);
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** What stands in the fields: as typed, or the day that took its place. */
    Map<String, String> typed() {
        return typed;
    }

    /** The dates as a query, safe to put behind a link. */
    String query() {
        return FROM + "=" + from + "&" + TO + "=" + to + "&" + AS_OF + "=" + asOf;
    }

    /** {@code 2025-11-23-to-2026-11-22}, for the name of a file. */
    String fileLabel() {
        return from + "-to-" + to;
    }
}
