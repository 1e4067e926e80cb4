/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.PatientIdentifierType;
import org.openmrs.PatientIdentifierType.LocationBehavior;
import org.openmrs.PatientIdentifierType.UniquenessBehavior;
import org.openmrs.api.BlankIdentifierException;
import org.openmrs.api.DuplicateIdentifierException;
import org.openmrs.api.IdentifierNotUniqueException;
import org.openmrs.api.InvalidCheckDigitException;
import org.openmrs.api.InvalidIdentifierFormatException;
import org.openmrs.api.PatientIdentifierException;
import org.openmrs.api.context.Context;
import org.openmrs.patient.IdentifierValidator;
import org.openmrs.patient.UnallowedIdentifierException;

/** The rules an identifier must keep, in the order OpenMRS checks them. */
public final class IdentifierRules {

    private IdentifierRules() {}

    /** Refuses, with a {@link PatientIdentifierException}, the first rule broken; a voided identifier keeps none. */
    public static void check(PatientIdentifier identifier) {
        if (identifier.getVoided()) {
            return;
        }
        PatientIdentifierType type = identifier.getIdentifierType();
        if (type == null) {
            throw new BlankIdentifierException("PatientIdentifierType.null");
        }
        if (identifier.getIdentifier() == null
                || identifier.getIdentifier().trim().isEmpty()) {
            throw new BlankIdentifierException("PatientIdentifier.error.nullOrBlank");
        }
        checkForm(identifier, type);
        LocationBehavior place = type.getLocationBehavior();
        if (identifier.getLocation() == null && place != LocationBehavior.NOT_USED) {
            throw new PatientIdentifierException(message("PatientIdentifier.location.null", identifier), identifier);
        }
        if (type.getUniquenessBehavior() != UniquenessBehavior.NON_UNIQUE
                && Context.getPatientService().isIdentifierInUseByAnotherPatient(identifier)) {
            throw new IdentifierNotUniqueException(
                    message("PatientIdentifier.error.notUniqueWithParameter", identifier), identifier);
        }
        checkTwice(identifier);
    }

    private static void checkForm(PatientIdentifier identifier, PatientIdentifierType type) {
        String format = type.getFormat();
        if (format != null && !format.isEmpty() && !identifier.getIdentifier().matches(format)) {
            throw new InvalidIdentifierFormatException(
                    message("PatientIdentifier.error.invalidFormat", identifier), identifier);
        }
        if (!type.hasValidator()) {
            return;
        }
        IdentifierValidator validator = Context.getPatientService().getIdentifierValidator(type.getValidator());
        try {
            if (!validator.isValid(identifier.getIdentifier())) {
                throw new InvalidCheckDigitException(
                        message("PatientIdentifier.error.checkDigitWithParameter", identifier), identifier);
            }
        } catch (UnallowedIdentifierException e) {
            throw new InvalidCheckDigitException(message("PatientIdentifier.error.unallowedIdentifier", identifier), e);
        }
    }

    private static void checkTwice(PatientIdentifier identifier) {
        Patient patient = identifier.getPatient();
        if (patient == null) {
            return;
        }
        for (PatientIdentifier other : patient.getPatientIdentifiers(identifier.getIdentifierType())) {
            boolean same = other != identifier && identifier.getIdentifier().equals(other.getIdentifier());
            if (same && !other.getUuid().equals(identifier.getUuid())) {
                throw new DuplicateIdentifierException(
                        message("PatientIdentifier.error.notUniqueSamePatientWithParameter", identifier), identifier);
            }
        }
    }

    private static String message(String code, PatientIdentifier identifier) {
        return Context.getMessageSourceService()
                .getMessage(code, new Object[] {identifier.getIdentifier()}, Context.getLocale());
    }
}
