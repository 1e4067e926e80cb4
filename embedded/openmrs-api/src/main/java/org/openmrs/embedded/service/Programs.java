/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.PatientProgram;
import org.openmrs.PatientState;
import org.openmrs.Program;
import org.openmrs.ProgramWorkflow;
import org.openmrs.ProgramWorkflowState;
import org.openmrs.api.APIException;
import org.openmrs.api.ProgramWorkflowService;
import org.openmrs.embedded.validation.PatientStateOrder;
import org.springframework.transaction.annotation.Transactional;

/** Programmes and enrolments. */
@Transactional
public class Programs extends Store implements ProgramWorkflowService {

    public Programs(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    public Program saveProgram(Program program) {
        if (program.getConcept() == null) {
            throw new APIException("Program.concept.required", (Object[]) null);
        }
        for (ProgramWorkflow workflow : program.getAllWorkflows()) {
            workflow.setProgram(program);
            for (ProgramWorkflowState state : workflow.getStates()) {
                state.setProgramWorkflow(workflow);
            }
        }
        return store(program);
    }

    @Override
    @Transactional(readOnly = true)
    public Program getProgram(Integer programId) {
        return get(Program.class, programId);
    }

    @Override
    @Transactional(readOnly = true)
    public Program getProgramByUuid(String uuid) {
        return byUuid(Program.class, uuid);
    }

    /** Refuses, with an {@link APIException}, a name that several programmes in use have. */
    @Override
    @Transactional(readOnly = true)
    public Program getProgramByName(String name) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("name", name);
        List<Program> found =
                list(Program.class, "from Program where name = :name order by retired, programId", parameters);
        if (found.stream().filter(program -> !program.getRetired()).count() > 1) {
            throw new APIException("Program.error.multipleProgramsFound: " + name);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Program> getAllPrograms() {
        return getAllPrograms(true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Program> getAllPrograms(boolean includeRetired) {
        return list(Program.class, "from Program" + (includeRetired ? "" : " where retired = false"));
    }

    @Override
    public PatientProgram savePatientProgram(PatientProgram enrolment) {
        if (enrolment.getPatient() == null || enrolment.getProgram() == null) {
            throw new APIException("PatientProgram.requires.patient.and.program", (Object[]) null);
        }
        enrolment.getStates().forEach(state -> state.setPatientProgram(enrolment));
        if (enrolment.getDateCompleted() != null) {
            endLastStates(enrolment);
        }
        return store(enrolment);
    }

    /** Of each workflow, the last state ends with the enrolment where it has no end of its own. */
    private static void endLastStates(PatientProgram enrolment) {
        Map<ProgramWorkflow, PatientState> last = new HashMap<>();
        for (PatientState state : enrolment.getStates()) {
            if (!state.getVoided()) {
                last.merge(
                        state.getState().getProgramWorkflow(),
                        state,
                        (one, other) -> PatientStateOrder.INSTANCE.compare(one, other) > 0 ? one : other);
            }
        }
        for (PatientState state : last.values()) {
            if (state.getEndDate() == null) {
                state.setEndDate(enrolment.getDateCompleted());
            }
        }
    }

    @Override
    public PatientProgram voidPatientProgram(PatientProgram enrolment, String reason) {
        return store(enrolment);
    }

    @Override
    @Transactional(readOnly = true)
    public PatientProgram getPatientProgram(Integer patientProgramId) {
        return get(PatientProgram.class, patientProgramId);
    }

    @Override
    @Transactional(readOnly = true)
    public PatientProgram getPatientProgramByUuid(String uuid) {
        return byUuid(PatientProgram.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PatientProgram> getPatientPrograms(
            Patient patient,
            Program program,
            Date minEnrollmentDate,
            Date maxEnrollmentDate,
            Date minCompletionDate,
            Date maxCompletionDate,
            boolean includeVoided) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder hql = new StringBuilder("from PatientProgram p where 1 = 1");
        restrict(hql, parameters, "p.patient = :", "patient", patient);
        restrict(hql, parameters, "p.program = :", "program", program);
        restrict(hql, parameters, "p.dateEnrolled >= :", "minEnrolled", minEnrollmentDate);
        restrict(hql, parameters, "p.dateEnrolled <= :", "maxEnrolled", maxEnrollmentDate);
        if (minCompletionDate != null) {
            hql.append(" and (p.dateCompleted is null or p.dateCompleted >= :minCompleted)");
            parameters.put("minCompleted", minCompletionDate);
        }
        restrict(hql, parameters, "p.dateCompleted <= :", "maxCompleted", maxCompletionDate);
        if (!includeVoided) {
            hql.append(" and p.voided = false");
        }
        return list(PatientProgram.class, hql + " order by p.dateEnrolled", parameters);
    }

    private static void restrict(
            StringBuilder hql, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            hql.append(" and ").append(condition).append(name);
            parameters.put(name, value);
        }
    }
}
