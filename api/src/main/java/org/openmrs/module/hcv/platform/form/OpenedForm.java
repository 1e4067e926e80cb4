/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormPerson;

/** A form about to be filled in for a person. */
public final class OpenedForm {

    private final FormDefinition form;
    private final String personUuid;
    private final String personName;
    private final FormAnswers begun;
    private final FormPerson person;
    private final LocalDate today;

    private OpenedForm(
            FormDefinition form,
            String personUuid,
            String personName,
            FormAnswers begun,
            FormPerson person,
            LocalDate today) {
        this.form = form;
        this.personUuid = personUuid;
        this.personName = personName;
        this.begun = begun;
        this.person = person;
        this.today = today;
    }

    public static OpenedForm of(FormDefinition form, String personUuid, String personName, FormAnswers begun) {
        return new OpenedForm(form, personUuid, personName, begun, FormPerson.unknown(), null);
    }

    /** The same form with what its expressions may look at besides answers. */
    public OpenedForm on(LocalDate day, FormPerson about) {
        return new OpenedForm(form, personUuid, personName, begun, about, day);
    }

    public FormDefinition form() {
        return form;
    }

    public String personUuid() {
        return personUuid;
    }

    /** Given and family name, as far as known. */
    public String personName() {
        return personName;
    }

    /** The answers that are most often right, to begin with. */
    public FormAnswers begun() {
        return begun;
    }

    /** Uuid of the place that it is begun with; empty for none. */
    public Optional<String> place() {
        return form.first(FieldKind.PLACE).flatMap(field -> begun.text(field.id()));
    }

    public FormPerson person() {
        return person;
    }

    /** The day on which it was opened; empty where that does not matter. */
    public Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }
}
