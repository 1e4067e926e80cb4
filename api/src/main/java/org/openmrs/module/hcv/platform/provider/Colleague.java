/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.provider;

/** Somebody who works here, such as a peer support worker or who looks after one. Immutable. */
public final class Colleague {

    private final Integer personId;
    private final String personUuid;
    private final String name;

    Colleague(Integer personId, String personUuid, String name) {
        this.personId = personId;
        this.personUuid = personUuid;
        this.name = name;
    }

    public Integer personId() {
        return personId;
    }

    public String personUuid() {
        return personUuid;
    }

    /** Given and family name, never empty: somebody without a name is shown by their id. */
    public String name() {
        return name;
    }
}
