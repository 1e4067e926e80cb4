/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.Collection;
import java.util.List;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.PatientIdentifierType;
import org.openmrs.annotation.Authorized;
import org.openmrs.patient.IdentifierValidator;
import org.openmrs.serialization.SerializationException;
import org.openmrs.util.PrivilegeConstants;

/**
 * Patients and their identifiers. The methods, and the privileges they ask for, are those of OpenMRS that the module
 * uses.
 */
public interface PatientService extends OpenmrsService {

    @Authorized({PrivilegeConstants.ADD_PATIENTS, PrivilegeConstants.EDIT_PATIENTS})
    Patient savePatient(Patient patient) throws APIException;

    @Authorized(PrivilegeConstants.EDIT_PATIENTS)
    void mergePatients(Patient preferred, Patient notPreferred) throws APIException, SerializationException;

    @Authorized(PrivilegeConstants.GET_PATIENTS)
    Patient getPatientByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_PATIENTS)
    Patient getPatient(Integer patientId) throws APIException;

    @Authorized(PrivilegeConstants.GET_IDENTIFIER_TYPES)
    PatientIdentifierType getPatientIdentifierTypeByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_IDENTIFIER_TYPES)
    PatientIdentifierType getPatientIdentifierTypeByName(String name) throws APIException;

    @Authorized(PrivilegeConstants.GET_IDENTIFIER_TYPES)
    List<PatientIdentifierType> getAllPatientIdentifierTypes() throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_IDENTIFIER_TYPES)
    PatientIdentifierType savePatientIdentifierType(PatientIdentifierType patientIdentifierType) throws APIException;

    @Authorized(PrivilegeConstants.DELETE_PATIENTS)
    Patient voidPatient(Patient patient, String reason) throws APIException;

    @Authorized(PrivilegeConstants.DELETE_PATIENTS)
    Patient unvoidPatient(Patient patient) throws APIException;

    IdentifierValidator getIdentifierValidator(String pivClassName);

    IdentifierValidator getDefaultIdentifierValidator();

    Collection<IdentifierValidator> getAllIdentifierValidators();

    @Authorized({PrivilegeConstants.ADD_PATIENT_IDENTIFIERS, PrivilegeConstants.EDIT_PATIENT_IDENTIFIERS})
    PatientIdentifier savePatientIdentifier(PatientIdentifier patientIdentifier) throws APIException;

    @Authorized(PrivilegeConstants.GET_PATIENT_IDENTIFIERS)
    void checkPatientIdentifiers(Patient patient) throws PatientIdentifierException;

    @Authorized(PrivilegeConstants.GET_PATIENT_IDENTIFIERS)
    List<PatientIdentifier> getPatientIdentifiers(
            String identifier,
            List<PatientIdentifierType> patientIdentifierTypes,
            List<Location> locations,
            List<Patient> patients,
            Boolean isPreferred)
            throws APIException;

    @Authorized(PrivilegeConstants.GET_PATIENTS)
    boolean isIdentifierInUseByAnotherPatient(PatientIdentifier patientIdentifier);

    @Authorized(PrivilegeConstants.GET_PATIENTS)
    Patient getPatientOrPromotePerson(Integer patientOrPersonId) throws APIException;

    @Authorized(PrivilegeConstants.GET_PATIENT_IDENTIFIERS)
    PatientIdentifier getPatientIdentifierByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.DELETE_PATIENT_IDENTIFIERS)
    PatientIdentifier voidPatientIdentifier(PatientIdentifier patientIdentifier, String reason) throws APIException;

    @Authorized(PrivilegeConstants.GET_PATIENTS)
    List<Patient> getAllPatients() throws APIException;
}
