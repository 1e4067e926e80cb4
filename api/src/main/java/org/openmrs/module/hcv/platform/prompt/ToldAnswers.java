/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.prompt.Answer;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;

/**
 * What a person told at visits, as answers to the questions of the prompts.
 *
 * <p>Given oldest first. What cannot become untrue, such as having been treated, having had antibodies, living with HIV or
 * having had a decompensated liver, stays true once it was told; for everything else the latest answer stands. An answer
 * that is neither yes nor no leaves the one before it. Used by one thread.
 */
final class ToldAnswers {

    static final String PREVIOUS_TEST = "history.previous-test";
    static final String PREVIOUS_TREATMENT = "history.previous-treatment";
    static final List<String> CONCEPTS = Collections.unmodifiableList(Arrays.asList(
            PREVIOUS_TEST,
            PREVIOUS_TREATMENT,
            "history.decompensation",
            "history.hcc",
            "history.transplant",
            "history.prior-daa",
            "history.immunosuppressed",
            "lab.hbsag",
            "lab.hiv-status"));

    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);

    /** Adds one answer by the keys of its concepts; those that say nothing here are passed over. */
    void add(String concept, String answer) {
        switch (concept) {
            case PREVIOUS_TEST:
                previousTest(answer);
                break;
            case PREVIOUS_TREATMENT:
                previousTreatment(answer);
                break;
            case "history.decompensation":
                said(answer).ifPresent(told -> stays(Question.PRIOR_DECOMPENSATION, told));
                break;
            case "history.hcc":
                said(answer).ifPresent(told -> stays(Question.HCC, told));
                break;
            case "history.transplant":
                said(answer).ifPresent(told -> stays(Question.LIVER_TRANSPLANT, told));
                break;
            case "history.prior-daa":
                said(answer).ifPresent(this::priorDaa);
                break;
            case "history.immunosuppressed":
                said(answer).ifPresent(told -> answers.put(Question.IMMUNOSUPPRESSED, told));
                break;
            case "lab.hbsag":
                said(answer).ifPresent(told -> answers.put(Question.HBSAG, told));
                break;
            case "lab.hiv-status":
                said(answer).ifPresent(told -> stays(Question.HIV, told));
                break;
            default:
                break;
        }
    }

    /** Yes or no of an answer's key, be it a told one or that of a test; anything else changes nothing. */
    private static Optional<Answer> said(String answer) {
        switch (answer.substring(answer.lastIndexOf('.') + 1)) {
            case "yes":
            case "positive":
                return Optional.of(Answer.YES);
            case "no":
            case "negative":
                return Optional.of(Answer.NO);
            default:
                return Optional.empty();
        }
    }

    private void priorDaa(Answer told) {
        stays(Question.PRIOR_DAA, told);
        if (told == Answer.YES) {
            stays(Question.PRIOR_TREATMENT, Answer.YES);
        }
    }

    private void previousTest(String answer) {
        if (answer.equals("previous-test.ab-positive") || answer.equals("previous-test.rna-positive")) {
            stays(Question.ANTIBODIES_BEFORE, Answer.YES);
        } else if (answer.equals("previous-test.never") || answer.equals("previous-test.negative")) {
            stays(Question.ANTIBODIES_BEFORE, Answer.NO);
        }
    }

    private void previousTreatment(String answer) {
        if (answer.equals("previous-treatment.daa")) {
            stays(Question.PRIOR_TREATMENT, Answer.YES);
            stays(Question.PRIOR_DAA, Answer.YES);
        } else if (answer.equals("previous-treatment.interferon")) {
            stays(Question.PRIOR_TREATMENT, Answer.YES);
        } else if (answer.equals("previous-treatment.none")) {
            stays(Question.PRIOR_TREATMENT, Answer.NO);
        }
    }

    private void stays(Question question, Answer answer) {
        if (answers.get(question) != Answer.YES) {
            answers.put(question, answer);
        }
    }

    void addTo(ClinicalContext.Builder context) {
        answers.forEach(context::answer);
    }
}
