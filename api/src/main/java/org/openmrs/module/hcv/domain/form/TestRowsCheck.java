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

/**
 * Tests as they can be: no sample taken after the visit that tells of it, no result before its sample, and a warning of
 * a kit that had expired. A warning only, because the test was done all the same.
 */
final class TestRowsCheck implements ClinicalCheck {

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
        for (int row = 0; row < answers.rows("tests"); row++) {
            check(answers, row, problems);
        }
        return problems;
    }

    private void check(FormAnswers answers, int row, Problems problems) {
        Optional<LocalDate> visit = answers.date("visitDate");
        Optional<LocalDate> collected = answers.date(FormAnswers.path("tests", row, "collected"));
        if (visit.isPresent() && collected.isPresent() && visit.get().isBefore(collected.get())) {
            problems.add(before("visitDate", "collected", collected.get()));
        }
        Optional<LocalDate> taken = collected.isPresent() ? collected : visit;
        if (!taken.isPresent()) {
            return;
        }
        String result = FormAnswers.path("tests", row, "resultDate");
        answers.date(result)
                .filter(date -> date.isBefore(taken.get()))
                .ifPresent(date -> problems.add(before(result, "collected", taken.get())));
        String expiry = FormAnswers.path("tests", row, "kitExpiry");
        answers.date(expiry)
                .filter(date -> date.isBefore(taken.get()))
                .ifPresent(date -> problems.add(Problem.warning(expiry, ProblemCode.KIT_EXPIRED, date)));
    }

    private Problem before(String path, String other, LocalDate date) {
        return Problem.error(path, ProblemCode.DATE_BEFORE, "hcv.form." + formKey + "." + other, date);
    }
}
