/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/** Times of the day, which are recorded as text: hours and minutes from 00:00 to 23:59. */
final class TimeOfDayCheck implements ClinicalCheck {

    private static final List<String> FIELDS = Arrays.asList("startTime", "safetyTime");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):[0-5][0-9]");

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public Problems check(FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        for (String field : FIELDS) {
            answers.text(field)
                    .filter(text -> !TIME.matcher(text.trim()).matches())
                    .ifPresent(text -> problems.add(Problem.error(field, ProblemCode.NOT_A_TIME, text)));
        }
        return problems;
    }
}
