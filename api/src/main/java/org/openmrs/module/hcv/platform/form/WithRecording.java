/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import org.openmrs.Encounter;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;

/**
 * Is told of each form while it is recorded, within its transaction: what it writes is kept or lost together with the
 * record.
 */
public interface WithRecording {

    /** @param encounter as it was saved */
    void recording(FormDefinition form, FormAnswers answers, Encounter encounter, FormSubmission sent);
}
