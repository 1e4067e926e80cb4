/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import org.openmrs.PatientIdentifier;

/** An identifier whose check digit is wrong. */
public class InvalidCheckDigitException extends PatientIdentifierException {

    public InvalidCheckDigitException() {}

    public InvalidCheckDigitException(String message) {
        super(message);
    }

    public InvalidCheckDigitException(String message, Throwable cause) {
        super(message, cause);
    }

    public InvalidCheckDigitException(String message, PatientIdentifier identifier) {
        super(message, identifier);
    }

    public InvalidCheckDigitException(Throwable cause) {
        super(cause);
    }
}
