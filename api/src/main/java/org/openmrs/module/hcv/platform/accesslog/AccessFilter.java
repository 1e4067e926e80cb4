/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.AccessAction;

/** What is looked for in the access log, as it was typed. Immutable but for the problems found while reading. */
public final class AccessFilter {

    public static final String PERSON = "person";
    public static final String USER = "user";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String ACTION = "action";

    /** Longer texts are cut: no number, name or uuid needs more. */
    private static final int LONGEST = 100;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Problems problems = Problems.collect();
    private final LocalDate from;
    private final LocalDate to;
    private final AccessAction action;

    private AccessFilter(Map<String, String> sent, LocalDate today, int days, int longestDays) {
        for (String field : new String[] {PERSON, USER, FROM, TO, ACTION}) {
            String text = sent.getOrDefault(field, "").trim();
            typed.put(field, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
        Optional<LocalDate> first = date(FROM);
        this.to = date(TO).orElse(today);
        this.from = first.orElse(this.to.minusDays(days - 1L));
        typed.computeIfPresent(FROM, (field, text) -> text.isEmpty() ? this.from.toString() : text);
        typed.computeIfPresent(TO, (field, text) -> text.isEmpty() ? this.to.toString() : text);
        this.action = action();
        if (!problems.hasErrors() && from.isAfter(to)) {
            problems.add(Problem.error(TO, ProblemCode.PERIOD_REVERSED, from, to));
        } else if (!problems.hasErrors() && from.plusDays(longestDays).isBefore(to.plusDays(1))) {
            problems.add(Problem.error(FROM, ProblemCode.PERIOD_TOO_LONG, longestDays));
        }
    }

    /**
     * @param sent texts by the names of the fields; absent ones are empty
     * @param days how many days up to the last one, where no first day was given
     * @param longestDays the longest period, in days
     */
    public static AccessFilter of(Map<String, String> sent, LocalDate today, int days, int longestDays) {
        return new AccessFilter(sent, today, days, longestDays);
    }

    private Optional<LocalDate> date(String field) {
        String text = typed.get(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(Problem.error(field, ProblemCode.NOT_A_DATE));
            return Optional.empty();
        }
    }

    private AccessAction action() {
        for (AccessAction one : AccessAction.values()) {
            if (one.key().equals(typed.get(ACTION))) {
                return one;
            }
        }
        if (!typed.get(ACTION).isEmpty()) {
            problems.add(Problem.error(ACTION, ProblemCode.UNKNOWN_CHOICE, ""));
        }
        return null;
    }

    /** What stands in the fields: as typed, or the day that took its place. */
    public Map<String, String> typed() {
        return new LinkedHashMap<>(typed);
    }

    public Problems problems() {
        return problems;
    }

    /** A whole number of a person, or their uuid; empty for everybody. */
    String person() {
        return typed.get(PERSON);
    }

    /** A name to sign in by, or a user's uuid; empty for everybody. */
    String user() {
        return typed.get(USER);
    }

    public LocalDate from() {
        return from;
    }

    /** Included. */
    public LocalDate to() {
        return to;
    }

    /** Empty for all. */
    Optional<AccessAction> kind() {
        return Optional.ofNullable(action);
    }
}
