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
import org.openmrs.module.hcv.domain.form.expression.Value;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/** Another field has one of some answers, so that an answer must be given here. Carries the problem of its lack. */
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

    /** The field that decides: one of the same group if the group has it, else one outside of all groups. */
    public String fieldId() {
        return fieldId;
    }

    /** The deciding answers. */
    public Set<Code> answers() {
        return answers;
    }

    public ProblemCode problem() {
        return problem;
    }

    boolean holds(Value given) {
        for (Code answer : answers) {
            if (given.has(answer.value())) {
                return true;
            }
        }
        return false;
    }
}
