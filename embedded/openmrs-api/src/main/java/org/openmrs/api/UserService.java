/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.List;
import org.openmrs.Person;
import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.annotation.Authorized;
import org.openmrs.annotation.Logging;
import org.openmrs.util.PrivilegeConstants;

/**
 * Users, roles and privileges. The methods, and the privileges they ask for, are those of OpenMRS that the module
 * uses.
 */
public interface UserService extends OpenmrsService {

    @Authorized(PrivilegeConstants.ADD_USERS)
    @Logging(ignoredArgumentIndexes = {1})
    User createUser(User user, String password) throws APIException;

    @Authorized(PrivilegeConstants.GET_USERS)
    User getUser(Integer userId) throws APIException;

    @Authorized(PrivilegeConstants.GET_USERS)
    User getUserByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_USERS)
    User getUserByUsername(String username);

    @Authorized(PrivilegeConstants.EDIT_USERS)
    User saveUser(User user) throws APIException;

    @Authorized(PrivilegeConstants.GET_USERS)
    List<User> getUsersByPerson(Person person, boolean includeRetired) throws APIException;

    @Authorized(PrivilegeConstants.GET_ROLES)
    Role getRole(String r) throws APIException;

    @Authorized(PrivilegeConstants.GET_ROLES)
    Role getRoleByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_ROLES)
    Role saveRole(Role role) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_ROLES)
    List<Role> getAllRoles() throws APIException;

    @Authorized(PrivilegeConstants.GET_PRIVILEGES)
    Privilege getPrivilege(String p) throws APIException;

    @Authorized(PrivilegeConstants.GET_PRIVILEGES)
    Privilege getPrivilegeByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_PRIVILEGES)
    Privilege savePrivilege(Privilege privilege) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_PRIVILEGES)
    List<Privilege> getAllPrivileges() throws APIException;

    @Authorized
    @Logging(ignoredArgumentIndexes = {0, 1})
    void changePassword(String oldPassword, String newPassword) throws APIException;

    @Authorized(PrivilegeConstants.EDIT_USER_PASSWORDS)
    @Logging(ignoredArgumentIndexes = {1, 2})
    void changePassword(User user, String oldPassword, String newPassword) throws APIException;

    @Authorized(PrivilegeConstants.EDIT_USERS)
    User retireUser(User user, String reason) throws APIException;

    @Authorized(PrivilegeConstants.EDIT_USERS)
    User unretireUser(User user) throws APIException;

    @Authorized(PrivilegeConstants.GET_USERS)
    boolean hasDuplicateUsername(User user) throws APIException;

    @Authorized(PrivilegeConstants.GET_USERS)
    List<User> getAllUsers() throws APIException;

    @Authorized
    User setUserProperty(User user, String key, String value) throws APIException;

    @Authorized(PrivilegeConstants.GET_USERS)
    List<User> getUsersByRole(Role role) throws APIException;

    @Authorized
    User saveUserProperty(String key, String value);
}
