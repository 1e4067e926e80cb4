/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.cascade.InfectionEpisode;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.ViralResult;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * Prompts from the last dose on: DR14 to DR17. Day 0 is the last dose; defaults of the rules in brackets.
 *
 * <pre>
 * DR14  the test of cure is due or overdue: from svr12MinDays [84], again from svrSecondReminderDays [112] and from
 *       svrThirdReminderDays [168]
 * DR15  a move is due, not past, before svr12MinDays after the last dose or the planned one: RNA from svr4MinDays [28],
 *       at once when that day is past, handed over when the move comes before it. Not when virus was looked for since
 *       that day
 * DR16  cured, ongoing risk, and reinfectionRetestDays [365] or more since the last RNA
 * DR17  virus found after an earlier infection ended, and not treated yet
 * </pre>
 */
final class AfterTreatmentPrompts {

    private AfterTreatmentPrompts() {}

    static void add(PromptFacts facts, PromptList prompts) {
        Optional<CourseResult> course = facts.followedCourse();
        if (course.isPresent()) {
            addTestOfCure(facts, course.get(), prompts);
            addMove(facts, course.get(), prompts);
        }
        if (facts.status() == CascadeStatus.CURED) {
            addRetest(facts, prompts);
        }
        if (facts.status() == CascadeStatus.CURRENT_REINFECTED) {
            addReinfection(facts, prompts);
        }
    }

    private static void addTestOfCure(PromptFacts facts, CourseResult course, PromptList prompts) {
        boolean due = course.outcome() == CourseOutcome.SVR_DUE || course.outcome() == CourseOutcome.SVR_NOT_ASSESSED;
        if (!due) {
            return;
        }
        ProgrammeRules rules = facts.rules();
        LocalDate end = course.endOfTreatment().get();
        long days = ChronoUnit.DAYS.between(end, facts.asOf());
        PromptKind kind = PromptKind.DR14_FIRST;
        if (days >= rules.whole("svrThirdReminderDays")) {
            kind = PromptKind.DR14_THIRD;
        } else if (days >= rules.whole("svrSecondReminderDays")) {
            kind = PromptKind.DR14_SECOND;
        }
        List<PromptReason> because =
                Arrays.asList(lastDose(course, end), PromptReason.of(ReasonCode.DAYS_SINCE_LAST_DOSE, days));
        prompts.add(kind, because, end.plusDays(rules.svr12MinDays()), days);
    }

    private static PromptReason lastDose(CourseResult course, LocalDate end) {
        boolean recorded = course.endOfTreatment().isPresent() && !course.isEndImputed();
        return PromptReason.of(recorded ? ReasonCode.LAST_DOSE : ReasonCode.LAST_DOSE_PLANNED, end);
    }

    private static void addMove(PromptFacts facts, CourseResult course, PromptList prompts) {
        Optional<LocalDate> due = facts.context().moveOn().filter(date -> !date.isBefore(facts.asOf()));
        if (!due.isPresent() || !isWaiting(course.outcome())) {
            return;
        }
        LocalDate move = due.get();
        LocalDate end = course.endOfTreatment().orElse(course.course().plannedLastDose());
        LocalDate from = end.plusDays(facts.rules().svr4MinDays());
        if (!move.isBefore(end.plusDays(facts.rules().svr12MinDays())) || isViralSince(facts, from)) {
            return;
        }
        List<PromptReason> because = Arrays.asList(PromptReason.of(ReasonCode.MOVE_DUE, move), lastDose(course, end));
        if (move.isBefore(from)) {
            prompts.add(PromptKind.DR15_HAND_OVER, because, move, from);
        } else {
            boolean now = !facts.asOf().isBefore(from);
            prompts.add(now ? PromptKind.DR15_NOW : PromptKind.DR15_FROM, because, move, from);
        }
    }

    private static boolean isWaiting(CourseOutcome outcome) {
        return outcome == CourseOutcome.ON_TREATMENT
                || outcome == CourseOutcome.EOT_UNCONFIRMED
                || outcome == CourseOutcome.LTFU_ON_TREATMENT
                || outcome == CourseOutcome.SVR_NOT_DUE;
    }

    private static boolean isViralSince(PromptFacts facts, LocalDate from) {
        if (facts.snapshot().tests().awaiting(from).isPresent()) {
            return true;
        }
        for (ViralResult result : facts.snapshot().tests().viral()) {
            if (!result.date().isBefore(from)) {
                return true;
            }
        }
        return false;
    }

    private static void addRetest(PromptFacts facts, PromptList prompts) {
        List<ViralResult> viral = facts.snapshot().tests().viral();
        LocalDate last = viral.get(viral.size() - 1).date();
        LocalDate due = last.plusDays(facts.rules().whole("reinfectionRetestDays"));
        Answer risk = facts.context().answer(Question.ONGOING_RISK);
        if (facts.asOf().isBefore(due) || risk == Answer.NO) {
            return;
        }
        PromptReason tested = PromptReason.of(ReasonCode.LAST_RNA, last);
        if (risk == Answer.YES) {
            prompts.add(PromptKind.DR16, Arrays.asList(PromptReason.of(ReasonCode.ONGOING_RISK), tested));
        } else {
            prompts.add(PromptKind.DR16_ASK, tested);
        }
    }

    private static void addReinfection(PromptFacts facts, PromptList prompts) {
        List<InfectionEpisode> episodes = facts.snapshot().episodes().all();
        InfectionEpisode earlier = episodes.get(episodes.size() - 2);
        LocalDate found = episodes.get(episodes.size() - 1).confirmedOn().get();
        prompts.add(
                PromptKind.DR17,
                Arrays.asList(
                        PromptReason.of(ReasonCode.VIRUS_FOUND, found),
                        PromptReason.of(
                                ReasonCode.EARLIER_INFECTION_ENDED,
                                earlier.closedOn().get())),
                found);
    }
}
