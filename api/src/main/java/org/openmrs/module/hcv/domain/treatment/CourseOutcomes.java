/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.TestHistory;
import org.openmrs.module.hcv.domain.testing.Verdict;
import org.openmrs.module.hcv.domain.testing.ViralResult;

/**
 * Decides how a course came out. Day 0 is the last dose; the first row that applies stands.
 *
 * <pre>
 *    when (tests up to the day looked at and up to the next course's start, both included)   outcome
 *    start after the day looked at                                                           NOT_STARTED
 * a  first valid viral result from day svr12MinDays on: not detected                         CURED
 *    the same: detected                                                                      FAILURE
 * b  detected on day svr4MinDays to svr12MinDays - 1                                         FAILURE
 *    a or b, and genotype or subtype documented as another than the one treated              REINFECTION_BEFORE_SVR
 *    acceptSvr4, cirrhosis ruled out: not detected on day svr4MinDays to svr12MinDays - 1    CURED
 * c  the next course has started                                                             NOT_ASSESSED_RETREATED
 * d  death up to the last dose (or the planned one where none is known)                      DIED_ON_TREATMENT
 *    death later                                                                             DIED_BEFORE_SVR
 * e  transferred out, on or after the start                                                  TRANSFERRED_OUT
 * f  no last dose: up to the planned one                                                     ON_TREATMENT
 *    up to ltfuDaysAfterPlannedEnd later, or the person was seen after the planned one       EOT_UNCONFIRMED
 *    otherwise                                                                               LTFU_ON_TREATMENT
 * g  before day svr12MinDays                                                                 SVR_NOT_DUE
 *    up to day svrOverdueDays                                                                SVR_DUE
 *    later                                                                                   SVR_NOT_ASSESSED
 * </pre>
 *
 * The genotype treated is the latest one documented in the same infection up to the start, else that of the first
 * typed positive up to baselineBackfillDays after it.
 *
 * Discordant days, results below the limit of quantification and attempts without result decide nothing. A later
 * positive never takes a cure back. An SVR4 is weaker than rows a and b and gives way to them when they apply.
 * Thread-safe.
 */
public final class CourseOutcomes {

    private final ProgrammeRules rules;

