/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import org.openmrs.PatientIdentifier;
import org.openmrs.api.PatientIdentifierException;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** An identifier keeps the rules of its type; the text of what is wrong stands where a code would. */
final class PatientIdentifierRules implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return PatientIdentifier.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        try {
            IdentifierRules.check((PatientIdentifier) target);
        } catch (PatientIdentifierException e) {
            errors.reject(e.getMessage());
        }
    }
}
