/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * A review of treatment: there is a course that ran on the day of the visit, and doses were not missed before it began.
 * Without a course the record is not refused, because the visit took place; its start can be recorded afterwards.
 */
final class CourseReviewCheck implements ClinicalCheck {

    @Override
    public Problems check(FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        Optional<LocalDate> visit = answers.date("visitDate");
        if (!visit.isPresent()) {
            return problems;
        }
        Optional<TreatmentCourse> course = care.courseOn(visit.get());
        if (!course.isPresent()) {
            return problems.add(Problem.warning("visitDate", ProblemCode.COURSE_NONE_OPEN));
        }
        LocalDate start = course.get().start();
        answers.date("missedSince")
                .filter(date -> date.isBefore(start))
                .ifPresent(date -> problems.add(Problem.error(
                        "missedSince", ProblemCode.DATE_BEFORE, "hcv.form.treatment-start.startDate", start)));
        return problems;
    }
}
