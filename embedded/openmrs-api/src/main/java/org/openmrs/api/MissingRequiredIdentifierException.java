/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import org.openmrs.PatientIdentifier;

/** A patient without an identifier of a type that every patient must have. */
public class MissingRequiredIdentifierException extends PatientIdentifierException {

    public MissingRequiredIdentifierException() {}

    public MissingRequiredIdentifierException(String message) {
        super(message);
    }

    public MissingRequiredIdentifierException(String message, Throwable cause) {
        super(message, cause);
    }

    public MissingRequiredIdentifierException(String message, PatientIdentifier identifier) {
        super(message, identifier);
    }

    public MissingRequiredIdentifierException(Throwable cause) {
        super(cause);
    }
}
