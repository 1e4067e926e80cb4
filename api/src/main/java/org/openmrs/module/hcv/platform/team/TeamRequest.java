/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.PeerGrade;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/** What a supervisor typed about a peer support worker, read as far as it can be. Immutable. */
public final class TeamRequest {

    public static final String GRADE = "grade";
    public static final String LANGUAGES = "languages";
    public static final String SITES = "sites";
    public static final String FROM = "activeFrom";
    public static final String UNTIL = "activeUntil";
    public static final String SUPERVISOR = "supervisor";

    private static final int LANGUAGE_LENGTH = 50;

    private final String grade;
    private final String languages;
    private final List<String> sites;
    private final String from;
    private final String until;
    private final String supervisor;

    private TeamRequest(
            String grade, String languages, Collection<String> sites, String from, String until, String supervisor) {
        this.grade = grade.trim();
        this.languages = languages;
        this.sites = new ArrayList<>(sites);
        this.from = from.trim();
        this.until = until.trim();
        this.supervisor = supervisor.trim();
    }

    /**
     * @param grade key of a grade
     * @param languages separated by commas
     * @param sites uuids of locations
     * @param from first day of work, or empty
     * @param until last day of work, or empty
     * @param supervisor uuid of a person, or empty
     */
    public static TeamRequest of(
            String grade, String languages, Collection<String> sites, String from, String until, String supervisor) {
        return new TeamRequest(grade, languages, sites, from, until, supervisor);
    }

    /** What is wrong with what was typed, as far as that is known without the database. */
    Problems check() {
        Problems problems = Problems.collect();
        if (grade.isEmpty()) {
            problems.add(Problem.error(GRADE, ProblemCode.REQUIRED));
        } else if (!grade().isPresent()) {
            problems.add(Problem.error(GRADE, ProblemCode.UNKNOWN_CHOICE, shown(grade)));
        }
        for (String language : languages()) {
            Optional<String> unsupported = KeepableText.firstUnsupported(language);
            if (unsupported.isPresent()) {
                problems.add(Problem.error(LANGUAGES, ProblemCode.TEXT_UNSUPPORTED_CHARACTER, unsupported.get()));
            } else if (language.length() > LANGUAGE_LENGTH) {
                problems.add(Problem.error(LANGUAGES, ProblemCode.TOO_LONG, LANGUAGE_LENGTH, language.length()));
            }
        }
        checkDay(FROM, from, problems);
        checkDay(UNTIL, until, problems);
        if (from().isPresent() && until().isPresent() && until().get().isBefore(from().get())) {
            problems.add(Problem.error(UNTIL, ProblemCode.DATE_BEFORE, "hcv.team.activeFrom", from().get()));
        }
        return problems;
    }

    private static void checkDay(String field, String text, Problems problems) {
        if (!text.isEmpty() && !day(text).isPresent()) {
            problems.add(Problem.error(field, ProblemCode.NOT_A_DATE, shown(text)));
        }
    }

    /** As much of what was typed as an answer repeats. */
    private static String shown(String text) {
        return text.length() > LANGUAGE_LENGTH ? text.substring(0, LANGUAGE_LENGTH) : text;
    }

    Optional<PeerGrade> grade() {
        return Arrays.stream(PeerGrade.values())
                .filter(one -> one.key().equals(grade))
                .findFirst();
    }

    List<String> languages() {
        List<String> list = new ArrayList<>();
        for (String language : languages.split("[,;\\n]")) {
            String name = language.trim();
            if (!name.isEmpty() && list.stream().noneMatch(name::equalsIgnoreCase)) {
                list.add(name);
            }
        }
        return list;
    }

    List<String> sites() {
        return sites;
    }

    Optional<LocalDate> from() {
        return day(from);
    }

    Optional<LocalDate> until() {
        return day(until);
    }

    /** Empty where nobody was chosen. */
    String supervisor() {
        return supervisor;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
