/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.context;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openmrs.Location;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.embedded.RoleBook;
import org.openmrs.util.LocaleUtility;
import org.openmrs.util.OpenmrsConstants;
import org.openmrs.util.RoleConstants;

/**
 * Who is signed in, in which language and at which place, and the privileges lent for the time of a call. Kept in the
 * web session; used by one thread at a time.
 */
public class UserContext implements Serializable {

    private final transient AuthenticationScheme authenticationScheme;

    private final List<String> proxies = Collections.synchronizedList(new ArrayList<>());

    private User user;

    private Locale locale;

    private Integer locationId;

    public UserContext(AuthenticationScheme authenticationScheme) {
        this.authenticationScheme = authenticationScheme;
    }

    /** Signs in, or leaves everything as it was with a {@link ContextAuthenticationException}. */
    public Authenticated authenticate(Credentials credentials) throws ContextAuthenticationException {
        Authenticated authenticated = authenticationScheme.authenticate(credentials);
        user = authenticated.getUser();
        adoptUsersLanguage();
        return authenticated;
    }

    private void adoptUsersLanguage() {
        String own = user.getUserProperty(OpenmrsConstants.USER_PROPERTY_DEFAULT_LOCALE);
        if (!own.isEmpty()) {
            locale = LocaleUtility.fromSpecification(own);
        }
    }

    /** Reads the user signed in anew from the database. */
    public void refreshAuthenticatedUser() {
        if (user != null) {
            user = Context.getUserService().getUser(user.getUserId());
        }
    }

    /** Changes to another user, by system id or name; only for a super user. */
    public User becomeUser(String systemId) throws ContextAuthenticationException {
        if (user == null || !user.isSuperUser()) {
            throw new org.openmrs.api.APIAuthenticationException(
                    "You must be a superuser to assume another user's identity");
        }
        User other = Context.getUserService().getUserByUsername(systemId);
        if (other == null) {
            throw new ContextAuthenticationException("User not found");
        }
        user = other;
        return other;
    }

    public User getAuthenticatedUser() {
        return user;
    }

    public boolean isAuthenticated() {
        return user != null;
    }

    public void logout() {
        user = null;
        locale = null;
        locationId = null;
        proxies.clear();
    }

    public void addProxyPrivilege(String privilege) {
        addProxyPrivilege(new String[] {privilege});
    }

    public void removeProxyPrivilege(String privilege) {
        removeProxyPrivilege(new String[] {privilege});
    }

    /** Lends privileges; lent twice, one must be taken back twice. */
    public void addProxyPrivilege(String... privileges) {
        if (privileges == null) {
            throw new IllegalArgumentException("UserContext.addProxyPrivilege does not accept null privileges");
        }
        for (String privilege : privileges) {
            if (privilege == null) {
                throw new IllegalArgumentException("UserContext.addProxyPrivilege does not accept null privileges");
            }
        }
        Collections.addAll(proxies, privileges);
    }

    public void removeProxyPrivilege(String... privileges) {
        if (privileges != null) {
            for (String privilege : privileges) {
                proxies.remove(privilege);
            }
        }
    }

    public Locale getLocale() {
        return locale == null ? LocaleUtility.getDefaultLocale() : locale;
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public Set<Role> getAllRoles() throws Exception {
        return getAllRoles(user);
    }

    /** The roles of a user with those everybody has: Anonymous, and Authenticated for whoever is signed in. */
    public Set<Role> getAllRoles(User someUser) throws Exception {
        Set<Role> roles = new HashSet<>();
        roles.add(RoleBook.role(RoleConstants.ANONYMOUS));
        if (user != null && user.equals(someUser)) {
            roles.addAll(someUser.getAllRoles());
            roles.add(RoleBook.role(RoleConstants.AUTHENTICATED));
        }
        return roles;
    }

    /**
     * Whether the privilege is lent, or a role of the user or of everybody gives it. Roles count as they are in the
     * database now, not as they were at sign-in.
     */
    public boolean hasPrivilege(String privilege) {
        if (proxies.contains(privilege)) {
            return true;
        }
        if (user != null) {
            boolean asksForNothing = privilege == null || privilege.isEmpty();
            if (asksForNothing || usersRolesGive(privilege) || roleGives(RoleConstants.AUTHENTICATED, privilege)) {
                return true;
            }
        }
        return roleGives(RoleConstants.ANONYMOUS, privilege);
    }

    private boolean usersRolesGive(String privilege) {
        return user.getRoles() != null
                && user.getRoles().stream().anyMatch(role -> roleGives(role.getRole(), privilege));
    }

    private static boolean roleGives(String roleName, String privilege) {
        Role role = RoleBook.role(roleName);
        return role.hasPrivilege(privilege)
                || role.getAllParentRoles().stream().anyMatch(parent -> parent.hasPrivilege(privilege));
    }

    public Integer getLocationId() {
        return locationId;
    }

    public void setLocationId(Integer locationId) {
        this.locationId = locationId;
    }

    public Location getLocation() {
        return locationId == null ? null : Context.getLocationService().getLocation(locationId);
    }

    public void setLocation(Location location) {
        locationId = location == null ? null : location.getLocationId();
    }
}
