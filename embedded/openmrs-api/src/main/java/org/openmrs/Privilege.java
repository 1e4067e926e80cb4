/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** The right to do one thing; its name is its key. */
public class Privilege extends BaseChangeableOpenmrsMetadata {

    private String privilege;

    public Privilege() {}

    public Privilege(String privilege) {
        this.privilege = privilege;
    }

    public Privilege(String privilege, String description) {
        this.privilege = privilege;
        setDescription(description);
    }

    public String getPrivilege() {
        return privilege;
    }

    public void setPrivilege(String privilege) {
        this.privilege = privilege;
    }

    @Override
    public String getName() {
        return privilege;
    }

    /** Always refused: a privilege has no numeric id. */
    @Override
    public Integer getId() {
        throw new UnsupportedOperationException("A privilege is known by its name, it has no id");
    }

    /** Always refused: a privilege has no numeric id. */
    @Override
    public void setId(Integer id) {
        throw new UnsupportedOperationException("A privilege is known by its name, it has no id");
    }

    @Override
    public String toString() {
        return privilege;
    }
}
