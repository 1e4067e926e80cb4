/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.api.context.Context;
import org.openmrs.util.RoleConstants;

/** Somebody who may sign in: a person with a name to sign in by, roles and settings of their own. */
public class User extends BaseOpenmrsObject implements Serializable, Attributable<User>, Auditable, Retireable {

    private Integer userId;

    private Person person;

    private String systemId;

    private String username;

    private String email;

    private Set<Role> roles;

    private Map<String, String> userProperties;

    private User creator;

    private Date dateCreated;

    private User changedBy;

    private Date dateChanged;

    private Boolean retired = Boolean.FALSE;

    private User retiredBy;

    private Date dateRetired;

    private String retireReason;

    public User() {}

    public User(Integer userId) {
        this.userId = userId;
    }

    @Override
    public Integer getId() {
        return userId;
    }

    @Override
    public void setId(Integer id) {
        this.userId = id;
    }

    public Integer getUserId() {
        return userId;
    }

    public void setUserId(Integer userId) {
        this.userId = userId;
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    public String getSystemId() {
        return systemId;
    }

    public void setSystemId(String systemId) {
        this.systemId = systemId;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }

    public void setUserProperties(Map<String, String> userProperties) {
        this.userProperties = userProperties;
    }

    public User getCreator() {
        return creator;
    }

    public void setCreator(User creator) {
        this.creator = creator;
    }

    public Date getDateCreated() {
        return dateCreated;
    }

    public void setDateCreated(Date dateCreated) {
        this.dateCreated = dateCreated;
    }

    public User getChangedBy() {
        return changedBy;
    }

    public void setChangedBy(User changedBy) {
        this.changedBy = changedBy;
    }

    public Date getDateChanged() {
        return dateChanged;
    }

    public void setDateChanged(Date dateChanged) {
        this.dateChanged = dateChanged;
    }

    public Boolean getRetired() {
        return retired;
    }

    public void setRetired(Boolean retired) {
        this.retired = retired;
    }

    public User getRetiredBy() {
        return retiredBy;
    }

    public void setRetiredBy(User retiredBy) {
        this.retiredBy = retiredBy;
    }

    public Date getDateRetired() {
        return dateRetired;
    }

    public void setDateRetired(Date dateRetired) {
        this.dateRetired = dateRetired;
    }

    public String getRetireReason() {
        return retireReason;
    }

    public void setRetireReason(String retireReason) {
        this.retireReason = retireReason;
    }

    public User(Person person) {
        this.person = person;
    }

    @Override
    @Deprecated
    public Boolean isRetired() {
        return retired;
    }

    public User addRole(Role role) {
        if (roles == null) {
            roles = new HashSet<>();
        }
        roles.add(role);
        return this;
    }

    public User removeRole(Role role) {
        if (roles != null) {
            roles.remove(role);
        }
        return this;
    }

    /** The user's roles and every role these inherit. */
    public Set<Role> getAllRoles() {
        Set<Role> all = new HashSet<>();
        if (roles != null) {
            for (Role role : roles) {
                all.add(role);
                all.addAll(role.getAllParentRoles());
            }
        }
        return all;
    }

    public boolean containsRole(String roleName) {
        return getAllRoles().stream().anyMatch(role -> role.getRole().equals(roleName));
    }

    public boolean hasRole(String roleName) {
        return hasRole(roleName, false);
    }

    /** Whether the user holds a role; a super user holds every role unless that is to be left aside. */
    public boolean hasRole(String roleName, boolean ignoreSuperUser) {
        return (!ignoreSuperUser && isSuperUser()) || containsRole(roleName);
    }

    public boolean isSuperUser() {
        return containsRole(RoleConstants.SUPERUSER);
    }

    /** The privileges of all roles, without the unlimited ones of a super user. */
    public Collection<Privilege> getPrivileges() {
        return getAllRoles().stream()
                .filter(role -> role.getPrivileges() != null)
                .flatMap(role -> role.getPrivileges().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a role gives the privilege; a super user has all, and anybody has none at all, the empty one. */
    public boolean hasPrivilege(String privilegeName) {
        if (privilegeName == null || privilegeName.isEmpty() || isSuperUser()) {
            return true;
        }
        return getAllRoles().stream().anyMatch(role -> role.hasPrivilege(privilegeName));
    }

    public PersonName getPersonName() {
        return person == null ? null : person.getPersonName();
    }

    public Set<PersonName> getNames() {
        return person.getNames();
    }

    public void addName(PersonName name) {
        person.addName(name);
    }

    public String getGivenName() {
        return person == null ? "" : person.getGivenName();
    }

    public String getFamilyName() {
        return person == null ? "" : person.getFamilyName();
    }

    public Map<String, String> getUserProperties() {
        if (userProperties == null) {
            userProperties = new HashMap<>();
        }
        return userProperties;
    }

    public String getUserProperty(String property) {
        return getUserProperty(property, "");
    }

    public String getUserProperty(String property, String defaultValue) {
        return getUserProperties().getOrDefault(property, defaultValue);
    }

    public void setUserProperty(String property, String value) {
        getUserProperties().put(property, value);
    }

    public void removeUserProperty(String property) {
        getUserProperties().remove(property);
    }

    @Override
    public User hydrate(String text) {
        return Context.getUserService().getUser(Integer.valueOf(text));
    }

    @Override
    public String serialize() {
        return userId == null ? "" : String.valueOf(userId);
    }

    /** Always refused: nothing offers a list of users. */
    @Override
    @Deprecated
    public List<User> getPossibleValues() {
        throw new UnsupportedOperationException("A list of all users is not offered here");
    }

    /** Always refused: nothing offers a list of users. */
    @Override
    @Deprecated
    public List<User> findPossibleValues(String searchText) {
        throw new UnsupportedOperationException("A search for users by text is not offered here");
    }

    @Override
    public String getDisplayString() {
        PersonName name = getPersonName();
        return (name == null ? "" : name.getFullName() + " ") + "(" + username + ")";
    }

    @Override
    public String toString() {
        return username == null ? systemId : username;
    }
}
