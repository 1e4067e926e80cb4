/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.expression.ValueType;
import org.openmrs.module.hcv.domain.form.expression.Vocabulary;
import org.openmrs.module.hcv.domain.problem.Code;

/** The names that an expression may use at one place of a form. Grows as the form is gone through; for one thread. */
final class FormVocabulary implements Vocabulary {

    private final Map<String, FormField> fields = new HashMap<>();

    void add(FormField field) {
        fields.put(field.id(), field);
    }

    /** The same names and some more. */
    FormVocabulary with(Iterable<FormField> more) {
        FormVocabulary all = new FormVocabulary();
        all.fields.putAll(fields);
        more.forEach(all::add);
        return all;
    }

    @Override
    public Optional<ValueType> typeOf(String name) {
        if (name.equals(FormNames.AGE)) {
            return Optional.of(ValueType.NUMBER);
        } else if (name.equals(FormNames.SEX)) {
            return Optional.of(ValueType.TEXT);
        }
        FormField field = fields.get(name);
        return field == null ? Optional.empty() : type(field.kind());
    }

    private static Optional<ValueType> type(FieldKind kind) {
        switch (kind) {
            case VISIT_DATE:
                return Optional.of(ValueType.MOMENT);
            case DATE:
                return Optional.of(ValueType.DATE);
            case NUMBER:
                return Optional.of(ValueType.NUMBER);
            case MULTI_CODED:
                return Optional.of(ValueType.CODES);
            case GROUP:
                return Optional.empty();
            default:
                return Optional.of(ValueType.TEXT);
        }
    }

    @Override
    public boolean canBe(String name, String text) {
        if (name.equals(FormNames.SEX)) {
            return FormNames.isSex(text);
        }
        FormField field = fields.get(name);
        boolean coded = field.kind() == FieldKind.CODED || field.kind() == FieldKind.MULTI_CODED;
        return !coded || Code.isKey(text) && field.accepts(Code.of(text));
    }
}
