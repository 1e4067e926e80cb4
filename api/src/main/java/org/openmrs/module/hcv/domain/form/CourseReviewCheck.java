/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * A review of treatment: there is a course it can be about, and doses were not missed before it began. Without a course
 * the record is not refused, because the visit took place; its start can be recorded afterwards.
 */
final class CourseReviewCheck implements ClinicalCheck {

    @Override
    public Problems check(FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        if (!care.openCourse().isPresent()) {
            return problems.add(Problem.warning("visitDate", ProblemCode.COURSE_NONE_OPEN));
        }
        answers.date("missedSince")
                .filter(date -> date.isBefore(care.openCourse().get().start()))
                .ifPresent(date -> problems.add(Problem.error(
                        "missedSince",
                        ProblemCode.DATE_BEFORE,
                        "hcv.form.treatment-start.startDate",
                        care.openCourse().get().start())));
        return problems;
    }
}
