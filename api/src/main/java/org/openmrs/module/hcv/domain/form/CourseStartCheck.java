/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.rules.Regimen;
import org.openmrs.module.hcv.domain.rules.Regimens;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;

/**
 * The start of a course: warns of a course that is still open, of a length that is not usual for the regimen, and of
 * a start with no current infection on record. None of these stops the record, because the treatment did start.
 */
final class CourseStartCheck implements ClinicalCheck {

    private static final String ANSWER = "regimen.";

    private final Regimens regimens;

    CourseStartCheck(Regimens regimens) {
        this.regimens = regimens;
    }

    @Override
    public Problems check(FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        answers.date("startDate").ifPresent(start -> {
            care.openCourse()
                    .ifPresent(open ->
                            problems.add(Problem.warning("startDate", ProblemCode.COURSE_ALREADY_OPEN, open.start())));
            if (!isInfectionKnown(care, start)) {
                problems.add(Problem.warning("startDate", ProblemCode.RNA_NONE_BEFORE_START));
            }
        });
        usualLength(answers).ifPresent(problems::add);
        return problems;
    }

    private static boolean isInfectionKnown(CareSoFar care, LocalDate start) {
        for (HcvTest test : care.tests()) {
            boolean found = test.result() == ResultKind.POSITIVE || test.result() == ResultKind.BELOW_LLOQ;
            if (test.analyte() != Analyte.ANTIBODY && found && !test.collected().isAfter(start)) {
                return true;
            }
        }
        return false;
    }

    /** A regimen outside of the list has no usual length. */
    private Optional<Problem> usualLength(FormAnswers answers) {
        Optional<Regimen> regimen = answers.code("regimen").flatMap(this::regimen);
        Optional<BigDecimal> weeks = answers.number("weeks");
        if (!regimen.isPresent()
                || !weeks.isPresent()
                || regimen.get().allowsWeeks(weeks.get().intValue())) {
            return Optional.empty();
        }
        String usual = regimen.get().weeks().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of(Problem.warning(
                "weeks", ProblemCode.WEEKS_NOT_ALLOWED, weeks.get().intValue(), usual));
    }

    private Optional<Regimen> regimen(Code answer) {
        return answer.value().startsWith(ANSWER)
                ? regimens.find(Code.of(answer.value().substring(ANSWER.length())))
                : Optional.empty();
    }
}
