/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.context;

import org.openmrs.api.APIException;

/** Signing in failed; the message does not say whether the name or the password was wrong. */
public class ContextAuthenticationException extends APIException {

    public ContextAuthenticationException() {}

    public ContextAuthenticationException(String message) {
        super(message);
    }

    public ContextAuthenticationException(String message, Throwable cause) {
        super(message, cause);
    }

    public ContextAuthenticationException(Throwable cause) {
        super(cause);
    }
}
