/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that count although nobody gave them: a field that takes its day from another, such as that of a sample from
 * that of the visit, has that one for as long as nothing was typed into it. Safe for use by several threads.
 */
public final class FormDefaults {

    private final FormDefinition form;

    private FormDefaults(FormDefinition form) {
        this.form = form;
    }

    public static FormDefaults of(FormDefinition form) {
        return new FormDefaults(form);
    }

    /** The same answers with those days. They stay answers that nobody typed. */
    public FormAnswers fillIn(FormAnswers given) {
        FormAnswers.Builder filled = given.toBuilder();
        for (FormField field : form.fields()) {
            fillIn(field, field.id(), given, filled);
            for (FormField member : field.members()) {
                for (int row = 0; row < given.rows(field.id()); row++) {
                    fillIn(member, FormAnswers.path(field.id(), row, member.id()), given, filled);
                }
            }
        }
        return filled.build();
    }

    private static void fillIn(FormField field, String path, FormAnswers given, FormAnswers.Builder filled) {
        Optional<LocalDate> day = field.defaultFrom().flatMap(given::date);
        if (day.isPresent() && !given.isAnswered(path)) {
            filled.defaultDate(path, day.get());
        }
    }
}
