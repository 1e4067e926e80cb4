/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.openmrs.module.hcv.domain.rules.Regimen;

/**
 * Prompts at the start of treatment about the regimen: the part of DR8 that rules a regimen out, DR10 and DR11.
 *
 * <pre>
 * DR8   the planned regimen is ruled out; or is ruled out in Child-Pugh B and C, cirrhosis is likely and the class is
 *       not known
 * DR10  the planned weeks are not among the regimen's; or there are fewer than the version cirrhosisWeeksVersion of the
 *       rule asks for with cirrhosis. Whoever is not known to be treated for the first time counts as treated before
 * DR11  one for each other drug that interacts, or of which the list cannot tell; asked for when not recorded. Drugs
 *       are looked at on the day of the start, for treatment that runs on the day looked at
 * </pre>
 */
final class RegimenPrompts {

    private static final String DRUG_MESSAGE = "hcv.drug.";

    private final PromptFacts facts;
    private final TreatmentPlan plan;
    private final Criteria criteria;
    private final PromptContent content;
    private final Optional<Regimen> regimen;

    RegimenPrompts(PromptFacts facts, TreatmentPlan plan, Criteria criteria, PromptContent content) {
        this.facts = facts;
        this.plan = plan;
        this.criteria = criteria;
        this.content = content;
        this.regimen = plan.regimen().flatMap(content.regimens()::find);
    }

    void add(PromptList prompts) {
        if (regimen.isPresent()) {
            addRuledOut(regimen.get(), prompts);
            addWeeks(regimen.get(), prompts);
            addCirrhosisWeeks(regimen.get(), prompts);
        }
        addInteractions(prompts);
    }

    private void addRuledOut(Regimen planned, PromptList prompts) {
        RegimenVerdict verdict = RegimenVerdict.of(planned, criteria, facts.rules());
        if (verdict.kind() == RegimenVerdict.Kind.RULED_OUT) {
            List<PromptReason> because = new ArrayList<>(2);
            for (Criterion criterion : verdict.against()) {
                because.add(PromptReason.of(ReasonCode.CRITERION_MET, TextKey.of(criterion.messageKey())));
            }
            prompts.add(PromptKind.DR8_BLOCKED, because, planned.name());
        }
        boolean classNeeded = verdict.unknown().contains(Criterion.DECOMPENSATION);
        if (classNeeded && facts.liver().isCirrhosisLikely()) {
            prompts.add(PromptKind.DR8_CHILD_PUGH_NEEDED, PromptReason.of(ReasonCode.CIRRHOSIS_LIKELY), planned.name());
        }
    }

    private void addWeeks(Regimen planned, PromptList prompts) {
        if (plan.weeks().isPresent() && !planned.allowsWeeks(plan.weeks().get())) {
            prompts.add(
                    PromptKind.DR10_WEEKS,
                    PromptReason.of(ReasonCode.WEEKS_PLANNED, plan.weeks().get(), text(planned.weeks())),
                    planned.name(),
                    plan.weeks().get(),
                    text(planned.weeks()));
        }
    }

    private static String text(SortedSet<Integer> weeks) {
        StringBuilder text = new StringBuilder();
        for (int choice : weeks) {
            text.append(text.length() == 0 ? "" : ", ").append(choice);
        }
        return text.toString();
    }

