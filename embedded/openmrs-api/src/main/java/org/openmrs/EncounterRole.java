/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** What a provider did at an encounter. */
public class EncounterRole extends BaseChangeableOpenmrsMetadata {

    public static final String UNKNOWN_ENCOUNTER_ROLE_UUID = "a0b03050-c99b-11e0-9572-0800200c9a66";

    private Integer encounterRoleId;

    public EncounterRole() {}

    public EncounterRole(Integer encounterRoleId) {
        this.encounterRoleId = encounterRoleId;
    }

    @Override
    public Integer getId() {
        return encounterRoleId;
    }

    @Override
    public void setId(Integer id) {
        this.encounterRoleId = id;
    }

    public Integer getEncounterRoleId() {
        return encounterRoleId;
    }
}
