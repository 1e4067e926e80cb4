/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import org.openmrs.User;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** A user is a person with a gender and a name; a name to sign in by has 2 to 50 letters, digits, dots, dashes, lines. */
final class UserRules implements Validator {

    private static final String USERNAME = "\\w[\\w.-]{1,49}";

    @Override
    public boolean supports(Class<?> type) {
        return User.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        User user = (User) target;
        if (user.getRetired()
                && (user.getRetireReason() == null
                        || user.getRetireReason().trim().isEmpty())) {
            errors.rejectValue("retireReason", "error.null");
        }
        if (user.getPerson() == null) {
            errors.rejectValue("person", "error.null");
        } else {
            if (user.getPerson().getGender() == null) {
                errors.rejectValue("person.gender", "error.null");
            }
            errors.pushNestedPath("person");
            new PersonRules().validate(user.getPerson(), errors);
            errors.popNestedPath();
        }
        String name = user.getUsername();
        if (name != null && !name.isEmpty() && !name.matches(USERNAME)) {
            errors.rejectValue("username", "error.username.pattern");
        }
        Rules.checkLengths(errors, User.class, "username", "systemId", "retireReason");
    }
}
