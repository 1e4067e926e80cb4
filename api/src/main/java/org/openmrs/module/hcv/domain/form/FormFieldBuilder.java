/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/** Collects the facts of a field. Not for use by several threads. */
public final class FormFieldBuilder {

    private static final int TEXT_LENGTH = 255;

    final String id;
    final String labelKey;
    final FieldKind kind;
    String hintKey;
    Code concept;
    List<FormChoice> choices = Collections.emptyList();
    boolean required;
    FieldCondition requiredWhen;
    ProblemCode requiredInRow;
    Expression hide;
    ProblemCode hiddenProblem = ProblemCode.UNEXPECTED_VALUE;
    List<FormRule> rules = Collections.emptyList();
    Expression calculate;
    int minLength;
    NumberLimits limits;
    int maxLength = TEXT_LENGTH;
    boolean futureAllowed;
    boolean afterDeathAllowed;
    String defaultFrom;
    List<FormField> members = Collections.emptyList();
    int maxRows = 1;

    FormFieldBuilder(String id, String labelKey, FieldKind kind) {
        if (!isPlainIdentifier(id)) {
            throw new IllegalArgumentException("The field id \"" + id + "\" is not a plain identifier");
        }
        this.id = id;
        this.labelKey = labelKey;
        this.kind = kind;
    }

    private static boolean isPlainIdentifier(String id) {
        if (id.isEmpty() || !isLetter(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            if (!isLetter(id.charAt(i)) && (id.charAt(i) < '0' || id.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public FormFieldBuilder hint(String messageKey) {
        hintKey = messageKey;
        return this;
    }

    public FormFieldBuilder concept(Code question) {
        concept = question;
        return this;
    }

    public FormFieldBuilder choices(List<FormChoice> answers) {
        choices = answers;
        return this;
    }

    public FormFieldBuilder required() {
        required = true;
        return this;
    }

    public FormFieldBuilder requiredWhen(FieldCondition condition) {
        requiredWhen = condition;
        return this;
    }

    public FormFieldBuilder requiredInRow(ProblemCode problem) {
        requiredInRow = problem;
        return this;
    }

    /** @param when the field is hidden, and takes no answer, where this holds */
    public FormFieldBuilder hide(Expression when) {
        hide = when;
        return this;
    }

    /** @param problem what is wrong with an answer that comes although the field is hidden */
    public FormFieldBuilder hiddenProblem(ProblemCode problem) {
        hiddenProblem = problem;
        return this;
    }

    public FormFieldBuilder rules(List<FormRule> checked) {
        rules = checked;
        return this;
    }

    /** @param from what the field's number is worked out from; nobody types it */
    public FormFieldBuilder calculate(Expression from) {
        calculate = from;
        return this;
    }

    public FormFieldBuilder minLength(int characters) {
        minLength = characters;
        return this;
    }

    public FormFieldBuilder limits(NumberLimits accepted) {
        limits = accepted;
        return this;
    }

    public FormFieldBuilder maxLength(int characters) {
        maxLength = characters;
        return this;
    }

    public FormFieldBuilder futureAllowed() {
        futureAllowed = true;
        return this;
    }

    public FormFieldBuilder afterDeathAllowed() {
        afterDeathAllowed = true;
        return this;
    }

    public FormFieldBuilder defaultFrom(String fieldId) {
        defaultFrom = fieldId;
        return this;
    }

    public FormFieldBuilder members(List<FormField> fields) {
        members = fields;
        return this;
    }

    public FormFieldBuilder maxRows(int rows) {
        maxRows = rows;
        return this;
    }

    /** @return the field; the builder is not to be used after it */
    public FormField build() {
        return new FormField(this);
    }
}
