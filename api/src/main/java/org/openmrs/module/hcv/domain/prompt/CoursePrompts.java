/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.InfectionEpisode;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.Flag;

/**
 * Prompts about courses on the way: DR12 and DR13.
 *
 * <pre>
 * DR12  missed doses are told and the last course has no last dose; see {@link MissedDoseAdvice}
 * DR13  a course started, or is about to start, with no virus found in this infection up to its first day;
 *       a second course without a last dose, the one about to start included
 * </pre>
 */
final class CoursePrompts {

    private CoursePrompts() {}

    static void add(PromptFacts facts, PromptList prompts) {
        addMissedDoses(facts, prompts);
        addNoRna(facts, prompts);
        addSecondCourse(facts, prompts);
    }

    private static void addMissedDoses(PromptFacts facts, PromptList prompts) {
        Optional<CourseResult> course = facts.followedCourse();
        Optional<MissedDoses> told = facts.context().missedDoses();
        if (!told.isPresent() || !course.isPresent() || !isOpen(course.get().outcome())) {
            return;
        }
        MissedDoses missed = told.get();
        List<PromptReason> because = new ArrayList<>(3);
        because.add(PromptReason.of(ReasonCode.DAYS_MISSED, missed.days()));
        because.add(
                missed.daysTaken().isPresent()
                        ? PromptReason.of(
                                ReasonCode.DAYS_TAKEN, missed.daysTaken().get())
                        : PromptReason.of(ReasonCode.DAYS_TAKEN_UNKNOWN));
        if (missed.rnaDetected() != Answer.UNKNOWN) {
            boolean detected = missed.rnaDetected() == Answer.YES;
            because.add(PromptReason.of(detected ? ReasonCode.RNA_DETECTED : ReasonCode.RNA_NOT_DETECTED));
        }
        prompts.add(PromptKind.of(MissedDoseAdvice.of(missed, facts.rules())), because, missed.days());
    }

    private static boolean isOpen(CourseOutcome outcome) {
        return outcome == CourseOutcome.ON_TREATMENT
                || outcome == CourseOutcome.EOT_UNCONFIRMED
                || outcome == CourseOutcome.LTFU_ON_TREATMENT;
    }

    private static void addNoRna(PromptFacts facts, PromptList prompts) {
        for (CourseResult result : facts.snapshot().results()) {
            if (result.flags().contains(Flag.NO_RNA_BEFORE_START)) {
                addNoRna(result.course().start(), prompts);
            }
        }
        boolean planned = facts.plan()
                .filter(plan -> !plan.isRecorded() || plan.start().isAfter(facts.asOf()))
                .isPresent();
        if (planned && !isVirusFound(facts)) {
            addNoRna(facts.plan().get().start(), prompts);
        }
    }

    private static void addNoRna(LocalDate start, PromptList prompts) {
        prompts.add(PromptKind.DR13_NO_RNA, PromptReason.of(ReasonCode.COURSE_START, start), start);
    }

    /** Whether virus was found in the infection that is open now. */
    private static boolean isVirusFound(PromptFacts facts) {
        Optional<InfectionEpisode> current = facts.snapshot().episodes().current();
        return current.isPresent()
                && !current.get().closedOn().isPresent()
                && current.get().confirmedOn().isPresent();
    }

    private static void addSecondCourse(PromptFacts facts, PromptList prompts) {
        List<PromptReason> open = new ArrayList<>(2);
        for (CourseResult result : facts.snapshot().results()) {
            if (result.isStarted() && !result.endOfTreatment().isPresent()) {
                open.add(
                        PromptReason.of(ReasonCode.COURSE_START, result.course().start()));
            }
        }
        boolean planned = facts.plan()
                .filter(plan -> !plan.isRecorded() || plan.start().isAfter(facts.asOf()))
                .isPresent();
        if (planned && !open.isEmpty()) {
            open.add(PromptReason.of(ReasonCode.COURSE_START, facts.plan().get().start()));
        }
        if (open.size() > 1) {
            prompts.add(PromptKind.DR13_SECOND_COURSE, open);
        }
    }
}
