/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.patient;

import org.openmrs.api.APIException;

/** An identifier with a character its validator does not know. */
public class UnallowedIdentifierException extends APIException {

    public UnallowedIdentifierException() {}

    public UnallowedIdentifierException(String message) {
        super(message);
    }

    public UnallowedIdentifierException(String message, Throwable cause) {
        super(message, cause);
    }

    public UnallowedIdentifierException(Throwable cause) {
        super(cause);
    }
}
