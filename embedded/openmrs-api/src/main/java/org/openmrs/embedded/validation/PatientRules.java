/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import org.openmrs.Patient;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

/** A patient has a gender and a preferred identifier, and every identifier keeps the rules of its type. */
final class PatientRules implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return Patient.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        Patient patient = (Patient) target;
        ValidationUtils.rejectIfEmptyOrWhitespace(errors, "gender", "Person.gender.required");
        boolean preferred = patient.getIdentifiers().stream()
                .anyMatch(identifier -> identifier.getPreferred() && (patient.getVoided() || !identifier.getVoided()));
        int count = patient.getVoided()
                ? patient.getIdentifiers().size()
                : patient.getActiveIdentifiers().size();
        if (!preferred && count != 1) {
            errors.reject("error.preferredIdentifier");
        }
        if (!errors.hasErrors()) {
            PatientIdentifierRules identifierRules = new PatientIdentifierRules();
            patient.getIdentifiers().forEach(identifier -> identifierRules.validate(identifier, errors));
        }
        Rules.checkLengths(errors, Patient.class, "voidReason");
    }
}
