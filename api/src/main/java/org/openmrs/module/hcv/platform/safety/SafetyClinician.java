/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

/** Somebody whom a worry can be given to by name. Immutable. */
public final class SafetyClinician {

    private final String uuid;
    private final String name;

    SafetyClinician(String uuid, String name) {
        this.uuid = uuid;
        this.name = name;
    }

    /** UUID of the account. */
    public String uuid() {
        return uuid;
    }

    public String name() {
        return name;
    }
}
