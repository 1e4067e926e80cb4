/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

/** No person with this uuid is registered, or the record was voided. */
public final class UnknownPerson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownPerson(String uuid) {
        super("No person is registered with the uuid " + uuid);
    }
}
