/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.problem.Problems;

/** What became of the changed answers of a record. */
public final class Edited {

    private enum Fate {
        SAVED,
        UNCHANGED,
        REFUSED,
        CHANGED_MEANWHILE
    }

    private final Fate fate;
    private final FormAnswers answers;
    private final Problems problems;
    private final List<String> differing;

    private Edited(Fate fate, FormAnswers answers, Problems problems, List<String> differing) {
        this.fate = fate;
        this.answers = answers;
        this.problems = problems;
        this.differing = Collections.unmodifiableList(new ArrayList<>(differing));
    }

    static Edited saved(FormAnswers answers) {
        return new Edited(Fate.SAVED, answers, Problems.none(), Collections.emptyList());
    }

    static Edited unchanged(FormAnswers answers) {
        return new Edited(Fate.UNCHANGED, answers, Problems.none(), Collections.emptyList());
    }

    static Edited refused(FormAnswers answers, Problems problems) {
        return new Edited(Fate.REFUSED, answers, problems, Collections.emptyList());
    }

    static Edited changedMeanwhile(FormAnswers answers, List<String> differing) {
        return new Edited(Fate.CHANGED_MEANWHILE, answers, Problems.none(), differing);
    }

    public boolean isSaved() {
        return fate == Fate.SAVED;
    }

    /** Whether what was sent is what was recorded already, so that nothing was written. */
    public boolean isUnchanged() {
        return fate == Fate.UNCHANGED;
    }

    /** Whether nothing was written because of the problems. */
    public boolean isRefused() {
        return fate == Fate.REFUSED;
    }

    /** Whether nothing was written because somebody else changed the record after it was opened. */
    public boolean isChangedMeanwhile() {
        return fate == Fate.CHANGED_MEANWHILE;
    }

    /** The answers as they were typed. */
    public FormAnswers answers() {
        return answers;
    }

    public Problems problems() {
        return problems;
    }

    /** The paths at which the record, as it is now, says something else than was typed. */
    public List<String> differing() {
        return differing;
    }
}
