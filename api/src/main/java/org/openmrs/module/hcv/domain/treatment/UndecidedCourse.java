/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.time.LocalDate;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.TestDay;

/** Rows c to g of {@link CourseOutcomes}: a course no test has decided. Immutable and thread-safe. */
final class UndecidedCourse {

    private final TreatmentCourse course;
    private final CourseEnd end;
    private final CourseFacts facts;
    private final LocalDate asOf;

    UndecidedCourse(TreatmentCourse course, CourseEnd end, CourseFacts facts, LocalDate asOf) {
        this.course = course;
        this.end = end;
        this.facts = facts;
        this.asOf = asOf;
    }

    void decide(ProgrammeRules rules, CourseResult.Builder result) {
        if (facts.nextStart().isPresent()) {
            result.outcome(CourseOutcome.NOT_ASSESSED_RETREATED, CourseReason.NEXT_COURSE_STARTED);
        } else if (facts.death().isPresent()) {
            LocalDate treatedUntil = end.date().orElse(course.plannedLastDose());
            boolean after = facts.death().get().isAfter(treatedUntil);
            result.outcome(after ? CourseOutcome.DIED_BEFORE_SVR : CourseOutcome.DIED_ON_TREATMENT, CourseReason.DEATH);
        } else if (isTransferredSinceStart()) {
            result.outcome(CourseOutcome.TRANSFERRED_OUT, CourseReason.TRANSFER);
        } else if (end.completion() == CompletionState.NOT_ENDED) {
            decideWithoutLastDose(rules, result);
        } else {
            decideByDay(rules, result);
        }
    }

    private boolean isTransferredSinceStart() {
        for (LocalDate transfer : facts.transfersOut()) {
            if (!transfer.isBefore(course.start())) {
                return true;
            }
        }
        return false;
    }

    private void decideWithoutLastDose(ProgrammeRules rules, CourseResult.Builder result) {
        LocalDate planned = course.plannedLastDose();
        if (!asOf.isAfter(planned)) {
            result.outcome(CourseOutcome.ON_TREATMENT, CourseReason.NO_LAST_DOSE);
        } else if (!asOf.isAfter(planned.plusDays(rules.ltfuDaysAfterPlannedEnd())) || wasSeenAfter(planned)) {
            result.outcome(CourseOutcome.EOT_UNCONFIRMED, CourseReason.NO_LAST_DOSE);
        } else {
            result.outcome(CourseOutcome.LTFU_ON_TREATMENT, CourseReason.NO_CONTACT_SINCE_PLANNED_END);
        }
    }

    private boolean wasSeenAfter(LocalDate planned) {
        for (LocalDate date : facts.seenOn()) {
            if (date.isAfter(planned)) {
                return true;
            }
        }
        for (TestDay day : facts.tests().days()) {
            if (day.date().isAfter(planned)) {
                return true;
            }
        }
        return false;
    }

    private void decideByDay(ProgrammeRules rules, CourseResult.Builder result) {
        LocalDate lastDose = end.date().get();
        if (asOf.isBefore(lastDose.plusDays(rules.svr12MinDays()))) {
            result.outcome(CourseOutcome.SVR_NOT_DUE, CourseReason.WAITING_FOR_TEST);
        } else if (!asOf.isAfter(lastDose.plusDays(rules.svrOverdueDays()))) {
            result.outcome(CourseOutcome.SVR_DUE, CourseReason.WAITING_FOR_TEST);
        } else {
            result.outcome(CourseOutcome.SVR_NOT_ASSESSED, CourseReason.NO_TEST_IN_TIME)
                    .flag(Flag.SVR_OVERDUE);
        }
    }
}
