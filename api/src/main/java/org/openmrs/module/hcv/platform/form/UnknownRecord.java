/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

/** There is no such record of that person, or none that the signed-in user may know of. */
public final class UnknownRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRecord(String encounterUuid) {
        super("No record of the module that is open to the user has the uuid " + encounterUuid);
    }
}
