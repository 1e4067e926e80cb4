/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.PatientProgram;
import org.openmrs.PatientState;
import org.openmrs.ProgramWorkflow;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

/**
 * An enrolment has a patient, a programme and a start, and neither start nor end is in the future or out of order; its
 * states follow one another.
 */
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
        for (ProgramWorkflow workflow : enrolment.getProgram().getWorkflows()) {
            checkStates(enrolment, workflow, errors);
        }
        Rules.checkLengths(errors, PatientProgram.class, "voidReason");
    }

    /** In one workflow a patient is in one state at a time, and not twice in the same one from the same day on. */
    private static void checkStates(PatientProgram enrolment, ProgramWorkflow workflow, Errors errors) {
        List<PatientState> states = enrolment.getStates().stream()
                .filter(state -> !state.getVoided()
                        && state.getState().getProgramWorkflow().equals(workflow))
                .sorted(PatientStateOrder.INSTANCE)
                .collect(Collectors.toList());
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < states.size(); i++) {
            PatientState state = states.get(i);
            if (isBefore(state.getEndDate(), state.getStartDate())) {
                errors.rejectValue("states", "PatientState.error.endDateCannotBeBeforeStartDate");
            }
            Date start = state.getStartDate();
            if (!begun.add(state.getState().getUuid() + (start == null ? "" : start.getTime()))) {
                errors.rejectValue("states", "PatientState.error.duplicatePatientStates");
            }
            if (i + 1 < states.size() && state.getEndDate() == null) {
                errors.rejectValue("states", "PatientProgram.error.cannotBeInMultipleStates");
            } else if (i + 1 < states.size() && isBefore(states.get(i + 1).getStartDate(), state.getEndDate())) {
                errors.rejectValue("states", "PatientProgram.error.foundOverlappingStates");
            }
        }
    }

    private static boolean isBefore(Date one, Date other) {
        return one != null && other != null && one.getTime() < other.getTime();
    }
}
