/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.Verdict;

/**
 * DR4: a non-reactive antibody test that does not exclude infection; for people whose status is AB_NEGATIVE. Default of
 * the rule in brackets.
 *
 * <pre>
 * an exposure less than exposureWindowDays [183] before the antibody test, or after it, and no viral result on or
 *   after both: RNA now, or antibody again so many days after the exposure
 * immune suppression, and no viral result on or after the test: RNA
 * nothing known of either, within so many days of the test: asked for
 * </pre>
 */
final class ExposurePrompts {

    private ExposurePrompts() {}

    static void add(PromptFacts facts, PromptList prompts) {
        LocalDate tested = facts.snapshot()
                .tests()
                .last(Analyte.ANTIBODY, Verdict.NEGATIVE)
                .get()
                .date();
        PromptReason nonReactive = PromptReason.of(ReasonCode.ANTIBODY_NON_REACTIVE, tested);
        int window = facts.rules().whole("exposureWindowDays");
        Optional<LocalDate> exposed = lastExposure(facts);
        boolean isOpen = exposed.isPresent() && tested.isBefore(exposed.get().plusDays(window));
        if (isOpen && !isViralSince(facts, later(tested, exposed.get()))) {
            LocalDate repeat = exposed.get().plusDays(window);
            List<PromptReason> because = Arrays.asList(nonReactive, PromptReason.of(ReasonCode.EXPOSED, exposed.get()));
            boolean due = !facts.asOf().isBefore(repeat);
            prompts.add(due ? PromptKind.DR4_REPEAT_DUE : PromptKind.DR4_EXPOSED, because, repeat);
        }
        Answer suppressed = facts.context().answer(Question.IMMUNOSUPPRESSED);
        boolean viral = isViralSince(facts, tested);
        if (suppressed == Answer.YES && !viral) {
            prompts.add(
                    PromptKind.DR4_IMMUNOSUPPRESSED,
                    Arrays.asList(nonReactive, PromptReason.of(ReasonCode.IMMUNOSUPPRESSED)));
        }
        boolean recent = facts.asOf().isBefore(tested.plusDays(window));
        boolean nothingKnown = suppressed == Answer.UNKNOWN && !exposed.isPresent();
        if (nothingKnown && recent && !viral) {
            prompts.add(PromptKind.DR4_ASK, nonReactive);
        }
    }

    private static Optional<LocalDate> lastExposure(PromptFacts facts) {
        LocalDate last = null;
        for (LocalDate exposure : facts.context().exposures()) {
            last = exposure.isAfter(facts.asOf()) ? last : exposure;
        }
        return Optional.ofNullable(last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isViralSince(PromptFacts facts, LocalDate from) {
        for (TestDay day : facts.snapshot().tests().days()) {
            boolean viral = day.analyte() != Analyte.ANTIBODY && day.verdict().isDecisive();
            if (viral && !day.date().isBefore(from)) {
                return true;
            }
        }
        return false;
    }
}
