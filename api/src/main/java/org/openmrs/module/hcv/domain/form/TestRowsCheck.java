/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * Tests as they can be: no sample taken after the visit that tells of it, and no amount below the limit of
 * quantification from a test that measures none.
 */
final class TestRowsCheck implements ClinicalCheck {

    private static final String ANTIBODY = "test-type.ab-";
    private static final Code BELOW_LLOQ = Code.of("result.below-lloq");

    private final String formKey;

    TestRowsCheck(String formKey) {
        this.formKey = formKey;
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public Problems check(FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        Optional<LocalDate> visit = answers.date("visitDate");
        for (int row = 0; row < answers.rows("tests"); row++) {
            Optional<Code> type = answers.code(FormAnswers.path("tests", row, "testType"));
            String resultPath = FormAnswers.path("tests", row, "result");
            Optional<Code> result = answers.code(resultPath);
            boolean antibody = type.isPresent() && type.get().value().startsWith(ANTIBODY);
            if (antibody && result.isPresent() && result.get().equals(BELOW_LLOQ)) {
                problems.add(Problem.error(resultPath, ProblemCode.UNEXPECTED_VALUE, BELOW_LLOQ.value()));
            }
            Optional<LocalDate> collected = answers.date(FormAnswers.path("tests", row, "collected"));
            if (visit.isPresent() && collected.isPresent() && visit.get().isBefore(collected.get())) {
                problems.add(Problem.error(
                        "visitDate", ProblemCode.DATE_BEFORE, "hcv.form." + formKey + ".collected", collected.get()));
            }
        }
        return problems;
    }
}
