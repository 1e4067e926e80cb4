/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.next;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.cascade.FollowedCourse;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.domain.worklist.WorklistBecause;
import org.openmrs.module.hcv.domain.worklist.WorklistBecauseCode;
import org.openmrs.module.hcv.domain.worklist.WorklistEntry;
import org.openmrs.module.hcv.domain.worklist.Worklists;

/**
 * Says what comes next for a person.
 *
 * <pre>
 * first that applies                                        next
 * died, or moved to another service                         nothing
 * on LOST_TO_FOLLOW_UP                                      GET_IN_TOUCH: everything else needs that first
 * on RESULT_TO_GIVE                                         GIVE_RESULT
 * a viral test awaits a countersignature, and no course runs COUNTERSIGN
 * last course undecided by a test: running                  SUPPORT_TREATMENT
 *                                  last dose not recorded   CONFIRM_LAST_DOSE
 *                                  ended                    TEST_AFTER_TREATMENT
 * on RNA_NEEDED                                             RNA_TEST
 * one negative without treatment                            CONFIRM_CLEARANCE
 * on REPEAT_TEST_NEEDED                                     REPEAT_TEST
 * on NOT_LINKED                                             LINK_TO_CARE
 * on READY_TO_START: with a planned start                   PLANNED_START
 *                    otherwise                              START_TREATMENT
 * never tested, declined, or no result yet                  OFFER_TEST
 * otherwise                                                 RETEST_AFTER_RISK
 * </pre>
 *
 * Overdue after: {@code resultDueDays} for the result, {@code rnaDueDays} for the RNA test, {@code linkDueDays} for the
 * appointment, each since its day; {@code svrOverdueDays} after the last dose for the test after treatment. Thread-safe;
 * keeps nothing.
 */
public final class NextSteps {

    private NextSteps() {}

    /** What comes next at the end of that day. */
    public static Optional<NextStep> of(PatientHistory history, ProgrammeRules rules, LocalDate asOf) {
        return of(history, CascadeCalculator.of(rules).snapshot(history, asOf), rules);
    }

    /** As above, for callers that have the snapshot already; it must be of that history and of those rules. */
    public static Optional<NextStep> of(PatientHistory history, CascadeSnapshot snapshot, ProgrammeRules rules) {
        CascadePosition position = snapshot.position();
        CascadeStatus status = position.status();
        if (status == CascadeStatus.DIED || status == CascadeStatus.TRANSFERRED) {
            return Optional.empty();
        }
        Map<Worklist, WorklistEntry> lists = Worklists.of(history, snapshot, rules);
        LocalDate asOf = snapshot.asOf();
        if (lists.containsKey(Worklist.LOST_TO_FOLLOW_UP)) {
            return Optional.of(step(NextStepCode.GET_IN_TOUCH, lists.get(Worklist.LOST_TO_FOLLOW_UP)));
        }
        if (lists.containsKey(Worklist.RESULT_TO_GIVE)) {
            return Optional.of(
                    due(NextStepCode.GIVE_RESULT, lists.get(Worklist.RESULT_TO_GIVE), rules, "resultDueDays", asOf));
        }
        Optional<TestDay> awaiting = snapshot.tests().awaiting(LocalDate.MIN);
        if (awaiting.isPresent() && status != CascadeStatus.ON_TREATMENT) {
            return Optional.of(countersign(awaiting.get().date()));
        }
        if (status == CascadeStatus.ON_TREATMENT || status == CascadeStatus.POST_TREATMENT) {
            return FollowedCourse.of(history, snapshot, rules).map(course -> treated(course, position, rules, asOf));
        }
        if (lists.containsKey(Worklist.RNA_NEEDED)) {
            return Optional.of(due(NextStepCode.RNA_TEST, lists.get(Worklist.RNA_NEEDED), rules, "rnaDueDays", asOf));
        }
        if (status == CascadeStatus.CLEARANCE_UNCONFIRMED) {
            LocalDate second = position.since().get().plusDays(rules.clearanceIntervalDays());
            return Optional.of(NextStep.of(NextStepCode.CONFIRM_CLEARANCE, position.because())
                    .from(second));
        }
        if (lists.containsKey(Worklist.REPEAT_TEST_NEEDED)) {
            return Optional.of(step(NextStepCode.REPEAT_TEST, lists.get(Worklist.REPEAT_TEST_NEEDED)));
        }
        if (lists.containsKey(Worklist.NOT_LINKED)) {
            return Optional.of(
                    due(NextStepCode.LINK_TO_CARE, lists.get(Worklist.NOT_LINKED), rules, "linkDueDays", asOf));
        }
        if (lists.containsKey(Worklist.READY_TO_START)) {
            return Optional.of(start(history, lists.get(Worklist.READY_TO_START), asOf));
        }
        boolean untested = status == CascadeStatus.NOT_TESTED
                || status == CascadeStatus.DECLINED
                || status == CascadeStatus.NO_VALID_RESULT;
        return Optional.of(
                NextStep.of(untested ? NextStepCode.OFFER_TEST : NextStepCode.RETEST_AFTER_RISK, position.because()));
    }

    private static NextStep countersign(LocalDate test) {
        WorklistBecause because =
                WorklistBecause.of(WorklistBecauseCode.AWAITS_COUNTERSIGNATURE, Collections.singletonList(test));
        return NextStep.of(NextStepCode.COUNTERSIGN, because).from(test);
    }

    private static NextStep treated(
            CourseResult result, CascadePosition position, ProgrammeRules rules, LocalDate asOf) {
        LocalDate planned = result.course().plannedLastDose();
        if (result.outcome() == CourseOutcome.ON_TREATMENT) {
            return NextStep.of(NextStepCode.SUPPORT_TREATMENT, position.because())
                    .from(result.course().start())
                    .until(planned);
        }
        if (result.outcome() == CourseOutcome.EOT_UNCONFIRMED) {
            return NextStep.of(NextStepCode.CONFIRM_LAST_DOSE, position.because())
                    .from(planned.plusDays(1));
        }
        LocalDate end = result.endOfTreatment().orElse(planned);
        LocalDate last = end.plusDays(rules.svrOverdueDays());
        return NextStep.of(NextStepCode.TEST_AFTER_TREATMENT, position.because())
                .from(end.plusDays(rules.svr12MinDays()))
                .until(last)
                .overdueAfter(last, asOf);
    }

    /** A planned start is the next step whatever else put the person on the list; its first date is that of the virus. */
    private static NextStep start(PatientHistory history, WorklistEntry entry, LocalDate asOf) {
        for (TreatmentCourse course : history.courses()) {
            if (course.start().isAfter(asOf)) {
                LocalDate found = entry.because().dates().get(0);
                WorklistBecause because =
                        WorklistBecause.of(WorklistBecauseCode.VIRUS_FOUND_START_PLANNED, found, course.start());
                return NextStep.of(NextStepCode.PLANNED_START, because).from(course.start());
            }
        }
        return step(NextStepCode.START_TREATMENT, entry);
    }

    private static NextStep due(
            NextStepCode code, WorklistEntry entry, ProgrammeRules rules, String dueDays, LocalDate asOf) {
        return step(code, entry).overdueAfter(entry.since().plusDays(rules.whole(dueDays)), asOf);
    }

    private static NextStep step(NextStepCode code, WorklistEntry entry) {
        return NextStep.of(code, entry.because()).from(entry.since());
    }
}
