/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * The end of a course: there is an open one, and nothing of its end lies before its start. The form may also bring only
 * the test after treatment, or word of a death, and then asks for no open course.
 */
final class CourseEndCheck implements ClinicalCheck {

    @Override
    public Problems check(FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        Optional<TreatmentCourse> open = care.openCourse();
        if (!isEnd(answers)) {
            return problems;
        }
        if (!open.isPresent()) {
            return problems.add(Problem.error("end", ProblemCode.COURSE_NONE_OPEN));
        }
        answers.date("lastDose")
                .filter(date -> date.isBefore(open.get().start()))
                .ifPresent(date -> problems.add(Problem.error(
                        "lastDose",
                        ProblemCode.LAST_DOSE_BEFORE_START,
                        open.get().start())));
        answers.date("transferDate")
                .filter(date -> date.isBefore(open.get().start()))
                .ifPresent(date -> problems.add(Problem.error(
                        "transferDate",
                        ProblemCode.DATE_BEFORE,
                        "hcv.form.treatment-start.startDate",
                        open.get().start())));
        return problems;
    }

    private static boolean isEnd(FormAnswers answers) {
        return answers.isAnswered("end") || answers.isAnswered("lastDose");
    }
}
