/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

/** The user signed in, or nobody signed in, lacks a privilege. */
public class APIAuthenticationException extends APIException {

    public APIAuthenticationException() {}

    public APIAuthenticationException(String message) {
        super(message);
    }

    public APIAuthenticationException(String message, Throwable cause) {
        super(message, cause);
    }

    public APIAuthenticationException(Throwable cause) {
        super(cause);
    }
}
