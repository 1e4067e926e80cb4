/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which questions the module does not ask, given answers to the others. */
public final class HiddenFields {

    private HiddenFields() {}

    /** The ids of hidden fields; of a group, those of the members of its first row, if it has one. */
    public static List<String> of(FormDefinition form, FormAnswers answers, LocalDate today) {
        FormState state = FormState.of(form, answers, FormPerson.unknown(), today);
        List<String> hidden = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                for (FormField member : field.members()) {
                    if (state.isHidden(FormAnswers.path(field.id(), 0, member.id()))) {
                        hidden.add(member.id());
                    }
                }
            } else if (state.isHidden(field.id())) {
                hidden.add(field.id());
            }
        }
        return hidden;
    }
}
