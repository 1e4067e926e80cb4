/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.api.APIException;
import org.openmrs.api.UserService;
import org.openmrs.api.context.Context;
import org.openmrs.api.db.DAOException;
import org.openmrs.embedded.signin.PasswordRules;
import org.openmrs.patient.impl.LuhnIdentifierValidator;
import org.openmrs.util.PrivilegeConstants;
import org.openmrs.util.RoleConstants;
import org.openmrs.util.Security;
import org.springframework.transaction.annotation.Transactional;

/** Users, roles and privileges. */
@Transactional
public class Users extends Store implements UserService {

    public Users(SessionFactory sessions) {
        super(sessions);
    }

    /** Refuses a user that exists, a name in use, a weak password, and roles beyond what the giver holds. */
    @Override
    public User createUser(User user, String password) {
        if (user.getUserId() != null) {
            throw new APIException("This method can be called only to create new users");
        }
        requireWhatIsGiven(user);
        if (user.getSystemId() == null || user.getSystemId().isEmpty()) {
            user.setSystemId(nextSystemId());
        }
        refuseDuplicate(user);
        PasswordRules.check(user.getUsername(), password, user.getSystemId());
        store(user);
        session().flush();
        setPassword(user, password);
        return user;
    }

    private String nextSystemId() {
        Integer last = list(Integer.class, "select max(userId) from User").get(0);
        return new LuhnIdentifierValidator().getValidIdentifier(String.valueOf(last + 1));
    }

    @Override
    public User saveUser(User user) {
        if (user.getUserId() == null) {
            throw new APIException("This method can be called only to update existing users");
        }
        requireWhatIsGiven(user);
        refuseDuplicate(user);
        return store(user);
    }

    private void refuseDuplicate(User user) {
        if (hasDuplicateUsername(user)) {
            throw new DAOException(
                    "Username " + user.getUsername() + " or system id " + user.getSystemId() + " is already in use.");
        }
    }

    private static void requireWhatIsGiven(User user) {
        boolean givesAll = user.getAllRoles().stream().anyMatch(role -> RoleConstants.SUPERUSER.equals(role.getRole()));
        if (givesAll && !Context.hasPrivilege(PrivilegeConstants.ASSIGN_SYSTEM_DEVELOPER_ROLE)) {
            throw new APIException("User.you.must.have.role: " + RoleConstants.SUPERUSER);
        }
        requireAll(user.getPrivileges().stream().map(Privilege::getPrivilege).collect(Collectors.toList()));
    }

