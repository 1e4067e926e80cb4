/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.hcv.domain.liver.LiverStage;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Prompts at the start of treatment about the person: DR6, DR7 and DR8.
 *
 * <pre>
 * DR6  HBsAg or HIV not known; no FIB-4, APRI or stiffness from at most preTreatmentLabsDays (bloods) or
 *      stiffnessMaxAgeDays (scan) before the start
 * DR7  HBsAg positive
 * DR8  Child-Pugh 7 or more, decompensated now or before, liver cancer, direct-acting antivirals before, pregnancy
 *      possible, or whatever the chosen version of simplified treatment excludes: specialist.
 *      Any of these not known (HBsAg, HIV and cirrhosis are DR6's): asked for
 * </pre>
 */
final class StartPrompts {

    private static final Set<Criterion> ALWAYS =
            EnumSet.of(Criterion.DECOMPENSATION, Criterion.HCC, Criterion.PRIOR_DAA, Criterion.PREGNANCY_POSSIBLE);
    private static final Set<Criterion> ASKED_BEFORE = EnumSet.of(Criterion.HBSAG, Criterion.HIV, Criterion.CIRRHOSIS);

    private final PromptFacts facts;
    private final Criteria criteria;
    private final SimplifiedResult simplified;

    StartPrompts(PromptFacts facts, Criteria criteria, SimplifiedResult simplified) {
        this.facts = facts;
        this.criteria = criteria;
        this.simplified = simplified;
    }

    void add(PromptList prompts) {
        addMissing(prompts);
        if (facts.context().answer(Question.HBSAG) == Answer.YES) {
            prompts.add(PromptKind.DR7, PromptReason.of(ReasonCode.HBSAG_POSITIVE));
        }
        addSpecialist(prompts);
        addNotKnown(prompts);
    }

    private void addMissing(PromptList prompts) {
        List<PromptReason> missing = new ArrayList<>(3);
        if (facts.context().answer(Question.HBSAG) == Answer.UNKNOWN) {
            missing.add(PromptReason.of(ReasonCode.HBSAG_UNKNOWN));
        }
        if (facts.context().answer(Question.HIV) == Answer.UNKNOWN) {
            missing.add(PromptReason.of(ReasonCode.HIV_UNKNOWN));
        }
        if (!criteria.isStaged()) {
            missing.add(PromptReason.of(ReasonCode.STAGING_MISSING));
        }
        if (!missing.isEmpty()) {
            prompts.add(PromptKind.DR6, missing);
        }
    }

    private void addSpecialist(PromptList prompts) {
        List<PromptReason> because = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            if (ALWAYS.contains(criterion) && criteria.answer(criterion) == Answer.YES) {
                addReasons(criterion, because);
            } else if (simplified.against().contains(criterion)) {
                because.add(PromptReason.of(
                        ReasonCode.CRITERION_MET_BY_VERSION,
                        TextKey.of(criterion.messageKey()),
                        simplified.version().name()));
            }
        }
        if (!because.isEmpty()) {
            prompts.add(PromptKind.DR8_SPECIALIST, because);
        }
    }

    private void addReasons(Criterion criterion, List<PromptReason> because) {
        if (criterion == Criterion.DECOMPENSATION) {
            because.addAll(decompensation());
        } else if (criterion == Criterion.PRIOR_DAA
                && !criteria.earlierCourses().isEmpty()) {
            for (TreatmentCourse course : criteria.earlierCourses()) {
                because.add(PromptReason.of(ReasonCode.EARLIER_COURSE, course.start()));
            }
        } else {
            because.add(PromptReason.of(ReasonCode.CRITERION_MET, TextKey.of(criterion.messageKey())));
        }
    }

    private List<PromptReason> decompensation() {
        List<PromptReason> because = new ArrayList<>(3);
        LiverStage liver = facts.liver();
        if (liver.isChildPughBOrC()) {
            boolean whole = liver.childPugh().isCalculated();
            because.add(PromptReason.of(
                    whole ? ReasonCode.CHILD_PUGH_POINTS : ReasonCode.CHILD_PUGH_AT_LEAST,
                    liver.leastChildPughPoints()));
        }
        liver.decompensatedOn()
                .ifPresent(date -> because.add(PromptReason.of(ReasonCode.DECOMPENSATION_RECORDED, date)));
        if (facts.context().answer(Question.PRIOR_DECOMPENSATION) == Answer.YES) {
            because.add(PromptReason.of(ReasonCode.DECOMPENSATION_BEFORE));
        }
        return because;
    }

    private void addNotKnown(PromptList prompts) {
        List<PromptReason> because = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            boolean asked = ALWAYS.contains(criterion) || simplified.unknown().contains(criterion);
            boolean unknown = criteria.answer(criterion) == Answer.UNKNOWN;
            if (asked && unknown && !ASKED_BEFORE.contains(criterion)) {
                because.add(PromptReason.of(ReasonCode.CRITERION_UNKNOWN, TextKey.of(criterion.messageKey())));
            }
        }
        if (!because.isEmpty()) {
            prompts.add(PromptKind.DR8_NOT_KNOWN, because);
        }
    }
}
