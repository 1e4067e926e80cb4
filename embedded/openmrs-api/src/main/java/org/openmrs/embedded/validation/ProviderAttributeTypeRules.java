/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import org.openmrs.ProviderAttributeType;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

/** What OpenMRS asks of a kind of fact about providers. */
final class ProviderAttributeTypeRules implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return ProviderAttributeType.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        ProviderAttributeType type = (ProviderAttributeType) target;
        ValidationUtils.rejectIfEmptyOrWhitespace(errors, "name", "error.name");
        ValidationUtils.rejectIfEmptyOrWhitespace(errors, "datatypeClassname", "error.null");
        Integer most = type.getMaxOccurs();
        if (most != null && most < 1) {
            errors.rejectValue("maxOccurs", "AttributeType.maxOccursShouldNotBeLessThanOne");
        } else if (most != null && most < type.getMinOccurs()) {
            errors.rejectValue("maxOccurs", "AttributeType.maxOccursShouldNotBeLessThanMinOccurs");
        }
        Rules.checkLengths(errors, ProviderAttributeType.class, "name", "description", "datatypeClassname");
    }
}
