/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;

/** Works out the calculated fields of a form, and takes back what nobody typed into hidden ones. */
public final class FormCompletion {

    private final FormDefinition form;
    private final FormPerson person;
    private final LocalDate today;

    private FormCompletion(FormDefinition form, FormPerson person, LocalDate today) {
        this.form = form;
        this.person = person;
        this.today = today;
    }

    public static FormCompletion of(FormDefinition form, FormPerson person, LocalDate today) {
        return new FormCompletion(form, person, today);
    }

    /** The answers as they are to be checked and recorded. */
    public FormAnswers complete(FormAnswers answers) {
        return FormState.of(form, answers, person, today).completed();
    }
}
