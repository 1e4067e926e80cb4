/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import org.openmrs.Encounter;
import org.openmrs.Patient;
import org.openmrs.module.hcv.domain.form.FormDefinition;

/** One record of a person within reach, and the form it is recorded on. */
public final class FoundRecord {

    private final Encounter encounter;
    private final Patient patient;
    private final FormDefinition form;

    FoundRecord(Encounter encounter, Patient patient, FormDefinition form) {
        this.encounter = encounter;
        this.patient = patient;
        this.form = form;
    }

    Encounter encounter() {
        return encounter;
    }

    Patient patient() {
        return patient;
    }

    /** Of its encounter, as it is written there. */
    public String uuid() {
        return encounter.getUuid();
    }

    public FormDefinition form() {
        return form;
    }

    boolean isVoided() {
        return Boolean.TRUE.equals(encounter.getVoided());
    }
}
