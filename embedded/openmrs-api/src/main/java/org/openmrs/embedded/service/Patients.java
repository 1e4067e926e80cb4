/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.PatientIdentifierType;
import org.openmrs.PatientIdentifierType.UniquenessBehavior;
import org.openmrs.Person;
import org.openmrs.api.APIException;
import org.openmrs.api.InsufficientIdentifiersException;
import org.openmrs.api.MissingRequiredIdentifierException;
import org.openmrs.api.PatientService;
import org.openmrs.api.context.Context;
import org.openmrs.embedded.audit.AuditTrail;
import org.openmrs.embedded.validation.IdentifierRules;
import org.openmrs.patient.IdentifierValidator;
import org.openmrs.patient.impl.LuhnIdentifierValidator;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.transaction.annotation.Transactional;

/** Patients and their identifiers. */
@Transactional
public class Patients extends Store implements PatientService {

    private final Map<String, IdentifierValidator> validators = new LinkedHashMap<>();

    public Patients(SessionFactory sessions) {
        super(sessions);
        validators.put(LuhnIdentifierValidator.class.getName(), new LuhnIdentifierValidator());
    }

    @Override
    public Patient savePatient(Patient patient) {
        requirePrivilegeToSave(patient);
        if (!patient.getVoided()) {
            if (patient.getIdentifiers().size() == 1) {
                patient.getPatientIdentifier().setPreferred(true);
            }
            checkPatientIdentifiers(patient);
        }
        Preferred.choose(
                patient.getActiveIdentifiers(), PatientIdentifier::getPreferred, PatientIdentifier::setPreferred);
        Preferred.ofPerson(patient);
        return write(patient);
    }

    private static void requirePrivilegeToSave(Patient patient) {
        if (patient.getPatientId() == null) {
            Context.requirePrivilege(PrivilegeConstants.ADD_PATIENTS);
        } else {
            Context.requirePrivilege(PrivilegeConstants.EDIT_PATIENTS);
        }
        if (patient.getVoided()) {
            Context.requirePrivilege(PrivilegeConstants.DELETE_PATIENTS);
        }
    }

    private Patient write(Patient patient) {
        if (patient.getPatientId() == null || session().contains(patient)) {
            return store(patient);
        }
        addRowForPerson(patient);
        return (Patient) session().merge(patient);
    }

    /** A person who becomes a patient has a row already; the patient's row is added to it. */
    private void addRowForPerson(Patient patient) {
        Object rows = session()
                .createNativeQuery("select count(*) from patient where patient_id = :id")
                .setParameter("id", patient.getPatientId())
                .uniqueResult();
        if (((Number) rows).intValue() > 0) {
            return;
        }
        session().flush();
        session().evict(session().get(Person.class, patient.getPatientId()));
        session()
                .createNativeQuery("insert into patient (patient_id, creator, date_created, voided, allergy_status)"
                        + " values (:id, :creator, :created, :voided, 'Unknown')")
                .setParameter("id", patient.getPatientId())
                .setParameter("creator", patient.getCreator().getUserId())
                .setParameter("created", patient.getDateCreated())
                .setParameter("voided", false)
                .executeUpdate();
    }

    @Override
    @Transactional(readOnly = true)
    public Patient getPatient(Integer patientId) {
        return get(Patient.class, patientId);
    }