    private CourseOutcomes(ProgrammeRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    public static CourseOutcomes of(ProgrammeRules rules) {
        return new CourseOutcomes(rules);
    }

    /** How the course stands at the end of {@code asOf}; facts of later days must not be among the facts given. */
    public CourseResult decide(TreatmentCourse recorded, CourseFacts facts, LocalDate asOf) {
        CourseResult.Builder result = new CourseResult.Builder(recorded);
        if (recorded.isWeeksAssumed()) {
            result.flag(Flag.WEEKS_ASSUMED);
        }
        if (recorded.start().isAfter(asOf)) {
            return result.outcome(CourseOutcome.NOT_STARTED, CourseReason.START_IN_FUTURE)
                    .build();
        }
        if (recorded.isStartedElsewhere()) {
            result.flag(Flag.TRANSFER_IN);
        }
        TreatmentCourse course = recorded.asOf(asOf);
        LocalDate until = facts.nextStart().orElse(asOf);
        CourseEnd end = CourseEnd.of(course, facts.tests(), until, asOf, rules);
        result.end(end);
        flagRecords(facts, end, result);
        if (end.isKnown()) {
            FollowUp followUp = FollowUp.of(
                    facts.tests().viral(), course.start(), end.date().get(), until);
            countForWho(followUp, end, result);
            flagDiscordant(facts.tests(), end.date().get(), until, result);
            if (decideByTests(followUp, facts, result)) {
                return result.build();
            }
        }
        new UndecidedCourse(course, end, facts, asOf).decide(rules, result);
        return result.build();
    }

    private static void flagRecords(CourseFacts facts, CourseEnd end, CourseResult.Builder result) {
        if (end.completion() == CompletionState.DISCONTINUED_EARLY) {
            result.flag(Flag.STOPPED_EARLY);
        }
        if (end.isImputed()) {
            result.flag(Flag.EOT_IMPUTED);
        }
        if (!facts.baseline().isViraemiaDocumented()) {
            result.flag(Flag.NO_RNA_BEFORE_START);
            if (!wasEverDetected(facts.tests())) {
                result.flag(Flag.NO_RNA_EVER);
            }
        }
    }

    private static boolean wasEverDetected(TestHistory tests) {
        for (ViralResult result : tests.viral()) {
            if (result.isDetected()) {
                return true;
            }
        }
        return false;
    }

    private void flagDiscordant(TestHistory tests, LocalDate end, LocalDate until, CourseResult.Builder result) {
        LocalDate from = end.plusDays(rules.svr4MinDays());
        for (TestDay day : tests.days()) {
            boolean within = !day.date().isBefore(from) && !day.date().isAfter(until);
            if (within && day.analyte() != Analyte.ANTIBODY && day.verdict() == Verdict.DISCORDANT) {
                result.flag(Flag.DISCORDANT);
            }
        }
    }

    private void countForWho(FollowUp followUp, CourseEnd end, CourseResult.Builder result) {
        result.testedForCure(followUp.firstFrom(rules.svr12MinDays()).isPresent());
        if (end.completion() != CompletionState.COMPLETED) {
            return;
        }
        Optional<ViralResult> inWindow = followUp.firstFrom(rules.whoWindowFirstDay());
        LocalDate closes = end.date().get().plusDays(rules.whoWindowLastDay());
        if (inWindow.isPresent() && !inWindow.get().date().isAfter(closes)) {
            result.whoWindow(inWindow.get().isDetected() ? WhoWindow.DENOMINATOR_ONLY : WhoWindow.NUMERATOR);
        }
    }

    private boolean decideByTests(FollowUp followUp, CourseFacts facts, CourseResult.Builder result) {
        Baseline baseline = facts.baseline();
        int svr12 = rules.svr12MinDays();
        int svr4 = rules.svr4MinDays();
        Optional<ViralResult> early = followUp.firstWithin(svr4, svr12 - 1, true);
        Optional<ViralResult> deciding = followUp.firstFrom(svr12);
        if (deciding.isPresent() && !deciding.get().isDetected()) {
            if (early.isPresent()) {
                result.flag(Flag.POSITIVE_BEFORE_SVR);
            }
            return cured(deciding.get(), CourseReason.SVR12_NOT_DETECTED, result);
        }
        if (deciding.isPresent()) {
            return notCleared(deciding.get(), CourseReason.SVR12_DETECTED, followUp, baseline, result);
        }
        if (early.isPresent()) {
            return notCleared(early.get(), CourseReason.EARLY_DETECTED, followUp, baseline, result);
        }
        if (rules.acceptSvr4() && facts.isCirrhosisRuledOut()) {
            Optional<ViralResult> cleared = followUp.firstWithin(svr4, svr12 - 1, false);
            return cleared.isPresent() && cured(cleared.get(), CourseReason.SVR4_NOT_DETECTED, result);
        }
        return false;
    }

    private static boolean cured(ViralResult by, CourseReason why, CourseResult.Builder result) {
        result.outcome(CourseOutcome.CURED, why).decidedBy(by.test());
        return true;
    }

    private boolean notCleared(
            ViralResult by, CourseReason why, FollowUp followUp, Baseline baseline, CourseResult.Builder result) {
        result.decidedBy(by.test());
        if (followUp.isAnotherVirus(by, baseline, rules.baselineBackfillDays())) {
            result.outcome(CourseOutcome.REINFECTION_BEFORE_SVR, CourseReason.GENOTYPE_SWITCH);
        } else {
            result.outcome(CourseOutcome.FAILURE, why)
                    .failure(
                            followUp.kindOf(by, rules.endOfTreatmentResponseDays(), rules.relapseDays()),
                            followUp.isTyped(by, baseline, rules.baselineBackfillDays()));
        }
        return true;
    }
}
