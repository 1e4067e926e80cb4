/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.form.expression.ExpressionFault;
import org.openmrs.module.hcv.domain.form.expression.ValueType;

/** Refuses a form whose expressions name what is not there, mix types or compare an answer with none of its own. */
final class FormExpressions {

    private final FormDefinition form;

    FormExpressions(FormDefinition form) {
        this.form = form;
    }

    /** @throws IllegalArgumentException that names the field and says what is wrong */
    void check() {
        FormVocabulary whole = new FormVocabulary().with(form.fields());
        FormVocabulary before = new FormVocabulary();
        for (FormSection section : form.sections()) {
            FormVocabulary beforeSection = before;
            section.hide().ifPresent(hide -> check(section.labelKey(), "hide", hide, beforeSection, ValueType.BOOLEAN));
            for (FormField field : section.fields()) {
                check(field, before, whole);
                members(field, before, whole);
                before.add(field);
            }
        }
    }

    private void members(FormField group, FormVocabulary before, FormVocabulary whole) {
        List<FormField> earlier = new ArrayList<>();
        FormVocabulary row = whole.with(group.members());
        for (FormField member : group.members()) {
            check(member, before.with(earlier), row);
            earlier.add(member);
        }
    }

    /**
     * @param before what may decide whether the field is there and what it comes to
     * @param whole what its rules may look at
     */
    private void check(FormField field, FormVocabulary before, FormVocabulary whole) {
        if (FormNames.isTaken(field.id())) {
            throw new IllegalArgumentException(
                    "In the form " + form.key() + ", " + field.id() + " is a name that expressions know already");
        }
        field.hide().ifPresent(hide -> check(field.id(), "hide", hide, before, ValueType.BOOLEAN));
        if (field.calculate().isPresent()) {
            if (field.kind() != FieldKind.NUMBER) {
                throw new IllegalArgumentException(
                        "In the form " + form.key() + ", " + field.id() + " is calculated and no number");
            }
            check(field.id(), "calculate", field.calculate().get(), before, ValueType.NUMBER);
        }
        for (FormRule rule : field.rules()) {
            check(field.id(), "validators", rule.broken(), whole, ValueType.BOOLEAN);
        }
    }

    private void check(String where, String part, Expression expression, FormVocabulary names, ValueType type) {
        try {
            expression.check(names, type);
        } catch (ExpressionFault e) {
            throw new IllegalArgumentException(
                    "In the form " + form.key() + ", the expression of " + where + " (" + part + ") " + e.getMessage()
                            + ": " + expression,
                    e);
        }
    }

    /** The names in all expressions of the form. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (FormSection section : form.sections()) {
            section.hide().ifPresent(hide -> names.addAll(hide.names()));
            for (FormField field : section.fields()) {
                addNames(field, names);
                field.members().forEach(member -> addNames(member, names));
            }
        }
        return names;
    }

    private static void addNames(FormField field, Set<String> names) {
        field.hide().ifPresent(hide -> names.addAll(hide.names()));
        field.calculate().ifPresent(calculate -> names.addAll(calculate.names()));
        field.rules().forEach(rule -> names.addAll(rule.broken().names()));
    }
}
