/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.context;

import org.openmrs.User;

/** A user and the scheme they signed in by. */
public class BasicAuthenticated implements Authenticated {

    private User user;

    private String authenticationScheme;

    public BasicAuthenticated(User user, String authenticationScheme) {
        this.user = user;
        this.authenticationScheme = authenticationScheme;
    }

    @Override
    public User getUser() {
        return user;
    }

    public void setUser(User user) {
        this.user = user;
    }

    @Override
    public String getAuthenticationScheme() {
        return authenticationScheme;
    }

    public void setAuthenticationScheme(String authenticationScheme) {
        this.authenticationScheme = authenticationScheme;
    }
}
