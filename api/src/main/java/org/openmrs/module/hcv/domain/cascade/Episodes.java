/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.TestHistory;
import org.openmrs.module.hcv.domain.testing.Verdict;
import org.openmrs.module.hcv.domain.testing.ViralResult;
import org.openmrs.module.hcv.domain.treatment.CourseFacts;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseOutcomes;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * A person's infections one after another, with the courses that treated each.
 *
 * <pre>
 * an episode opens      on the first day virus is found, or a reactive antibody test ("unconfirmed"), or a course
 *                       that starts while none is open
 * it is confirmed       on the first day virus is found in it
 * it closes             on the day of the test that showed cure; of the second negative that confirmed spontaneous
 *                       clearance; of the test that found another virus before the course could be judged; of death
 * reinfection           every episode after the first
 * clearance             needs virus found and then not found twice, clearanceIntervalDays apart, with no virus found
 *                       and no course started in between; a first-ever negative after a reactive antibody test is
 *                       none
 * </pre>
 *
 * On one day, tests come before a course's start. Once a course has started, tests neither clear nor reinfect until
 * one of them has decided the course. Immutable and thread-safe.
 */
public final class Episodes {

    private final List<InfectionEpisode> episodes;
    private final List<CourseResult> results;
    private final InfectionTracker tracker;
    private final TestHistory tests;

    private Episodes(List<CourseResult> results, InfectionTracker tracker, TestHistory tests) {
        this.episodes = Collections.unmodifiableList(tracker.episodes());
        this.results = Collections.unmodifiableList(results);
        this.tracker = tracker;
        this.tests = tests;
    }

    /** The episodes as they stood at the end of that day. */
    public static Episodes of(PatientHistory history, ProgrammeRules rules, LocalDate asOf) {
        TestHistory tests = TestHistory.of(history.tests(), rules).asOf(asOf);
        return new Walk(history, tests, rules, asOf).go();
    }

    /** Oldest first; the last one is the current one, be it open or closed. */
    public List<InfectionEpisode> all() {
        return episodes;
    }

    public int count() {
        return episodes.size();
    }

    public Optional<InfectionEpisode> current() {
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.get(episodes.size() - 1));
    }

    /** The episode the course treated, empty for a course that has not started. */
    public Optional<InfectionEpisode> treatedBy(CourseResult result) {
        for (InfectionEpisode episode : episodes) {
            if (episode.courses().contains(result)) {
                return Optional.of(episode);
            }
        }
        return Optional.empty();
    }

    /** How every course stands, in order of start; those that have not started come last. */
    public List<CourseResult> results() {
        return results;
    }

    InfectionTracker tracker() {
        return tracker;
    }

    TestHistory tests() {
        return tests;
    }

    /** One pass through the facts in date order. */
    private static final class Walk {

        private final PatientHistory history;
        private final TestHistory tests;
        private final LocalDate asOf;
        private final InfectionTracker tracker;
        private final CourseOutcomes outcomes;
        private final List<CourseResult> results = new ArrayList<>(4);
        private int nextViral;
        private LocalDate antibody;
        private CourseResult undecided;

        Walk(PatientHistory history, TestHistory tests, ProgrammeRules rules, LocalDate asOf) {
            this.history = history;
            this.tests = tests;
            this.asOf = asOf;
            this.tracker = new InfectionTracker(rules);
            this.outcomes = CourseOutcomes.of(rules);
            this.antibody = tests.first(Analyte.ANTIBODY, Verdict.POSITIVE)
                    .map(TestDay::date)
                    .orElse(null);
        }

        Episodes go() {
            List<TreatmentCourse> courses = history.courses();
            CourseFacts facts = courses.isEmpty() ? null : facts();
            for (int i = 0; i < courses.size(); i++) {
                TreatmentCourse course = courses.get(i);
                if (course.start().isAfter(asOf)) {
                    results.add(outcomes.decide(course, facts, asOf));
                    continue;
                }
                advanceTo(course.start());
                CourseResult result = outcomes.decide(
                        course, facts.withBaseline(tracker.baseline()).withNextStart(nextStart(courses, i)), asOf);
                results.add(result);
                tracker.started(result);
                undecided = result;
            }
            advanceTo(asOf);
            history.death().filter(date -> !date.isAfter(asOf)).ifPresent(tracker::died);
            return new Episodes(results, tracker, tests);
        }

        private Optional<LocalDate> nextStart(List<TreatmentCourse> courses, int index) {
            if (index + 1 == courses.size() || courses.get(index + 1).start().isAfter(asOf)) {
                return Optional.empty();
            }
            return Optional.of(courses.get(index + 1).start());
        }

        private void advanceTo(LocalDate date) {
            List<ViralResult> viral = tests.viral();
            while (nextViral < viral.size() && !viral.get(nextViral).date().isAfter(date)) {
                ViralResult result = viral.get(nextViral++);
                antibodyUpTo(result.date());
                if (isDeciding(result)) {
                    decide(result);
                } else {
                    tracker.viral(result);
                }
            }
            antibodyUpTo(date);
        }

        private void antibodyUpTo(LocalDate date) {
            if (antibody != null && !antibody.isAfter(date)) {
                tracker.antibodyReactive(antibody);
                antibody = null;
            }
        }

        private boolean isDeciding(ViralResult result) {
            return undecided != null
                    && undecided.decidedBy().isPresent()
                    && undecided.decidedBy().get().collected().equals(result.date());
        }

        private void decide(ViralResult by) {
            CourseOutcome outcome = undecided.outcome();
            undecided = null;
            if (outcome == CourseOutcome.CURED) {
                tracker.cured(by);
            } else if (outcome == CourseOutcome.REINFECTION_BEFORE_SVR) {
                tracker.anotherVirus(by);
            } else {
                tracker.notCleared(by);
            }
        }

        private CourseFacts facts() {
            List<LocalDate> seen = new ArrayList<>();
            addUpTo(history.linkages(), seen);
            addUpTo(history.declinedOn(), seen);
            for (PeerContact contact : history.contacts()) {
                if (contact.isMade() && !contact.date().isAfter(asOf)) {
                    seen.add(contact.date());
                }
            }
            for (ResultGiven answer : history.resultsGiven()) {
                if (answer.isTold() && !answer.date().isAfter(asOf)) {
                    seen.add(answer.date());
                }
            }
            List<LocalDate> transfers = new ArrayList<>(1);
            addUpTo(history.transfersOut(), transfers);
            return CourseFacts.of(tests)
                    .withDeath(history.death().filter(date -> !date.isAfter(asOf)))
                    .withTransfersOut(transfers)
                    .withSeenOn(seen)
                    .withCirrhosisRuledOut(isCirrhosisRuledOut());
        }

        /** What nobody has said is no "no", and cirrhosis once found is not taken back by a later "no". */
        private boolean isCirrhosisRuledOut() {
            List<LocalDate> ruledOut = history.cirrhosisRuledOut();
            List<LocalDate> found = history.cirrhosisFound();
            return !ruledOut.isEmpty()
                    && !ruledOut.get(0).isAfter(asOf)
                    && (found.isEmpty() || found.get(0).isAfter(asOf));
        }

        private void addUpTo(List<LocalDate> dates, List<LocalDate> target) {
            for (LocalDate date : dates) {
                if (!date.isAfter(asOf)) {
                    target.add(date);
                }
            }
        }
    }
}