    private static void requireAll(List<String> privileges) {
        String missing = privileges.stream()
                .filter(privilege -> !Context.hasPrivilege(privilege))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new APIException("You must have these privileges in order to assign them: " + missing);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasDuplicateUsername(User user) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("name", user.getUsername() == null ? "" : user.getUsername());
        parameters.put("system", user.getSystemId() == null ? "" : user.getSystemId());
        parameters.put("self", user.getUserId() == null ? Integer.valueOf(-1) : user.getUserId());
        String taken = "select count(*) from User u where u.userId <> :self"
                + " and ((u.username <> '' and u.username in (:name, :system)) or u.systemId in (:name, :system))";
        return asSaved(Long.class, taken, parameters).get(0) > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public User getUser(Integer userId) {
        return get(User.class, userId);
    }

    @Override
    @Transactional(readOnly = true)
    public User getUserByUuid(String uuid) {
        return byUuid(User.class, uuid);
    }

    /** By name or by system id, among the users not retired. */
    @Override
    @Transactional(readOnly = true)
    public User getUserByUsername(String username) {
        return first(
                User.class,
                "from User u where u.retired = false and (u.username = :name or u.systemId = :name)",
                "name",
                username);
    }

    @Override
    @Transactional(readOnly = true)
    public List<User> getAllUsers() {
        return list(User.class, "from User order by userId");
    }

    @Override
    @Transactional(readOnly = true)
    public List<User> getUsersByPerson(Person person, boolean includeRetired) {
        String hql = "from User where person = :person";
        return list(
                User.class,
                includeRetired ? hql : hql + " and retired = false",
                Collections.singletonMap("person", person));
    }

    @Override
    @Transactional(readOnly = true)
    public List<User> getUsersByRole(Role role) {
        return list(
                User.class,
                "select u from User u join u.roles r where r = :role and u.retired = false order by u.userId",
                Collections.singletonMap("role", role));
    }

    @Override
    public User retireUser(User user, String reason) {
        return saveUser(user);
    }

    @Override
    public User unretireUser(User user) {
        return saveUser(user);
    }

    @Override
    public User setUserProperty(User user, String key, String value) {
        boolean own = user.equals(Context.getAuthenticatedUser());
        if (!own && !Context.hasPrivilege(PrivilegeConstants.EDIT_USERS)) {
            throw new APIException("you.are.not.authorized.change.properties", (Object[]) null);
        }
        User kept = get(User.class, user.getUserId());
        kept.setUserProperty(key, value);
        return kept;
    }

    @Override
    public User saveUserProperty(String key, String value) {
        User user = Context.getAuthenticatedUser();
        if (user == null) {
            throw new APIException("no.authenticated.user.found", (Object[]) null);
        }
        User kept = setUserProperty(user, key, value);
        // the copy kept for the sign-in would otherwise not know until the next sign-in
        user.setUserProperty(key, value);
        return kept;
    }

    @Override
    public void changePassword(String oldPassword, String newPassword) {
        changePassword(Context.getAuthenticatedUser(), oldPassword, newPassword);
    }

    /** Without the old password only for whoever may edit passwords. */
    @Override
    public void changePassword(User user, String oldPassword, String newPassword) {
        if (user.getUserId() == null) {
            throw new APIException("The user must exist before the password can be changed");
        }
        if (oldPassword == null) {
            if (!Context.hasPrivilege(PrivilegeConstants.EDIT_USER_PASSWORDS)) {
                throw new APIException("The old password is required");
            }
        } else if (!passwordIs(user, oldPassword)) {
            throw new APIException("The old password is not correct");
        } else if (oldPassword.equals(newPassword)) {
            throw new APIException("The new password must differ from the old one");
        }
        PasswordRules.check(user.getUsername(), newPassword, user.getSystemId());
        setPassword(user, newPassword);
    }

    private boolean passwordIs(User user, String password) {
        Object[] kept = (Object[]) session()
                .createNativeQuery("select password, salt from users where user_id = :id")
                .setParameter("id", user.getUserId())
                .uniqueResult();
        return kept[0] != null && Security.hashMatches((String) kept[0], password + kept[1]);
    }

    private void setPassword(User user, String password) {
        String salt = Security.getRandomToken();
        session()
                .createNativeQuery("update users set password = :password, salt = :salt where user_id = :id")
                .setParameter("password", Security.encodeString(password + salt))
                .setParameter("salt", salt)
                .setParameter("id", user.getUserId())
                .executeUpdate();
    }

    @Override
    @Transactional(readOnly = true)
    public Role getRole(String r) {
        return get(Role.class, r);
    }

    @Override
    @Transactional(readOnly = true)
    public Role getRoleByUuid(String uuid) {
        return byUuid(Role.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> getAllRoles() {
        return list(Role.class, "from Role order by role");
    }

    /** Refuses a role that inherits itself, and privileges beyond what the giver holds. */
    @Override
    public Role saveRole(Role role) {
        if (role.getInheritedRoles().contains(role)) {
            throw new APIException("Role.cannot.inherit.descendant", (Object[]) null);
        }
        if (role.getPrivileges() != null) {
            requireAll(
                    role.getPrivileges().stream().map(Privilege::getPrivilege).collect(Collectors.toList()));
        }
        return store(role);
    }

    @Override
    @Transactional(readOnly = true)
    public Privilege getPrivilege(String p) {
        return get(Privilege.class, p);
    }

    @Override
    @Transactional(readOnly = true)
    public Privilege getPrivilegeByUuid(String uuid) {
        return byUuid(Privilege.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Privilege> getAllPrivileges() {
        return list(Privilege.class, "from Privilege order by privilege");
    }

    @Override
    public Privilege savePrivilege(Privilege privilege) {
        return store(privilege);
    }
}
