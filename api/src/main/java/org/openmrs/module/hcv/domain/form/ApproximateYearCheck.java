/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/** Years that a person remembers, which cannot lie after the visit that tells of them. */
final class ApproximateYearCheck implements ClinicalCheck {

    private static final List<String> FIELDS = Arrays.asList("previousTestYear", "previousTreatmentYear");

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public Problems check(FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        LocalDate told = answers.date("visitDate").orElse(dates.today());
        for (String field : FIELDS) {
            answers.number(field)
                    .filter(year -> year.compareTo(BigDecimal.valueOf(told.getYear())) > 0)
                    .ifPresent(year -> problems.add(Problem.error(field, ProblemCode.DATE_FUTURE, dates.today())));
        }
        return problems;
    }
}