    @Override
    @Transactional(readOnly = true)
    public Patient getPatientByUuid(String uuid) {
        return byUuid(Patient.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public Patient getPatientOrPromotePerson(Integer patientOrPersonId) {
        Patient patient = get(Patient.class, patientOrPersonId);
        if (patient != null) {
            return patient;
        }
        Person person = get(Person.class, patientOrPersonId);
        return person == null ? null : new Patient(person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Patient> getAllPatients() {
        return list(Patient.class, "from Patient where voided = false order by patientId");
    }

    @Override
    public Patient voidPatient(Patient patient, String reason) {
        AuditTrail trail = new AuditTrail(Context.getAuthenticatedUser(), patient.getDateVoided());
        for (Encounter encounter : encountersOf(patient)) {
            trail.voided(encounter, reason);
            encounter.getEncounterProviders().size();
        }
        return store(patient);
    }

    @Override
    public Patient unvoidPatient(Patient patient) {
        return store(patient);
    }

    @Override
    public void mergePatients(Patient preferred, Patient notPreferred) {
        new Merging(sessions()).merge(preferred, notPreferred);
    }

    private List<Encounter> encountersOf(Patient patient) {
        return asSaved(
                Encounter.class,
                "from Encounter where patient = :patient and voided = false",
                Collections.singletonMap("patient", patient));
    }

    @Override
    @Transactional(readOnly = true)
    public void checkPatientIdentifiers(Patient patient) {
        if (!patient.getVoided() && patient.getActiveIdentifiers().isEmpty()) {
            throw new InsufficientIdentifiersException("At least one nonvoided Patient Identifier is required");
        }
        patient.getActiveIdentifiers().forEach(IdentifierRules::check);
        List<PatientIdentifierType> held = patient.getActiveIdentifiers().stream()
                .map(PatientIdentifier::getIdentifierType)
                .collect(Collectors.toList());
        for (PatientIdentifierType type : getAllPatientIdentifierTypes()) {
            if (type.getRequired() && !held.contains(type)) {
                throw new MissingRequiredIdentifierException(
                        "Patient is missing the following required identifier(s): " + type.getName());
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isIdentifierInUseByAnotherPatient(PatientIdentifier identifier) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("identifier", identifier.getIdentifier());
        parameters.put("type", identifier.getIdentifierType());
        parameters.put("patient", patientIdOf(identifier));
        String hql = "select count(*) from PatientIdentifier i where i.identifier = :identifier and i.voided = false"
                + " and i.patient.voided = false and i.identifierType = :type and i.patient.patientId <> :patient";
        boolean atPlace = identifier.getIdentifierType().getUniquenessBehavior() == UniquenessBehavior.LOCATION;
        if (atPlace && identifier.getLocation() != null) {
            hql += " and i.location = :location";
            parameters.put("location", identifier.getLocation());
        }
        return asSaved(Long.class, hql, parameters).get(0) > 0;
    }

    private static Integer patientIdOf(PatientIdentifier identifier) {
        Patient patient = identifier.getPatient();
        return patient == null || patient.getPatientId() == null ? Integer.valueOf(-1) : patient.getPatientId();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PatientIdentifier> getPatientIdentifiers(
            String identifier,
            List<PatientIdentifierType> types,
            List<Location> locations,
            List<Patient> patients,
            Boolean isPreferred) {
        StringBuilder hql = new StringBuilder("from PatientIdentifier i where i.voided = false");
        Map<String, Object> parameters = new HashMap<>();
        restrict(hql, parameters, "identifier = :identifier", "identifier", identifier);
        restrict(hql, parameters, "identifierType in (:types)", "types", types);
        restrict(hql, parameters, "location in (:locations)", "locations", locations);
        restrict(hql, parameters, "patient in (:patients)", "patients", patients);
        restrict(hql, parameters, "preferred = :preferred", "preferred", isPreferred);
        return list(PatientIdentifier.class, hql.toString(), parameters);
    }

    private static void restrict(
            StringBuilder hql, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null && !(value instanceof Collection && ((Collection<?>) value).isEmpty())) {
            hql.append(" and i.").append(condition);
            parameters.put(name, value);
        }
    }

    @Override
    public PatientIdentifier savePatientIdentifier(PatientIdentifier identifier) {
        if (identifier.getPatientIdentifierId() == null) {
            Context.requirePrivilege(PrivilegeConstants.ADD_PATIENT_IDENTIFIERS);
        } else {
            Context.requirePrivilege(PrivilegeConstants.EDIT_PATIENT_IDENTIFIERS);
        }
        IdentifierRules.check(identifier);
        return store(identifier);
    }

    @Override
    @Transactional(readOnly = true)
    public PatientIdentifier getPatientIdentifierByUuid(String uuid) {
        return byUuid(PatientIdentifier.class, uuid);
    }

    @Override
    public PatientIdentifier voidPatientIdentifier(PatientIdentifier identifier, String reason) {
        if (reason == null || reason.trim().isEmpty()) {
            throw new APIException("Reason cannot be null or blank");
        }
        return store(identifier);
    }

    @Override
    @Transactional(readOnly = true)
    public PatientIdentifierType getPatientIdentifierTypeByUuid(String uuid) {
        return byUuid(PatientIdentifierType.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public PatientIdentifierType getPatientIdentifierTypeByName(String name) {
        return first(
                PatientIdentifierType.class,
                "from PatientIdentifierType where retired = false and name = :name",
                "name",
                name);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PatientIdentifierType> getAllPatientIdentifierTypes() {
        return asSaved(
                PatientIdentifierType.class,
                "from PatientIdentifierType where retired = false order by required desc, name",
                Collections.emptyMap());
    }

    @Override
    public PatientIdentifierType savePatientIdentifierType(PatientIdentifierType type) {
        return store(type);
    }

    /** The validator of this class; made anew for a class not known yet, null for a blank name. */
    @Override
    public IdentifierValidator getIdentifierValidator(String className) {
        if (className == null || className.isEmpty()) {
            return null;
        }
        return validators.computeIfAbsent(className, Patients::make);
    }

    private static IdentifierValidator make(String className) {
        try {
            return (IdentifierValidator)
                    Context.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new APIException("Not an identifier validator: " + className, e);
        }
    }

    @Override
    public IdentifierValidator getDefaultIdentifierValidator() {
        String set = Context.getAdministrationService().getGlobalProperty("patient.defaultPatientIdentifierValidator");
        return getIdentifierValidator(set == null || set.isEmpty() ? LuhnIdentifierValidator.class.getName() : set);
    }

    @Override
    public Collection<IdentifierValidator> getAllIdentifierValidators() {
        return validators.values();
    }
}
