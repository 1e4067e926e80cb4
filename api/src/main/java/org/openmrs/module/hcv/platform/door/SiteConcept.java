/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

/** A concept of this database as far as reading it needs. Immutable. */
final class SiteConcept {

    private final Integer id;
    private final String uuid;
    private final String datatype;

    SiteConcept(Integer id, String uuid, String datatype) {
        this.id = id;
        this.uuid = uuid;
        this.datatype = datatype;
    }

    Integer id() {
        return id;
    }

    String uuid() {
        return uuid;
    }

    /** Name of an OpenMRS concept datatype, such as {@code Coded}. */
    String datatype() {
        return datatype;
    }
}
