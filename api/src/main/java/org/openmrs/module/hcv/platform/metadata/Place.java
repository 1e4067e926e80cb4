/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

/** A location of OpenMRS as far as pages need it. */
public final class Place {

    private final String uuid;
    private final String name;

    Place(String uuid, String name) {
        this.uuid = uuid;
        this.name = name;
    }

    public String uuid() {
        return uuid;
    }

    public String name() {
        return name;
    }
}
