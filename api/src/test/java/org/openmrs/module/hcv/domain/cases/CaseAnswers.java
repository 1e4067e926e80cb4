/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.InfectionEpisode;
import org.openmrs.module.hcv.domain.peer.CareStep;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.FailureKind;
import org.openmrs.module.hcv.domain.treatment.Flag;

/** What the rules say of a case, in the words of the case tables. */
final class CaseAnswers {

    private static final String NOT_APPLICABLE = "n/a";
    private static final String NONE = "none";
    private static final String NOT_STARTED = "NOT_STARTED";

    private final CascadeSnapshot snapshot;

    CaseAnswers(CascadeSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What is there, when it is not what was expected; empty when it is. */
    Optional<String> differenceFrom(String key, String expected) {
        if (key.equals("flags")) {
            return flagDifference(expected);
        }
        if (key.equals("supported")) {
            return supportDifference(expected);
        }
        String actual = answer(key);
        boolean same = key.equals("outcomes") ? sameOutcomes(expected, actual) : actual.equals(expected);
        return same ? Optional.empty() : Optional.of(actual);
    }

    private String answer(String key) {
        switch (key) {
            case "status":
                return snapshot.position().status().name();
            case "outcomes":
                return outcomes();
            case "cdc":
                return String.valueOf(snapshot.cdcStep());
            case "episodes":
                return String.valueOf(snapshot.episodes().count());
            case "tests":
                return String.valueOf(snapshot.tests().counted().size());
            case "attempts":
                return String.valueOf(snapshot.tests().attempts());
            case "completed":
                return snapshot.lastCourse()
                        .map(course -> course.isCompleted() ? "yes" : "no")
                        .orElse(NOT_APPLICABLE);
            case "since":
                return text(snapshot.position().since());
            case "because":
                return snapshot.position().because().key();
            case "failure":
                return snapshot.lastCourse()
                        .flatMap(CourseResult::failureKind)
                        .map(FailureKind::key)
                        .orElse(NONE);
            case "typing":
                return snapshot.lastCourse()
                        .filter(CourseResult::needsGenotype)
                        .map(course -> "needed")
                        .orElse(NONE);
            case "steps":
                return steps();
            case "infections":
                return infections();
            case "hep7":
                return snapshot.lastCourse()
                        .map(course -> course.whoWindow().text())
                        .orElse(NOT_APPLICABLE);
            default:
                throw new IllegalArgumentException("no such key of expect: '" + key + "'");
        }
    }

    private String steps() {
        List<String> texts = new ArrayList<>();
        snapshot.stepDates().forEach((step, date) -> texts.add(step.key() + ":" + date));
        return texts.isEmpty() ? NONE : String.join(",", texts);
    }

    private String infections() {
        List<String> texts = new ArrayList<>();
        for (InfectionEpisode episode : snapshot.episodes().all()) {
            texts.add(episode.opened() + ".."
                    + episode.closedOn().map(LocalDate::toString).orElse("")
                    + episode.end().map(end -> "/" + end).orElse(""));
        }
        return texts.isEmpty() ? NONE : String.join(",", texts);
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(NONE);
    }

    private String outcomes() {
        List<String> texts = new ArrayList<>();
        for (CourseResult result : snapshot.results()) {
            texts.add(result.text());
        }
        return texts.isEmpty() ? NONE : String.join("|", texts);
    }

    /**
     * Where a row names an outcome alone, how the course ended is not asked. Courses that have not started come last
     * and may be left out: {@code none} fits somebody whose treatment is only planned.
     */
    private static boolean sameOutcomes(String expected, String actual) {
        List<String> wanted = listOf(expected);
        List<String> found = listOf(actual);
        if (wanted.size() > found.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            String outcome = found.get(i);
            String asked = i < wanted.size() ? wanted.get(i) : NOT_STARTED;
            boolean bare = !asked.contains("/") && outcome.endsWith("/" + asked);
            if (!asked.equals(outcome) && !bare) {
                return false;
            }
        }
        return true;
    }

    private static List<String> listOf(String outcomes) {
        return outcomes.equals(NONE) ? Collections.emptyList() : Arrays.asList(outcomes.split("\\|", -1));
    }

    private Optional<String> flagDifference(String expected) {
        Set<Flag> there = snapshot.position().flags();
        boolean same = true;
        for (String text : expected.split(",")) {
            boolean unwanted = text.startsWith("!");
            String key = unwanted ? text.substring(1) : text;
            Flag flag = Flag.find(key).orElseThrow(() -> new IllegalArgumentException("no such flag: '" + key + "'"));
            same &= there.contains(flag) != unwanted;
        }
        if (same) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        there.forEach(flag -> keys.add(flag.key()));
        return Optional.of(keys.isEmpty() ? NONE : String.join(",", keys));
    }

    private Optional<String> supportDifference(String expected) {
        List<String> keys = new ArrayList<>();
        for (CareStep step : snapshot.supportedSteps()) {
            keys.add(step.key());
        }
        List<String> wanted = new ArrayList<>();
        if (!expected.equals(NONE)) {
            for (String text : expected.split(",")) {
                wanted.add(text);
            }
        }
        boolean same = wanted.size() == keys.size() && wanted.containsAll(keys);
        return same ? Optional.empty() : Optional.of(keys.isEmpty() ? NONE : String.join(",", keys));
    }
}
