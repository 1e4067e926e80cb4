/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Severity;

/** A check of a form file that looks at more than one answer: an expression that must not hold. */
public final class FormRule {

    private static final String PROBLEM_MESSAGE = "hcv.problem.";

    private final Expression broken;
    private final Severity severity;
    private final String messageKey;

    private FormRule(Expression broken, Severity severity, String messageKey) {
        this.broken = broken;
        this.severity = severity;
        this.messageKey = messageKey;
    }

    /** @param broken the form cannot be recorded where this holds */
    public static FormRule fails(Expression broken, String messageKey) {
        return new FormRule(broken, Severity.ERROR, messageKey);
    }

    /** @param doubtful the form can only be recorded after confirmation where this holds */
    public static FormRule warns(Expression doubtful, String messageKey) {
        return new FormRule(doubtful, Severity.WARNING, messageKey);
    }

    /** Holds where the rule is broken. */
    public Expression broken() {
        return broken;
    }

    public boolean isWarning() {
        return severity == Severity.WARNING;
    }

    /** Message key of the sentence to show. */
    public String messageKey() {
        return messageKey;
    }

    /** The problem to report: the one whose message it shows, else that of a form's own rule. */
    public Problem problem(String path) {
        for (ProblemCode code : ProblemCode.values()) {
            if (messageKey.equals(PROBLEM_MESSAGE + code.key())) {
                return isWarning() ? Problem.warning(path, code) : Problem.error(path, code);
            }
        }
        return isWarning()
                ? Problem.warning(path, ProblemCode.FORM_RULE, messageKey)
                : Problem.error(path, ProblemCode.FORM_RULE, messageKey);
    }
}
