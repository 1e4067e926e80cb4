/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.cascade.ToldResults;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.TestHistory;
import org.openmrs.module.hcv.domain.testing.Verdict;
import org.openmrs.module.hcv.domain.testing.ViralResult;

/**
 * Prompts from screening to linkage: DR1 to DR3 and DR5; DR4 is {@link ExposurePrompts}. Defaults in brackets.
 *
 * <pre>
 * DR1  status AB_POS_RNA_NEEDED, since the first reactive antibody test; overdue after rnaDueDays [28]
 * DR2  an antibody test is being ordered; antibodies or virus were found before
 * DR3  the last day with tests settles nothing: no result, discordant, or below the limit. RNA or antigen of that
 *      day speak before the antibody; of the antibody nothing more is asked once antibodies or virus were found
 * DR5  virus found and untreated; after resultDueDays [14] without the result told, after linkDueDays [30] without
 *      an appointment since. A course that did not clear the virus was care itself and needs no linking
 * </pre>
 */
final class TestingPrompts {

    private TestingPrompts() {}

    static void addOrdering(PromptFacts facts, PromptList prompts) {
        if (!facts.context().isOrderingAntibodyTest()) {
            return;
        }
        List<PromptReason> because = new ArrayList<>(2);
        TestHistory tests = facts.snapshot().tests();
        tests.first(Analyte.ANTIBODY, Verdict.POSITIVE)
                .ifPresent(day -> because.add(PromptReason.of(ReasonCode.ANTIBODY_REACTIVE, day.date())));
        firstDetected(tests).ifPresent(date -> because.add(PromptReason.of(ReasonCode.VIRUS_FOUND, date)));
        if (facts.context().answer(Question.ANTIBODIES_BEFORE) == Answer.YES) {
            because.add(PromptReason.of(ReasonCode.ANTIBODY_REACTIVE_TOLD));
        }
        if (!because.isEmpty()) {
            prompts.add(PromptKind.DR2, because);
        }
    }

    private static Optional<LocalDate> firstDetected(TestHistory tests) {
        for (ViralResult result : tests.viral()) {
            if (result.isDetected()) {
                return Optional.of(result.date());
            }
        }
        return Optional.empty();
    }

    static void add(PromptFacts facts, PromptList prompts) {
        addRnaNeeded(facts, prompts);
        addRepeat(facts, prompts);
        if (facts.status() == CascadeStatus.AB_NEGATIVE) {
            ExposurePrompts.add(facts, prompts);
        }
        if (facts.status().isCurrentInfection()) {
            addCurrent(facts, prompts);
        }
    }

