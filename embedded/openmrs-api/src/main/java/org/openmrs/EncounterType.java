/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** A kind of encounter, with the privileges needed to see and to edit encounters of it. */
public class EncounterType extends BaseChangeableOpenmrsMetadata {

    private Integer encounterTypeId;

    private Privilege editPrivilege;

    private Privilege viewPrivilege;

    public EncounterType() {}

    public EncounterType(Integer encounterTypeId) {
        this.encounterTypeId = encounterTypeId;
    }

    @Override
    public Integer getId() {
        return encounterTypeId;
    }

    @Override
    public void setId(Integer id) {
        this.encounterTypeId = id;
    }

    public Integer getEncounterTypeId() {
        return encounterTypeId;
    }

    public void setEncounterTypeId(Integer encounterTypeId) {
        this.encounterTypeId = encounterTypeId;
    }

    public Privilege getEditPrivilege() {
        return editPrivilege;
    }

    public void setEditPrivilege(Privilege editPrivilege) {
        this.editPrivilege = editPrivilege;
    }

    public Privilege getViewPrivilege() {
        return viewPrivilege;
    }

    public void setViewPrivilege(Privilege viewPrivilege) {
        this.viewPrivilege = viewPrivilege;
    }

    public EncounterType(String name, String description) {
        setName(name);
        setDescription(description);
    }
}
