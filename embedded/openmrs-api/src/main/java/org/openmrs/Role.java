/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.HashSet;
import java.util.Set;
import org.openmrs.util.RoleConstants;

/** A set of privileges; its name is its key. It also holds what the roles it inherits hold, however far up. */
public class Role extends BaseChangeableOpenmrsMetadata {

    private String role;

    private Set<Privilege> privileges;

    private Set<Role> inheritedRoles;

    private Set<Role> childRoles;

    public Role() {}

    public Set<Privilege> getPrivileges() {
        return privileges;
    }

    public void setPrivileges(Set<Privilege> privileges) {
        this.privileges = privileges;
    }

    public void setInheritedRoles(Set<Role> inheritedRoles) {
        this.inheritedRoles = inheritedRoles;
    }

    public void setChildRoles(Set<Role> childRoles) {
        this.childRoles = childRoles;
    }

    public Role(String role) {
        this.role = role;
    }

    public Role(String role, String description) {
        this.role = role;
        setDescription(description);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    @Override
    public String getName() {
        return role;
    }

    public void addPrivilege(Privilege privilege) {
        if (privileges == null) {
            privileges = new HashSet<>();
        }
        privileges.add(privilege);
    }

    public void removePrivilege(Privilege privilege) {
        if (privileges != null) {
            privileges.remove(privilege);
        }
    }

    public Set<Role> getInheritedRoles() {
        if (inheritedRoles == null) {
            inheritedRoles = new HashSet<>();
        }
        return inheritedRoles;
    }

    public Set<Role> getChildRoles() {
        if (childRoles == null) {
            childRoles = new HashSet<>();
        }
        return childRoles;
    }

    public boolean inheritsRoles() {
        return !getInheritedRoles().isEmpty();
    }

    /** Every role above this one, itself not included; a circle ends the walk. */
    public Set<Role> getAllParentRoles() {
        Set<Role> above = new HashSet<>();
        collectParents(above);
        above.remove(this);
        return above;
    }

    private void collectParents(Set<Role> above) {
        for (Role parent : getInheritedRoles()) {
            if (above.add(parent)) {
                parent.collectParents(above);
            }
        }
    }

    /** Whether the role itself holds the privilege; every privilege for the super user's role. */
    public boolean hasPrivilege(String privilegeName) {
        if (RoleConstants.SUPERUSER.equals(role)) {
            return true;
        }
        return privileges != null
                && privileges.stream().anyMatch(held -> held.getPrivilege().equals(privilegeName));
    }

    /** Always refused: a role has no numeric id. */
    @Override
    public Integer getId() {
        throw new UnsupportedOperationException("A role is known by its name, it has no id");
    }

    /** Always refused: a role has no numeric id. */
    @Override
    public void setId(Integer id) {
        throw new UnsupportedOperationException("A role is known by its name, it has no id");
    }

    @Override
    public String toString() {
        return role;
    }
}
