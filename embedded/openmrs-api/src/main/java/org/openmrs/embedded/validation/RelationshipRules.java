/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.Date;
import org.openmrs.Relationship;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** A bond starts today at the latest, and does not end before it starts. */
final class RelationshipRules implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return Relationship.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        Relationship relationship = (Relationship) target;
        Date start = relationship.getStartDate();
        Date end = relationship.getEndDate();
        if (start != null && end != null && start.after(end)) {
            errors.reject("Relationship.InvalidEndDate.error");
        }
        if (start != null && start.after(new Date())) {
            errors.reject("error.date.future");
        }
        Rules.checkLengths(errors, Relationship.class, "voidReason");
    }
}
