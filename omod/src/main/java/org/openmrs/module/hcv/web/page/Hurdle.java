/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;

/** What stands between whoever asks and the module. How to say so is for whoever guards the address. */
public enum Hurdle {
    /** Nobody is signed in. */
    SIGN_IN,
    /** The password has to be changed first. */
    PASSWORD,
    /** The right to use the module is missing. */
    PRIVILEGE,
    NONE;

    /** The first hurdle of the current request's user. */
    public static Hurdle first() {
        if (!Context.isAuthenticated()) {
            return SIGN_IN;
        }
        User user = Context.getAuthenticatedUser();
        if (ForcedPassword.isDue(user)) {
            return PASSWORD;
        }
        return user.hasPrivilege(HcvPrivilege.USE_MODULE.text()) ? NONE : PRIVILEGE;
    }
}
