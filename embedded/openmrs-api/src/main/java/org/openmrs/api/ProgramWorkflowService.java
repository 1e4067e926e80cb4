/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.Date;
import java.util.List;
import org.openmrs.Patient;
import org.openmrs.PatientProgram;
import org.openmrs.Program;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/** Programmes and enrolments. The methods, and the privileges they ask for, are those of OpenMRS that the module uses. */
public interface ProgramWorkflowService extends OpenmrsService {

    @Authorized(PrivilegeConstants.GET_PROGRAMS)
    Program getProgram(Integer programId) throws APIException;

    Program getProgramByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_PROGRAMS)
    Program getProgramByName(String name) throws APIException;

    @Authorized(PrivilegeConstants.GET_PROGRAMS)
    List<Program> getAllPrograms() throws APIException;

    @Authorized(PrivilegeConstants.GET_PROGRAMS)
    List<Program> getAllPrograms(boolean includeRetired) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_PROGRAMS)
    Program saveProgram(Program program) throws APIException;

    @Authorized({PrivilegeConstants.ADD_PATIENT_PROGRAMS, PrivilegeConstants.EDIT_PATIENT_PROGRAMS})
    PatientProgram savePatientProgram(PatientProgram patientProgram) throws APIException;

    @Authorized(PrivilegeConstants.GET_PATIENT_PROGRAMS)
    PatientProgram getPatientProgram(Integer patientProgramId) throws APIException;

    @Authorized(PrivilegeConstants.GET_PATIENT_PROGRAMS)
    PatientProgram getPatientProgramByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_PATIENT_PROGRAMS)
    List<PatientProgram> getPatientPrograms(
            Patient patient,
            Program program,
            Date minEnrollmentDate,
            Date maxEnrollmentDate,
            Date minCompletionDate,
            Date maxCompletionDate,
            boolean includeVoided)
            throws APIException;

    @Authorized(PrivilegeConstants.DELETE_PATIENT_PROGRAMS)
    PatientProgram voidPatientProgram(PatientProgram patientProgram, String reason) throws APIException;
}
