/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.util;

/** Names of OpenMRS's settings and user properties, as far as they are used here. */
public final class OpenmrsConstants {

    public static final String GP_ALLOWED_FAILED_LOGINS_BEFORE_LOCKOUT = "security.allowedFailedLoginsBeforeLockout";

    public static final String GP_PASSWORD_MINIMUM_LENGTH = "security.passwordMinimumLength";

    public static final String GP_PASSWORD_CANNOT_MATCH_USERNAME_OR_SYSTEMID = "security.passwordCannotMatchUsername";

    public static final String GP_PASSWORD_REQUIRES_DIGIT = "security.passwordRequiresDigit";

    public static final String GP_PASSWORD_REQUIRES_NON_DIGIT = "security.passwordRequiresNonDigit";

    public static final String GP_PASSWORD_REQUIRES_UPPER_AND_LOWER_CASE = "security.passwordRequiresUpperAndLowerCase";

    public static final String GLOBAL_PROPERTY_LOCALE_ALLOWED_LIST = "locale.allowed.list";

    public static final String GLOBAL_PROPERTY_DEFAULT_LOCALE = "default_locale";

    public static final String GLOBAL_PROPERTY_DEFAULT_LOCATION_NAME = "default_location";

    public static final String USER_PROPERTY_LOCKOUT_TIMESTAMP = "lockoutTimestamp";

    public static final String USER_PROPERTY_LOGIN_ATTEMPTS = "loginAttempts";

    public static final String USER_PROPERTY_DEFAULT_LOCALE = "defaultLocale";

    private OpenmrsConstants() {}
}
