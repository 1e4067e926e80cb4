/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import org.openmrs.PatientIdentifier;

/** A patient with two identifiers of the same content. */
public class DuplicateIdentifierException extends PatientIdentifierException {

    public DuplicateIdentifierException() {}

    public DuplicateIdentifierException(String message) {
        super(message);
    }

    public DuplicateIdentifierException(String message, Throwable cause) {
        super(message, cause);
    }

    public DuplicateIdentifierException(String message, PatientIdentifier identifier) {
        super(message, identifier);
    }

    public DuplicateIdentifierException(Throwable cause) {
        super(cause);
    }
}
