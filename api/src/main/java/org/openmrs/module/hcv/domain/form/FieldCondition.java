/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/**
 * A condition on another field: it has one of some answers, or it is answered at all. Carries the problem to report
 * where the condition decides against an answer.
 */
public final class FieldCondition {

    private final String fieldId;
    private final Set<Code> answers;
    private final ProblemCode problem;

    private FieldCondition(String fieldId, Set<Code> answers, ProblemCode problem) {
        this.fieldId = fieldId;
        this.answers = Collections.unmodifiableSet(new LinkedHashSet<>(answers));
        this.problem = problem;
    }

    /** Holds where the field has at least one of the answers. */
    public static FieldCondition hasOneOf(String fieldId, Set<Code> answers, ProblemCode problem) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("A condition on " + fieldId + " names no answer");
        }
        return new FieldCondition(fieldId, answers, problem);
    }

    /** Holds where the field has any answer. */
    public static FieldCondition isAnswered(String fieldId, ProblemCode problem) {
        return new FieldCondition(fieldId, Collections.emptySet(), problem);
    }

    /** The field that decides: one of the same group if the group has it, else one outside of all groups. */
    public String fieldId() {
        return fieldId;
    }

    /** The deciding answers; empty where any answer will do. */
    public Set<Code> answers() {
        return answers;
    }

    public ProblemCode problem() {
        return problem;
    }

    boolean holds(FormAnswers given, String path) {
        if (answers.isEmpty()) {
            return given.isAnswered(path);
        }
        for (Code code : given.codes(path)) {
            if (answers.contains(code)) {
                return true;
            }
        }
        return false;
    }
}
