/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

/** Somebody who looks after peer support workers. */
public final class Supervisor {

    private final String personUuid;
    private final String name;

    Supervisor(String personUuid, String name) {
        this.personUuid = personUuid;
        this.name = name;
    }

    public String personUuid() {
        return personUuid;
    }

    public String name() {
        return name;
    }
}
