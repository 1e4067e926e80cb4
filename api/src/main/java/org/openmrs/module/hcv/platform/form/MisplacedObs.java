/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.List;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Finds new observations that name a place on the form but answer another question than the one there. Those saved
 * before are left alone: the site may since have chosen another concept for the question.
 */
final class MisplacedObs {

    private final Dictionary dictionary;
    private final Problems problems = Problems.collect();

    private MisplacedObs(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Problems of(Dictionary dictionary, FormDefinition form, Encounter encounter) {
        MisplacedObs misplaced = new MisplacedObs(dictionary);
        PlacedObs placed = PlacedObs.of(dictionary, form, encounter);
        for (FormField field : form.fields()) {
            int to = 0;
            for (int row : placed.rows(field)) {
                for (FormField member : field.members()) {
                    misplaced.check(
                            member, FormAnswers.path(field.id(), to, member.id()), placed.inRow(field, row, member));
                }
                to++;
            }
            misplaced.check(field, field.id(), placed.of(field));
        }
        return misplaced.problems;
    }

    private void check(FormField field, String path, List<Obs> observations) {
        for (Obs obs : observations) {
            if (obs.getObsId() == null && !isQuestion(field, obs)) {
                problems.add(Problem.error(path, ProblemCode.UNEXPECTED_VALUE));
                return;
            }
        }
    }

    private boolean isQuestion(FormField field, Obs obs) {
        String key = dictionary.keyOf(obs.getConcept()).orElse("");
        return field.concept().map(code -> code.value().equals(key)).orElse(false);
    }
}
