/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;

/** A form about to be filled in for a person. */
public final class OpenedForm {

    private final FormDefinition form;
    private final String personUuid;
    private final String personName;
    private final FormAnswers begun;

    private OpenedForm(FormDefinition form, String personUuid, String personName, FormAnswers begun) {
        this.form = form;
        this.personUuid = personUuid;
        this.personName = personName;
        this.begun = begun;
    }

    public static OpenedForm of(FormDefinition form, String personUuid, String personName, FormAnswers begun) {
        return new OpenedForm(form, personUuid, personName, begun);
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
}
