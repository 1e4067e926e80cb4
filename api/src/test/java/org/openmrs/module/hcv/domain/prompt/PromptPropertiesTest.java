/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.liver.LiverFacts;
import org.openmrs.module.hcv.domain.liver.RecordedCirrhosis;
import org.openmrs.module.hcv.domain.liver.StiffnessScan;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

class PromptPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Prompts PROMPTS = Prompts.of(PromptContentFiles.content());
    private static final ProgrammeRules RULES = ContentFiles.defaultRules();

    private static Map<Question, Answer> answers(List<Answer> given) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answers.put(question, given.get(question.ordinal()));
        }
        return answers;
    }

    private static PromptFacts facts(
            Map<Question, Answer> answers, RecordedCirrhosis recorded, int version, int shift) {
        LocalDate day = DAY.plusDays(shift);
        ClinicalContext.Builder context = ClinicalContext.builder()
                .plan(TreatmentPlan.starting(day)
                        .withRegimen(Code.of("gle-pib"))
                        .withWeeks(8));
        answers.forEach(context::answer);
        LiverFacts liver = LiverFacts.builder()
                .cirrhosis(day.minusDays(20), recorded)
                .scan(StiffnessScan.of(day.minusDays(20), BigDecimal.valueOf(6)).withValidShots(10))
                .build();
        return PromptFacts.of(
                PromptHistory.parse(day.minusDays(100) + " RNA+"),
                liver,
                context.build(),
                RULES.with("simplifiedTreatmentVersion", String.valueOf(version)),
                day);
    }

    /** What is eligible or open with an answer missing stays so when the answer turns out to be no. */
    @Property(seed = "20261122")
    void unknown_is_never_better_than_no(
            @ForAll @Size(12) List<Answer> given,
            @ForAll Question question,
            @ForAll RecordedCirrhosis recorded,
            @ForAll @IntRange(min = 1, max = 3) int version) {
        Map<Question, Answer> unknown = answers(given);
        unknown.put(question, Answer.UNKNOWN);
        Map<Question, Answer> no = answers(given);
        no.put(question, Answer.NO);
        PromptFacts one = facts(unknown, recorded, version, 0);
        PromptFacts other = facts(no, recorded, version, 0);

        if (PROMPTS.simplified(one).verdict() == SimplifiedResult.Verdict.ELIGIBLE) {
            assertThat(PROMPTS.simplified(other).verdict()).isEqualTo(SimplifiedResult.Verdict.ELIGIBLE);
        }
        List<RegimenVerdict> before = PROMPTS.regimens(one);
        List<RegimenVerdict> after = PROMPTS.regimens(other);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).kind()).isLessThanOrEqualTo(before.get(i).kind());
        }
    }

    /** A yes never makes anything look safer than an answer that is missing. */
    @Property(seed = "20261122")
    void yes_is_never_better_than_unknown(
            @ForAll @Size(12) List<Answer> given,
            @ForAll Question question,
            @ForAll RecordedCirrhosis recorded,
            @ForAll @IntRange(min = 1, max = 3) int version) {
        Map<Question, Answer> unknown = answers(given);
        unknown.put(question, Answer.UNKNOWN);
        Map<Question, Answer> yes = answers(given);
        yes.put(question, Answer.YES);

        boolean eligible =
                PROMPTS.simplified(facts(yes, recorded, version, 0)).verdict() == SimplifiedResult.Verdict.ELIGIBLE;
        if (eligible) {
            assertThat(PROMPTS.simplified(facts(unknown, recorded, version, 0)).verdict())
                    .isEqualTo(SimplifiedResult.Verdict.ELIGIBLE);
        }
    }

    @Property(seed = "20261122")
    void every_prompt_has_reasons_source_and_version_and_they_come_in_order(
            @ForAll @Size(12) List<Answer> given, @ForAll RecordedCirrhosis recorded) {
        List<Prompt> prompts = PROMPTS.all(facts(answers(given), recorded, 3, 0));

        assertThat(prompts).isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
        for (Prompt prompt : prompts) {
            assertThat(prompt.because()).isNotEmpty();
            assertThat(prompt.source()).isNotEmpty();
            assertThat(prompt.ruleVersion()).isNotEmpty();
        }
    }

    @Property(seed = "20261122")
    void moving_every_date_by_the_same_days_changes_no_prompt(
            @ForAll @Size(12) List<Answer> given, @ForAll @IntRange(min = -3000, max = 3000) int shift) {
        List<Prompt> here = PROMPTS.all(facts(answers(given), RecordedCirrhosis.NONE, 3, 0));
        List<Prompt> there = PROMPTS.all(facts(answers(given), RecordedCirrhosis.NONE, 3, shift));

        assertThat(there)
                .extracting(Prompt::kind)
                .isEqualTo(here.stream().map(Prompt::kind).collect(Collectors.toList()));
    }

    @Property(seed = "20261122")
    void more_missed_days_never_ask_for_less(
            @ForAll @IntRange(min = 1, max = 60) int days, @ForAll @IntRange(max = 80) int taken) {
        MissedDoseAdvice here = MissedDoseAdvice.of(MissedDoses.ofDays(days).afterTaking(taken), RULES);
        MissedDoseAdvice next = MissedDoseAdvice.of(MissedDoses.ofDays(days + 1).afterTaking(taken), RULES);

        if (here != MissedDoseAdvice.RESUME) {
            assertThat(next).isNotEqualTo(MissedDoseAdvice.RESUME);
        }
        if (here == MissedDoseAdvice.STOP || here == MissedDoseAdvice.RESTART) {
            assertThat(next).isEqualTo(here);
        }
    }
}
