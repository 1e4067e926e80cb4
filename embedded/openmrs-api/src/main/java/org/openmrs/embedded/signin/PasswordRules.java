/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.signin;

import org.openmrs.api.APIException;
import org.openmrs.api.context.Context;
import org.openmrs.util.OpenmrsConstants;

/** What a password must be like, as the site's settings say; by default 8 characters, both cases and a digit. */
public final class PasswordRules {

    private PasswordRules() {}

    /** Refuses, with an {@link APIException}, a password that breaks a rule. */
    public static void check(String username, String password, String systemId) {
        boolean sameAsName = password != null && (password.equals(username) || password.equals(systemId));
        if (password == null || (isOn(OpenmrsConstants.GP_PASSWORD_CANNOT_MATCH_USERNAME_OR_SYSTEMID) && sameAsName)) {
            throw new APIException("error.password.weak", (Object[]) null);
        }
        if (password.length() < Integer.parseInt(setting(OpenmrsConstants.GP_PASSWORD_MINIMUM_LENGTH, "8"))) {
            throw new APIException("error.password.length", (Object[]) null);
        }
        boolean bothCases = password.chars().anyMatch(Character::isUpperCase)
                && password.chars().anyMatch(Character::isLowerCase);
        if (isOn(OpenmrsConstants.GP_PASSWORD_REQUIRES_UPPER_AND_LOWER_CASE) && !bothCases) {
            throw new APIException("error.password.requireMixedCase", (Object[]) null);
        }
        if (isOn(OpenmrsConstants.GP_PASSWORD_REQUIRES_DIGIT)
                && password.chars().noneMatch(Character::isDigit)) {
            throw new APIException("error.password.requireNumber", (Object[]) null);
        }
        if (isOn(OpenmrsConstants.GP_PASSWORD_REQUIRES_NON_DIGIT)
                && password.chars().allMatch(Character::isDigit)) {
            throw new APIException("error.password.requireLetter", (Object[]) null);
        }
    }

    private static boolean isOn(String name) {
        return "true".equals(setting(name, "true"));
    }

    private static String setting(String name, String otherwise) {
        String set = Context.getAdministrationService().getGlobalProperty(name);
        return set == null || set.trim().isEmpty() ? otherwise : set.trim();
    }
}
