/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import org.openmrs.User;

/** The platform's mark on an account that must change its password before anything else. */
public final class ForcedPassword {

    /** Key of the user property; its value is {@code true} while the change is due. */
    public static final String PROPERTY = "forcePassword";

    private ForcedPassword() {}

    public static boolean isDue(User user) {
        return Boolean.parseBoolean(user.getUserProperty(PROPERTY));
    }
}
