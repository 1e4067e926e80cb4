/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.function.UnaryOperator;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormRule;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/**
 * What the page can check of a field while the form is filled in, as JSON for {@code hcv-checks.js}, with the very
 * sentences that the server would answer with. What is required is not among it: an answer that is still to come is no
 * mistake.
 */
final class FieldChecks {

    /** Stands in a sentence for the number of characters, which only the page knows. */
    private static final String LENGTH = "{n}";

    private static final int ANY_LENGTH = 0;

    private final FormField field;
    private final String path;
    private final FormWords words;
    private final ObjectNode checks = JsonNodeFactory.withExactBigDecimals(true).objectNode();

    private FieldChecks(FormField field, String path, FormWords words) {
        this.field = field;
        this.path = path;
        this.words = words;
    }

    /**
     * @param pathOf path of the answer that a name in an expression stands for
     * @return empty where there is nothing to check
     */
    static String of(FormField field, String path, FormWords words, UnaryOperator<String> pathOf) {
        FieldChecks checks = new FieldChecks(field, path, words);
        field.limits().ifPresent(checks::number);
        checks.length();
        checks.day();
        checks.rules(pathOf);
        return checks.checks.isEmpty() ? "" : checks.checks.toString();
    }

    private void number(NumberLimits limits) {
        checks.put("number", text(ProblemCode.NOT_A_NUMBER, ""));
        if (limits.isWhole()) {
            checks.put("whole", text(ProblemCode.NOT_A_WHOLE_NUMBER, ""));
        }
        checks.put("least", limits.least()).put("greatest", limits.greatest());
        checks.put("range", text(ProblemCode.OUT_OF_RANGE, limits.least(), limits.greatest(), limits.unitInText()));
    }

    private void length() {
        if (field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT) {
            checks.put("most", field.maxLength()).put("long", text(ProblemCode.TOO_LONG, field.maxLength(), LENGTH));
            if (field.minLength() > ANY_LENGTH) {
                checks.put("fewest", field.minLength())
                        .put("short", text(ProblemCode.TOO_SHORT, field.minLength(), LENGTH));
            }
        }
    }

    private void day() {
        boolean date = field.kind() == FieldKind.DATE || field.kind() == FieldKind.VISIT_DATE;
        if (date && !field.isFutureAllowed()) {
            checks.put("future", text(ProblemCode.DATE_FUTURE, ""));
        }
    }

    private void rules(UnaryOperator<String> pathOf) {
        if (field.rules().isEmpty()) {
            return;
        }
        ArrayNode rules = checks.putArray("rules");
        for (FormRule rule : field.rules()) {
            String text = words.of(rule.problem(path));
            rules.addObject()
                    .putRawValue("broken", new RawValue(rule.broken().json(pathOf)))
                    .put("text", rule.isWarning() ? words.of("hcv.forms.check", text) : text);
        }
    }

    private String text(ProblemCode code, Object... args) {
        return words.of(Problem.error(path, code, args));
    }
}
