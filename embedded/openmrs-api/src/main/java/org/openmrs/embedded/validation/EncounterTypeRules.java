/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import org.openmrs.EncounterType;
import org.openmrs.api.context.Context;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

/** An encounter type has a name that no other type in use has. */
final class EncounterTypeRules implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return EncounterType.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        EncounterType type = (EncounterType) target;
        ValidationUtils.rejectIfEmptyOrWhitespace(errors, "name", "error.name");
        if (errors.hasErrors()) {
            return;
        }
        EncounterType other =
                Context.getEncounterService().getEncounterType(type.getName().trim());
        if (other != null && !other.getUuid().equals(type.getUuid())) {
            errors.rejectValue("name", "EncounterType.error.duplicateEncounterTypeNameSpecified");
        }
        Rules.checkLengths(errors, EncounterType.class, "name", "description", "retireReason");
    }
}
