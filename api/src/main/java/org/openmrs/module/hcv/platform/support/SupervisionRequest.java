/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/** What a supervisor typed about a supervision session, read as far as it can be. Immutable. */
public final class SupervisionRequest {

    public static final String DAY = "heldOn";
    public static final String MINUTES = "minutes";
    public static final String TOPICS = "topics";
    public static final String NEXT = "nextOn";

    /** Longest session in minutes; the shortest has one. */
    public static final int MOST_MINUTES = 480;

    private static final int SHOWN = 50;

    private final String uuid;
    private final String day;
    private final String minutes;
    private final List<String> topics;
    private final String next;
    private final List<ActionRequest> actions;

    private SupervisionRequest(
            String uuid,
            String day,
            String minutes,
            Collection<String> topics,
            String next,
            Collection<ActionRequest> actions) {
        this.uuid = uuid;
        this.day = day.trim();
        this.minutes = minutes.trim();
        this.topics = Collections.unmodifiableList(new ArrayList<>(topics));
        this.next = next.trim();
        this.actions = Collections.unmodifiableList(new ArrayList<>(actions));
    }

    /**
     * @param uuid made by the page; the same sent again changes the same session
     * @param day up to today
     * @param minutes 1 to {@value #MOST_MINUTES}
     * @param topics keys of {@link SupervisionTopics}; may be none
     * @param next after the day of the session, or empty
     */
    public static SupervisionRequest of(
            String uuid,
            String day,
            String minutes,
            Collection<String> topics,
            String next,
            Collection<ActionRequest> actions) {
        return new SupervisionRequest(uuid, day, minutes, topics, next, actions);
    }

    Problems check(LocalDate today) {
        Problems problems = Problems.collect();
        if (!ClientUuid.isOne(uuid)) {
            problems.add(Problem.of("uuid", ProblemCode.REQUIRED));
        }
        Optional<LocalDate> held = readable(DAY, day, problems);
        if (day.isEmpty()) {
            problems.add(Problem.of(DAY, ProblemCode.REQUIRED));
        } else if (held.filter(date -> date.isAfter(today)).isPresent()) {
            problems.add(Problem.of(DAY, ProblemCode.DATE_FUTURE, today));
        }
        checkMinutes(problems);
        for (String topic : topics) {
            if (!SupervisionTopics.keys().contains(topic)) {
                problems.add(Problem.of(TOPICS, ProblemCode.UNKNOWN_CHOICE, shown(topic)));
            }
        }
        Optional<LocalDate> then = readable(NEXT, next, problems);
        if (held.isPresent() && then.filter(date -> !date.isAfter(held.get())).isPresent()) {
            problems.add(Problem.of(
                    NEXT,
                    ProblemCode.DATE_BEFORE,
                    "hcv.supervision.day-after",
                    held.get().plusDays(1)));
        }
        actions.forEach(action -> action.check(held.orElse(null), problems));
        return problems;
    }

    private void checkMinutes(Problems problems) {
        if (minutes.isEmpty()) {
            problems.add(Problem.of(MINUTES, ProblemCode.REQUIRED));
        } else if (!minutes.matches("\\d{1,6}")) {
            problems.add(Problem.of(MINUTES, ProblemCode.NOT_A_WHOLE_NUMBER, shown(minutes)));
        } else if (minutes() < 1 || minutes() > MOST_MINUTES) {
            problems.add(Problem.of(MINUTES, ProblemCode.OUT_OF_RANGE, 1, MOST_MINUTES, ""));
        }
    }

    static Optional<LocalDate> readable(String field, String text, Problems problems) {
        if (!text.isEmpty() && !date(text).isPresent()) {
            problems.add(Problem.of(field, ProblemCode.NOT_A_DATE, shown(text)));
        }
        return date(text);
    }

    static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As much of what was typed as an answer repeats. */
    static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    String uuid() {
        return uuid;
    }

    Optional<LocalDate> day() {
        return date(day);
    }

    int minutes() {
        return Integer.parseInt(minutes);
    }

    List<String> topics() {
        return topics;
    }

    Optional<LocalDate> next() {
        return date(next);
    }

    List<ActionRequest> actions() {
        return actions;
    }
}
