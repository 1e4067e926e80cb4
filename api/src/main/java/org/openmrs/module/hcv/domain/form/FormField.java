/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/** One field of a form: what it asks, how it is answered and what is accepted. */
public final class FormField {

    private final FormFieldBuilder made;
    private final List<FormChoice> choices;
    private final List<FormRule> rules;
    private final List<FormField> members;

    FormField(FormFieldBuilder made) {
        this.made = made;
        this.choices = Collections.unmodifiableList(new ArrayList<>(made.choices));
        this.rules = Collections.unmodifiableList(new ArrayList<>(made.rules));
        this.members = Collections.unmodifiableList(new ArrayList<>(made.members));
    }

    /** @param id a plain identifier, unique in its form */
    public static FormFieldBuilder named(String id, String labelKey, FieldKind kind) {
        return new FormFieldBuilder(id, labelKey, kind);
    }

    public String id() {
        return made.id;
    }

    public FieldKind kind() {
        return made.kind;
    }

    /** Message key of the label. */
    public String labelKey() {
        return made.labelKey;
    }

    /** Message key of a sentence of help. */
    public Optional<String> hintKey() {
        return Optional.ofNullable(made.hintKey);
    }

    /** The question in the dictionary; none for the day and the place of the visit. */
    public Optional<Code> concept() {
        return Optional.ofNullable(made.concept);
    }

    /** The answers in the order in which they are shown. */
    public List<FormChoice> choices() {
        return choices;
    }

    public boolean accepts(Code answer) {
        for (FormChoice choice : choices) {
            if (choice.code().equals(answer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the form cannot be recorded without an answer; inside a group, without an answer in each row. */
    public boolean isRequired() {
        return made.required;
    }

    /** The condition under which an answer must be given. */
    public Optional<FieldCondition> requiredWhen() {
        return Optional.ofNullable(made.requiredWhen);
    }

    /** The problem of a row of a repeating group that holds something, but not this. */
    public Optional<ProblemCode> requiredInRow() {
        return Optional.ofNullable(made.requiredInRow);
    }

    /** The field is hidden where this holds: it takes no answer, and none is required. */
    public Optional<Expression> hide() {
        return Optional.ofNullable(made.hide);
    }

    /** What is wrong with an answer that comes although the field is hidden. */
    public ProblemCode hiddenProblem() {
        return made.hiddenProblem;
    }

    /** Checks that look at more than this field. */
    public List<FormRule> rules() {
        return rules;
    }

    /** What the number of the field is worked out from. Whatever is sent for such a field is replaced. */
    public Optional<Expression> calculate() {
        return Optional.ofNullable(made.calculate);
    }

    public Optional<NumberLimits> limits() {
        return Optional.ofNullable(made.limits);
    }

    /** The fewest characters of a text that is given at all. */
    public int minLength() {
        return made.minLength;
    }

    /** The most characters of a text. */
    public int maxLength() {
        return made.maxLength;
    }

    /** Whether a date may be after today. */
    public boolean isFutureAllowed() {
        return made.futureAllowed;
    }

    /** Whether a date may be after the recorded death, as of a visit that found the person had died. */
    public boolean isAfterDeathAllowed() {
        return made.afterDeathAllowed;
    }

    /** The field outside of all groups whose date counts where this one was left empty. */
    public Optional<String> defaultFrom() {
        return Optional.ofNullable(made.defaultFrom);
    }

    /** The fields of a group. */
    public List<FormField> members() {
        return members;
    }

    /** The most rows of a group; 1 where it does not repeat. */
    public int maxRows() {
        return made.maxRows;
    }

    public boolean isRepeating() {
        return made.kind == FieldKind.GROUP && made.maxRows > 1;
    }

    /** The field of the group that has the id. */
    public Optional<FormField> member(String id) {
        for (FormField member : members) {
            if (member.id().equals(id)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
