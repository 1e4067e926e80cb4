/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.TestHistory;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Says where a person stands, from the walk through the infections.
 *
 * <pre>
 * first that applies                                                                  status
 * death                                                                               DIED
 * transferred out, and no return since (see below)                                    TRANSFERRED
 * last course undecided by a test: no end, planned end not past                       ON_TREATMENT
 *                                  otherwise                                          POST_TREATMENT
 * last infection cured by a course                                                    CURED
 * last infection cleared untreated: confirmed / one negative so far                   CLEARED_… / CLEARANCE_…
 * virus found: a course did not clear it                                              CURRENT_AFTER_FAILURE
 *              an earlier infection had ended                                         CURRENT_REINFECTED
 *              appointment attended on or after diagnosis, or a start lies ahead      CURRENT_LINKED
 *              otherwise                                                              CURRENT_NOT_LINKED
 * virus never found                                                                   see NeverFoundRules
 * </pre>
 *
 * A transfer is over when an appointment is attended here or a course started here after it. A valid test after it
 * beats it too (the receiving service's result), unless the last course still counts as transferred out: then that
 * result decided nothing. Used by one thread, for one derivation.
 */
final class StatusRules {

    private final PatientHistory history;
    private final Episodes episodes;
    private final TestHistory tests;
    private final LocalDate asOf;

    StatusRules(PatientHistory history, Episodes episodes, LocalDate asOf) {
        this.history = history;
        this.episodes = episodes;
        this.tests = episodes.tests();
        this.asOf = asOf;
    }

    CascadePosition decide() {
        Optional<LocalDate> death = history.death().filter(date -> !date.isAfter(asOf));
        if (death.isPresent()) {
            return position(CascadeStatus.DIED, death.get(), BecauseCode.DEATH_RECORDED, death.get());
        }
        Optional<LocalDate> transfer = lastUpTo(asOf, history.transfersOut());
        if (transfer.isPresent() && isStillAway(transfer.get())) {
            return position(CascadeStatus.TRANSFERRED, transfer.get(), BecauseCode.TRANSFER_RECORDED, transfer.get());
        }
        InfectionTracker tracker = episodes.tracker();
        LocalDate since = tracker.phaseSince();
        switch (tracker.phase()) {
            case TREATED:
                return treated();
            case CURED:
                return position(CascadeStatus.CURED, since, BecauseCode.TEST_OF_CURE_NOT_DETECTED, since);
            case CLEARED:
                return position(
                        CascadeStatus.CLEARED_SPONTANEOUSLY,
                        since,
                        BecauseCode.TWO_NEGATIVES_SINCE,
                        tracker.firstNegative(),
                        since);
            case CLEARING:
                return position(
                        CascadeStatus.CLEARANCE_UNCONFIRMED, since, BecauseCode.ONE_NEGATIVE_SINCE, diagnosis(), since);
            case VIRAEMIC:
                return viraemic(tracker);
            default:
                return new NeverFoundRules(history, tests, asOf).decide();
        }
    }

    private boolean isStillAway(LocalDate transfer) {
        Optional<LocalDate> lastLinkage = lastUpTo(asOf, history.linkages());
        if (lastLinkage.isPresent() && lastLinkage.get().isAfter(transfer)) {
            return false;
        }
        for (TreatmentCourse course : history.courses()) {
            boolean started = !course.start().isAfter(asOf);
            if (started && course.start().isAfter(transfer) && !course.isStartedElsewhere()) {
                return false;
            }
        }
        Optional<CourseResult> course = lastStarted();
        if (course.isPresent() && course.get().outcome() == CourseOutcome.TRANSFERRED_OUT) {
            return true;
        }
        for (TestDay day : tests.days()) {
            if (day.verdict().isDecisive() && day.date().isAfter(transfer)) {
                return false;
            }
        }
        return true;
    }

    private CascadePosition treated() {
        CourseResult result = lastStarted().get();
        TreatmentCourse course = result.course();
        LocalDate planned = course.plannedLastDose();
        if (result.endOfTreatment().isPresent() && !result.isEndImputed()) {
            LocalDate end = result.endOfTreatment().get();
            return position(CascadeStatus.POST_TREATMENT, end, BecauseCode.COURSE_ENDED_NO_DECISION, end);
        }
        if (asOf.isAfter(planned) || result.endOfTreatment().isPresent()) {
            return position(CascadeStatus.POST_TREATMENT, planned, BecauseCode.COURSE_END_NOT_RECORDED, planned);
        }
        return position(
                CascadeStatus.ON_TREATMENT, course.start(), BecauseCode.COURSE_RUNNING, course.start(), planned);
    }

    private CascadePosition viraemic(InfectionTracker tracker) {
        LocalDate diagnosis = diagnosis();
        if (tracker.isAfterFailure()) {
            LocalDate found = decidedOn(lastStarted().get());
            return position(CascadeStatus.CURRENT_AFTER_FAILURE, found, BecauseCode.VIRUS_FOUND_AFTER_TREATMENT, found);
        }
        if (episodes.current().get().isReinfection()) {
            LocalDate before =
                    episodes.all().get(episodes.count() - 2).closedOn().get();
            return position(
                    CascadeStatus.CURRENT_REINFECTED, diagnosis, BecauseCode.VIRUS_FOUND_AGAIN, diagnosis, before);
        }
        for (LocalDate linkage : history.linkages()) {
            if (!linkage.isBefore(diagnosis) && !linkage.isAfter(asOf)) {
                return position(
                        CascadeStatus.CURRENT_LINKED, linkage, BecauseCode.VIRUS_FOUND_LINKED, diagnosis, linkage);
            }
        }
        for (TreatmentCourse course : history.courses()) {
            if (course.start().isAfter(asOf)) {
                return position(
                        CascadeStatus.CURRENT_LINKED,
                        diagnosis,
                        BecauseCode.VIRUS_FOUND_START_PLANNED,
                        diagnosis,
                        course.start());
            }
        }
        return position(CascadeStatus.CURRENT_NOT_LINKED, diagnosis, BecauseCode.VIRUS_FOUND_NOT_LINKED, diagnosis);
    }

    private Optional<CourseResult> lastStarted() {
        List<CourseResult> results = episodes.results();
        for (int i = results.size() - 1; i >= 0; i--) {
            if (results.get(i).isStarted()) {
                return Optional.of(results.get(i));
            }
        }
        return Optional.empty();
    }

    private static LocalDate decidedOn(CourseResult result) {
        return result.decidedBy().get().collected();
    }

    private LocalDate diagnosis() {
        return episodes.current().get().confirmedOn().get();
    }

    static Optional<LocalDate> lastUpTo(LocalDate day, List<LocalDate> sorted) {
        for (int i = sorted.size() - 1; i >= 0; i--) {
            if (!sorted.get(i).isAfter(day)) {
                return Optional.of(sorted.get(i));
            }
        }
        return Optional.empty();
    }

    static CascadePosition position(CascadeStatus status, LocalDate since, BecauseCode code, LocalDate... args) {
        return CascadePosition.of(status, since, Because.of(code, args));
    }
}
