/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.context;

/** A name and a password. */
public class UsernamePasswordCredentials implements Credentials {

    public static final String SCHEME = "USERNAME_PASSWORD_AUTH_SCHEME";

    protected String username;

    protected String password;

    public UsernamePasswordCredentials(String username, String password) {
        this.username = username;
        this.password = password;
    }

    @Override
    public String getAuthenticationScheme() {
        return SCHEME;
    }

    @Override
    public String getClientName() {
        return username;
    }

    public String getUsername() {
        return username;
    }

    public String getPassword() {
        return password;
    }
}