    private static void addRnaNeeded(PromptFacts facts, PromptList prompts) {
        if (facts.status() != CascadeStatus.AB_POS_RNA_NEEDED) {
            return;
        }
        LocalDate date = facts.snapshot().position().since().get();
        if (facts.snapshot().tests().awaiting(date).isPresent()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(date, facts.asOf());
        boolean reactive = facts.snapshot()
                .tests()
                .first(Analyte.ANTIBODY, Verdict.POSITIVE)
                .isPresent();
        PromptReason because =
                PromptReason.of(reactive ? ReasonCode.ANTIBODY_REACTIVE : ReasonCode.ANTIGEN_POSITIVE, date);
        if (days > facts.rules().rnaDueDays()) {
            prompts.add(PromptKind.DR1_OVERDUE, because, days);
        } else {
            prompts.add(PromptKind.DR1, because);
        }
    }

    private static void addRepeat(PromptFacts facts, PromptList prompts) {
        Optional<TestDay> unsettled = unsettled(facts.snapshot().tests());
        if (!unsettled.isPresent()
                || isExposureKnown(unsettled.get(), facts.snapshot().tests())) {
            return;
        }
        PromptReason because =
                PromptReason.of(ReasonCode.TEST_NEEDS_REPEAT, unsettled.get().date());
        switch (unsettled.get().verdict()) {
            case DISCORDANT:
                prompts.add(PromptKind.DR3_DISCORDANT, because);
                break;
            case BELOW_LLOQ:
                prompts.add(PromptKind.DR3_BELOW_LLOQ, because);
                break;
            default:
                prompts.add(PromptKind.DR3_NO_RESULT, because);
        }
    }

    /** Whether it is an antibody test in somebody in whom antibodies or virus were found: those stay found. */
    private static boolean isExposureKnown(TestDay unsettled, TestHistory tests) {
        return unsettled.analyte() == Analyte.ANTIBODY
                && (tests.first(Analyte.ANTIBODY, Verdict.POSITIVE).isPresent()
                        || firstDetected(tests).isPresent());
    }

    /** Of the last day with tests, the strongest that settles nothing; empty when the day's question is settled. */
    private static Optional<TestDay> unsettled(TestHistory tests) {
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = tests.days().get(tests.days().size() - 1).date();
        for (ViralResult result : tests.viral()) {
            if (result.date().equals(last)) {
                return Optional.empty();
            }
        }
        for (Analyte analyte : Arrays.asList(Analyte.RNA, Analyte.CORE_ANTIGEN, Analyte.ANTIBODY)) {
            for (TestDay day : tests.days()) {
                boolean open =
                        day.analyte() == analyte && !day.verdict().isDecisive() && day.verdict() != Verdict.AWAITING;
                if (open && day.date().equals(last)) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    private static void addCurrent(PromptFacts facts, PromptList prompts) {
        LocalDate found = foundOn(facts);
        long days = ChronoUnit.DAYS.between(found, facts.asOf());
        PromptReason virus = PromptReason.of(ReasonCode.VIRUS_FOUND, found);
        PromptReason since = PromptReason.of(ReasonCode.DAYS_SINCE_FOUND, days);
        if (days > facts.rules().whole("resultDueDays")) {
            whyNotTold(facts, found)
                    .ifPresent(
                            why -> prompts.add(PromptKind.DR5_TELL, Arrays.asList(virus, since, PromptReason.of(why))));
        }
        if (facts.status() != CascadeStatus.CURRENT_AFTER_FAILURE
                && days > facts.rules().whole("linkDueDays")
                && !isLinked(facts, found)) {
            prompts.add(PromptKind.DR5_LINK, Arrays.asList(virus, since));
        }
    }

    /** Day virus was found in this infection; after treatment that did not clear it, the day that showed so. */
    private static LocalDate foundOn(PromptFacts facts) {
        if (facts.status() == CascadeStatus.CURRENT_AFTER_FAILURE) {
            return facts.snapshot().position().since().get();
        }
        return facts.snapshot().episodes().current().get().confirmedOn().get();
    }

    /** Empty where the result of the day on which virus was found was told. */
    private static Optional<ReasonCode> whyNotTold(PromptFacts facts, LocalDate found) {
        ToldResults told = ToldResults.of(facts.history(), facts.asOf());
        ReasonCode why = ReasonCode.RESULT_TOLD_UNKNOWN;
        for (TestDay day : facts.snapshot().tests().days()) {
            boolean asked = day.analyte() != Analyte.ANTIBODY
                    && day.verdict() == Verdict.POSITIVE
                    && day.date().equals(found);
            if (asked && told.isTold(day)) {
                return Optional.empty();
            }
            if (asked && told.isRecordedAsNotTold(day)) {
                why = ReasonCode.RESULT_NOT_TOLD;
            }
        }
        return Optional.of(why);
    }

    private static boolean isLinked(PromptFacts facts, LocalDate found) {
        if (facts.plan().isPresent()) {
            return true;
        }
        for (LocalDate linkage : facts.history().linkages()) {
            if (!linkage.isBefore(found) && !linkage.isAfter(facts.asOf())) {
                return true;
            }
        }
        return false;
    }
}
