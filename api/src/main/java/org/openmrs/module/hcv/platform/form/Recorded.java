/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/** What became of a form that was sent. */
public final class Recorded {

    private enum Fate {
        CREATED,
        UNCHANGED,
        DIFFERENT,
        REFUSED
    }

    private final Fate fate;
    private final FormAnswers answers;
    private final Problems problems;

    private Recorded(Fate fate, FormAnswers answers, Problems problems) {
        this.fate = fate;
        this.answers = answers;
        this.problems = problems;
    }

    static Recorded created(FormAnswers answers) {
        return new Recorded(Fate.CREATED, answers, Problems.none());
    }

    static Recorded unchanged(FormAnswers answers) {
        return new Recorded(Fate.UNCHANGED, answers, Problems.none());
    }

    static Recorded different(FormAnswers answers) {
        Problem differs = Problem.error(FormService.ENCOUNTER, ProblemCode.RECORD_DIFFERS);
        return new Recorded(Fate.DIFFERENT, answers, Problems.collect().add(differs));
    }

    static Recorded refused(FormAnswers answers, Problems problems) {
        return new Recorded(Fate.REFUSED, answers, problems);
    }

    /** Whether an encounter was written. */
    public boolean isCreated() {
        return fate == Fate.CREATED;
    }

    /** Whether the same form with the same answers had been recorded before, so that nothing was left to do. */
    public boolean isUnchanged() {
        return fate == Fate.UNCHANGED;
    }

    /** Whether the form had been recorded before with other answers, so that nothing was written. */
    public boolean isDifferent() {
        return fate == Fate.DIFFERENT;
    }

    /** Whether nothing was written because of the problems, that of a different record among them. */
    public boolean isRefused() {
        return fate == Fate.REFUSED || fate == Fate.DIFFERENT;
    }

    /** The answers as they were typed. */
    public FormAnswers answers() {
        return answers;
    }

    /** Why it was refused; warnings alone can be confirmed. */
    public Problems problems() {
        return problems;
    }
}
