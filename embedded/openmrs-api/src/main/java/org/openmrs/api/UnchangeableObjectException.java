/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

/** An attempt to change what may not change once saved. */
public class UnchangeableObjectException extends InvalidOperationOnObjectException {

    public UnchangeableObjectException() {}

    public UnchangeableObjectException(String message) {
        super(message);
    }

    public UnchangeableObjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
