/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import org.openmrs.PatientIdentifier;

/** An identifier that may not be saved, and which one it is. */
public class PatientIdentifierException extends APIException {

    private PatientIdentifier patientIdentifier;

    public PatientIdentifierException() {}

    public PatientIdentifierException(String message) {
        super(message);
    }

    public PatientIdentifierException(String message, Throwable cause) {
        super(message, cause);
    }

    public PatientIdentifierException(String message, PatientIdentifier identifier) {
        super(message);
        this.patientIdentifier = identifier;
    }

    public PatientIdentifierException(Throwable cause) {
        super(cause);
    }

    public PatientIdentifier getPatientIdentifier() {
        return patientIdentifier;
    }

    public void setPatientIdentifier(PatientIdentifier patientIdentifier) {
        this.patientIdentifier = patientIdentifier;
    }
}
