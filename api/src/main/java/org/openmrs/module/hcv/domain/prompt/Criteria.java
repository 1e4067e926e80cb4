/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.liver.LabValue;
import org.openmrs.module.hcv.domain.liver.LiverStage;
import org.openmrs.module.hcv.domain.liver.RecordedCirrhosis;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.domain.rules.Regimens;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Answers each criterion from everything known of a person.
 *
 * A yes from the record beats any answer given. A no needs to be said or shown:
 *
 * <pre>
 * PRIOR_TREATMENT     an earlier course, or told so: yes; told not: no
 * PRIOR_DAA           an earlier course with a known regimen, or told so: yes; told not, and no earlier course: no
 * CIRRHOSIS           the finding of {@link LiverStage}
 * DECOMPENSATION      Child-Pugh B or C (be it from its known parts), recorded, signs found, or told so: yes;
 *                     told not, and Child-Pugh A or no cirrhosis shown: no;
 *                     no cirrhosis recorded, and none shown: no
 * EGFR_LOW            the latest below egfrLow: yes; not below, and no older than preTreatmentLabsDays: no
 * PREGNANT            told so; told that pregnancy is not possible: no
 * PREGNANCY_POSSIBLE  pregnant, or told so: yes; told not: no
 * others              as told
 * </pre>
 *
 * Immutable and thread-safe.
 */
public final class Criteria {

    private final PromptFacts facts;
    private final Regimens regimens;

    private Criteria(PromptFacts facts, Regimens regimens) {
        this.facts = facts;
        this.regimens = regimens;
    }

    public static Criteria of(PromptFacts facts, Regimens regimens) {
        return new Criteria(facts, regimens);
    }

    public Answer answer(Criterion criterion) {
        switch (criterion) {
            case PRIOR_TREATMENT:
                return priorTreatment();
            case PRIOR_DAA:
                return priorDaa();
            case CIRRHOSIS:
                return cirrhosis();
            case DECOMPENSATION:
                return decompensation();
            case HCC:
                return told(Question.HCC);
            case LIVER_TRANSPLANT:
                return told(Question.LIVER_TRANSPLANT);
            case HIV:
                return told(Question.HIV);
            case HBSAG:
                return told(Question.HBSAG);
            case EGFR_LOW:
                return egfrLow();
            case PREGNANT:
                return pregnant();
            case PREGNANCY_POSSIBLE:
                return pregnancyPossible();
            default:
                throw new IllegalStateException("no answer to " + criterion);
        }
    }

    private Answer told(Question question) {
        return facts.context().answer(question);
    }

    private Answer priorTreatment() {
        boolean toldSo = told(Question.PRIOR_TREATMENT) == Answer.YES || told(Question.PRIOR_DAA) == Answer.YES;
        if (!earlierCourses().isEmpty() || toldSo) {
            return Answer.YES;
        }
        return told(Question.PRIOR_TREATMENT);
    }

    private Answer priorDaa() {
        for (TreatmentCourse course : earlierCourses()) {
            if (course.regimen().flatMap(regimens::find).isPresent()) {
                return Answer.YES;
            }
        }
        if (told(Question.PRIOR_DAA) == Answer.YES || !earlierCourses().isEmpty()) {
            return told(Question.PRIOR_DAA) == Answer.YES ? Answer.YES : Answer.UNKNOWN;
        }
        boolean toldNot = told(Question.PRIOR_DAA) == Answer.NO || told(Question.PRIOR_TREATMENT) == Answer.NO;
        return toldNot ? Answer.NO : Answer.UNKNOWN;
    }

    /** Courses that started, other than the one that starts or runs, oldest first. */
    List<TreatmentCourse> earlierCourses() {
        List<TreatmentCourse> earlier = new ArrayList<>(2);
        for (CourseResult result : facts.snapshot().results()) {
            boolean isPlan =
                    facts.plan().filter(plan -> plan.isOf(result.course())).isPresent();
            if (result.isStarted() && !isPlan) {
                earlier.add(result.course());
            }
        }
        return Collections.unmodifiableList(earlier);
    }

    /** Whether the liver was staged recently enough for a start that is planned or made, or for the day looked at. */
    boolean isStaged() {
        return facts.liver().isStagedSince(daysBefore("preTreatmentLabsDays"), daysBefore("stiffnessMaxAgeDays"));
    }

    /** The day that lies as many days as the rule says before the start, or before the day looked at. */
    private LocalDate daysBefore(String rule) {
        LocalDate on = facts.plan().map(TreatmentPlan::start).orElse(facts.asOf());
        return on.minusDays(facts.rules().whole(rule));
    }

    /** A score says no only as long as it counts as staging. */
    private Answer cirrhosis() {
        switch (facts.liver().cirrhosis()) {
            case LIKELY:
                return Answer.YES;
            case NOT_SHOWN:
                return isStaged() || facts.liver().recorded() == RecordedCirrhosis.NONE ? Answer.NO : Answer.UNKNOWN;
            default:
                return Answer.UNKNOWN;
        }
    }

    private Answer decompensation() {
        LiverStage liver = facts.liver();
        Answer before = told(Question.PRIOR_DECOMPENSATION);
        if (liver.isChildPughBOrC() || liver.decompensatedOn().isPresent() || before == Answer.YES) {
            return Answer.YES;
        }
        boolean noneShown = cirrhosis() == Answer.NO;
        boolean classA = liver.childPugh()
                .oldestDate()
                .filter(date -> liver.childPugh().isCalculated() && !date.isBefore(daysBefore("preTreatmentLabsDays")))
                .isPresent();
        boolean recordedNone = noneShown && liver.recorded() == RecordedCirrhosis.NONE;
        return (before == Answer.NO && (noneShown || classA)) || recordedNone ? Answer.NO : Answer.UNKNOWN;
    }

    private Answer egfrLow() {
        Optional<LabValue> egfr = facts.liver().egfr();
        if (!egfr.isPresent()) {
            return Answer.UNKNOWN;
        }
        if (egfr.get().value().compareTo(facts.rules().decimal("egfrLow")) < 0) {
            return Answer.YES;
        }
        return egfr.get().date().isBefore(daysBefore("preTreatmentLabsDays")) ? Answer.UNKNOWN : Answer.NO;
    }

    private Answer pregnant() {
        boolean notPossible = told(Question.PREGNANCY_POSSIBLE) == Answer.NO;
        return told(Question.PREGNANT) == Answer.UNKNOWN && notPossible ? Answer.NO : told(Question.PREGNANT);
    }

    private Answer pregnancyPossible() {
        return told(Question.PREGNANT) == Answer.YES ? Answer.YES : told(Question.PREGNANCY_POSSIBLE);
    }
}
