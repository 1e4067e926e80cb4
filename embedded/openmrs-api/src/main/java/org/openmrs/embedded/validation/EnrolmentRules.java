/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.Date;
import org.openmrs.PatientProgram;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

/** An enrolment has a patient, a programme and a start, and neither start nor end is in the future or out of order. */
final class EnrolmentRules implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return PatientProgram.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        PatientProgram enrolment = (PatientProgram) target;
        ValidationUtils.rejectIfEmpty(errors, "patient", "error.required");
        ValidationUtils.rejectIfEmpty(errors, "program", "error.required");
        if (errors.hasErrors()) {
            return;
        }
        ValidationUtils.rejectIfEmpty(errors, "dateEnrolled", "error.patientProgram.enrolledDateEmpty");
        Date now = new Date();
        Date start = enrolment.getDateEnrolled();
        Date end = enrolment.getDateCompleted();
        if (start != null && start.after(now)) {
            errors.rejectValue("dateEnrolled", "error.patientProgram.enrolledDateDateCannotBeInFuture");
        }
        if (end != null && end.after(now)) {
            errors.rejectValue("dateCompleted", "error.patientProgram.completionDateCannotBeInFuture");
        }
        if (start != null && end != null && end.before(start)) {
            errors.rejectValue("dateCompleted", "error.patientProgram.enrolledDateShouldBeBeforecompletionDate");
        }
        Rules.checkLengths(errors, PatientProgram.class, "voidReason");
    }
}
