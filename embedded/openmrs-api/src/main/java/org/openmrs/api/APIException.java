/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import org.openmrs.api.context.Context;

/**
 * Anything that goes wrong in a service. Given arguments, the message is a message key, looked up for the user signed
 * in.
 */
public class APIException extends RuntimeException {

    public APIException() {}

    public APIException(String message) {
        super(message);
    }

    public APIException(String message, Throwable cause) {
        super(message, cause);
    }

    public APIException(Throwable cause) {
        super(cause);
    }

    public APIException(String messageKey, Object[] parameters) {
        super(Context.getMessageSourceService().getMessage(messageKey, parameters, Context.getLocale()));
    }
}