    private void addCirrhosisWeeks(Regimen planned, PromptList prompts) {
        boolean decompensated = criteria.answer(Criterion.DECOMPENSATION) == Answer.YES;
        if (!plan.weeks().isPresent() || !(decompensated || facts.liver().isCirrhosisLikely())) {
            return;
        }
        Answer before = criteria.answer(Criterion.PRIOR_TREATMENT);
        int version = facts.rules().whole("cirrhosisWeeksVersion");
        Optional<CirrhosisWeeks> rule =
                content.cirrhosisWeeks(planned.code(), decompensated, before != Answer.NO, version);
        int weeks = plan.weeks().get();
        if (!rule.isPresent() || weeks >= rule.get().leastWeeks()) {
            return;
        }
        List<PromptReason> because = new ArrayList<>(3);
        if (rule.get().isDecompensatedOnly()) {
            because.add(PromptReason.of(ReasonCode.CRITERION_MET, TextKey.of(Criterion.DECOMPENSATION.messageKey())));
        } else {
            because.add(PromptReason.of(ReasonCode.CIRRHOSIS_LIKELY));
        }
        if (before != Answer.NO && !rule.get().isDecompensatedOnly()) {
            because.add(PromptReason.of(
                    before == Answer.YES ? ReasonCode.TREATED_BEFORE : ReasonCode.TREATED_BEFORE_UNKNOWN));
        }
        prompts.add(
                PromptKind.DR10_CIRRHOSIS_WEEKS,
                because,
                planned.name(),
                weeks,
                rule.get().leastWeeks(),
                rule.get().source());
    }

    private void addInteractions(PromptList prompts) {
        if (!facts.context().isComedicationKnown()) {
            prompts.add(PromptKind.DR11_ASK, PromptReason.of(ReasonCode.COURSE_START, plan.start()));
            return;
        }
        LocalDate on = plan.start().isBefore(facts.asOf()) ? facts.asOf() : plan.start();
        if (!regimen.isPresent()) {
            for (Comedication taken : facts.context().comedication()) {
                if (taken.isTakenOrWithin(0, on)) {
                    prompts.add(PromptKind.DR11_CANNOT_TELL, PromptReason.of(ReasonCode.REGIMEN_UNKNOWN), drug(taken));
                }
            }
            return;
        }
        for (Comedication taken : facts.context().comedication()) {
            for (InteractionFinding finding : content.interactions().check(regimen.get(), Arrays.asList(taken), on)) {
                addFinding(taken, finding, prompts);
            }
        }
    }

    private void addFinding(Comedication taken, InteractionFinding finding, PromptList prompts) {
        List<PromptReason> because = new ArrayList<>(3);
        finding.gravest()
                .ifPresent(row -> because.add(PromptReason.of(
                        ReasonCode.INTERACTION,
                        drug(taken),
                        TextKey.of("hcv.interaction-level." + row.level().key()),
                        row.evidence())));
        taken.lastTaken().ifPresent(date -> because.add(PromptReason.of(ReasonCode.DRUG_STOPPED, date)));
        if (!finding.isListed()) {
            because.add(PromptReason.of(ReasonCode.DRUG_NOT_LISTED));
        } else if (!finding.notCovered().isEmpty()) {
            because.add(PromptReason.of(ReasonCode.DRUG_NOT_COVERED, String.join(", ", finding.notCovered())));
        }
        if (finding.cannotTell()) {
            prompts.add(PromptKind.DR11_CANNOT_TELL, because, drug(taken));
            return;
        }
        Interaction row = finding.gravest().get();
        if (row.level() != InteractionLevel.NONE_EXPECTED) {
            prompts.add(kind(row.level()), because, drug(taken), regimen.get().name(), TextKey.of(row.textKey()));
        }
    }

    private static PromptKind kind(InteractionLevel level) {
        switch (level) {
            case CONTRAINDICATED:
                return PromptKind.DR11_CONTRAINDICATED;
            case AVOID:
                return PromptKind.DR11_AVOID;
            case CAUTION:
                return PromptKind.DR11_CAUTION;
            default:
                return PromptKind.DR11_MONITOR;
        }
    }

    /** A drug the list knows has a message, and so has one that is in no list; any other is shown by its own key. */
    private Object drug(Comedication taken) {
        boolean named = content.interactions().drugs().contains(taken.drug())
                || taken.drug().equals(Comedication.IN_NO_LIST);
        return named ? TextKey.of(DRUG_MESSAGE + taken.drug()) : taken.drug().value();
    }
}
