/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import org.openmrs.module.hcv.domain.problem.Problems;

/** The answers of a form, with a problem for each one that could not be read. */
public final class ParsedForm {

    private final FormAnswers answers;
    private final Problems problems;

    private ParsedForm(FormAnswers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    public static ParsedForm of(FormAnswers answers, Problems problems) {
        return new ParsedForm(answers, problems);
    }

    public FormAnswers answers() {
        return answers;
    }

    public Problems problems() {
        return problems;
    }
}
