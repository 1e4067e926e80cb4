/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

/** Somebody who supervises the signed-in worker now. Immutable. */
public final class Supervisor {

    private final Integer personId;
    private final String name;

    Supervisor(Integer personId, String name) {
        this.personId = personId;
        this.name = name;
    }

    public Integer personId() {
        return personId;
    }

    public String name() {
        return name;
    }
}
