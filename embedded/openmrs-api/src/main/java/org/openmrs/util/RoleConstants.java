/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.util;

/** Roles that every OpenMRS has. */
public class RoleConstants {

    public static final String SUPERUSER = "System Developer";

    public static final String ANONYMOUS = "Anonymous";

    public static final String AUTHENTICATED = "Authenticated";

    public static final String PROVIDER = "Provider";

    private RoleConstants() {}
}
