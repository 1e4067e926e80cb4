/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.signin;

import java.util.Date;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.GlobalProperty;
import org.openmrs.User;
import org.openmrs.api.context.Authenticated;
import org.openmrs.api.context.AuthenticationScheme;
import org.openmrs.api.context.BasicAuthenticated;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.api.context.Credentials;
import org.openmrs.api.context.UsernamePasswordCredentials;
import org.openmrs.util.OpenmrsConstants;
import org.openmrs.util.Security;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-in by name, or system id, and password. After more wrong passwords in a row than the site allows (7 unless set)
 * the right one is refused too, until the waiting time (5 minutes unless set) has passed since the last attempt.
 */
public class PasswordScheme implements AuthenticationScheme {

    private static final String WAITING_MINUTES = "security.unlockAccountWaitingTime";

    private static final int DEFAULT_ALLOWED_FAILURES = 7;

    private static final int DEFAULT_WAITING_MINUTES = 5;

    private static final long MILLIS_PER_MINUTE = 60_000;

    private final SessionFactory sessions;

    public PasswordScheme(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    @Transactional(noRollbackFor = ContextAuthenticationException.class)
    public Authenticated authenticate(Credentials credentials) throws ContextAuthenticationException {
        if (!(credentials instanceof UsernamePasswordCredentials)) {
            throw new ContextAuthenticationException("Only a name and a password are known here to sign in with");
        }
        UsernamePasswordCredentials given = (UsernamePasswordCredentials) credentials;
        User user = find(given.getUsername());
        if (user == null || given.getPassword() == null) {
            throw refusal(given);
        }
        refuseLockedOut(user);
        if (!passwordIsRight(user, given.getPassword())) {
            countFailure(user);
            throw refusal(given);
        }
        clearFailures(user);
        Hibernate.initialize(user.getUserProperties());
        Hibernate.initialize(user.getPerson());
        user.getAllRoles().forEach(role -> Hibernate.initialize(role.getPrivileges()));
        return new BasicAuthenticated(user, credentials.getAuthenticationScheme());
    }

    private static ContextAuthenticationException refusal(UsernamePasswordCredentials given) {
        return new ContextAuthenticationException("Invalid username and/or password: " + given.getUsername());
    }

    private Session session() {
        return sessions.getCurrentSession();
    }

    private User find(String login) {
        if (login == null || login.trim().isEmpty()) {
            return null;
        }
        // a system id may be typed without the hyphen in front of its check digit
        boolean digits = login.matches("\\d{2,}");
        int last = login.length() - 1;
        String hyphenated = digits ? login.substring(0, last) + "-" + login.charAt(last) : login;
        return session()
                .createQuery(
                        "from User u where (u.username = :login or u.systemId = :login or u.systemId = :hyphenated)"
                                + " and u.retired = false",
                        User.class)
                .setParameter("login", login)
                .setParameter("hyphenated", hyphenated)
                .uniqueResult();
    }

    private void refuseLockedOut(User user) {
        long since = number(user.getUserProperty(OpenmrsConstants.USER_PROPERTY_LOCKOUT_TIMESTAMP), -1);
        if (since <= 0) {
            return;
        }
        long now = System.currentTimeMillis();
        long waiting = setting(WAITING_MINUTES, DEFAULT_WAITING_MINUTES);
        if (now - since > waiting * MILLIS_PER_MINUTE) {
            user.setUserProperty(OpenmrsConstants.USER_PROPERTY_LOGIN_ATTEMPTS, "0");
            user.removeUserProperty(OpenmrsConstants.USER_PROPERTY_LOCKOUT_TIMESTAMP);
            return;
        }
        user.setUserProperty(OpenmrsConstants.USER_PROPERTY_LOCKOUT_TIMESTAMP, String.valueOf(now));
        throw new ContextAuthenticationException("Invalid number of connection attempts. Please try again later.");
    }

    private boolean passwordIsRight(User user, String password) {
        Object[] kept = (Object[]) session()
                .createNativeQuery("select password, salt from users where user_id = :id")
                .setParameter("id", user.getUserId())
                .uniqueResult();
        return kept[0] != null && Security.hashMatches((String) kept[0], password + kept[1]);
    }

    private void countFailure(User user) {
        long failures = number(user.getUserProperty(OpenmrsConstants.USER_PROPERTY_LOGIN_ATTEMPTS), 0) + 1;
        if (failures > setting(OpenmrsConstants.GP_ALLOWED_FAILED_LOGINS_BEFORE_LOCKOUT, DEFAULT_ALLOWED_FAILURES)) {
            String now = String.valueOf(new Date().getTime());
            user.setUserProperty(OpenmrsConstants.USER_PROPERTY_LOCKOUT_TIMESTAMP, now);
        } else {
            user.setUserProperty(OpenmrsConstants.USER_PROPERTY_LOGIN_ATTEMPTS, String.valueOf(failures));
        }
    }

    private static void clearFailures(User user) {
        if (number(user.getUserProperty(OpenmrsConstants.USER_PROPERTY_LOGIN_ATTEMPTS), 0) > 0) {
            user.setUserProperty(OpenmrsConstants.USER_PROPERTY_LOGIN_ATTEMPTS, "0");
            user.removeUserProperty(OpenmrsConstants.USER_PROPERTY_LOCKOUT_TIMESTAMP);
        }
    }

    private long setting(String name, long otherwise) {
        GlobalProperty setting = session().get(GlobalProperty.class, name);
        return setting == null ? otherwise : number(setting.getPropertyValue(), otherwise);
    }

    private static long number(String text, long otherwise) {
        return text != null && text.trim().matches("\\d{1,18}") ? Long.parseLong(text.trim()) : otherwise;
    }
}
