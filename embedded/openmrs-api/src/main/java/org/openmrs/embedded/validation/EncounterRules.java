/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.Date;
import org.openmrs.Encounter;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

/** An encounter has a type, a patient and a time that is not in the future. */
final class EncounterRules implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return Encounter.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        Encounter encounter = (Encounter) target;
        ValidationUtils.rejectIfEmpty(errors, "encounterType", "Encounter.error.encounterType.required");
        ValidationUtils.rejectIfEmpty(errors, "patient", "Encounter.error.patient.required");
        ValidationUtils.rejectIfEmpty(errors, "encounterDatetime", "Encounter.datetime.required");
        Date when = encounter.getEncounterDatetime();
        if (when != null && when.after(new Date())) {
            errors.rejectValue("encounterDatetime", "Encounter.datetimeShouldBeBeforeCurrent");
        }
        Rules.checkLengths(errors, Encounter.class, "voidReason");
    }
}
