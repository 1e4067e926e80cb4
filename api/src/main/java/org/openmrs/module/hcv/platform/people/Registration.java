/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.PersonName;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers a new person with little to go on, after showing who is similar.
 *
 * <p>The page makes the person's uuid, so that the same request sent twice makes one person. A person registered by
 * somebody who sees only a caseload joins that caseload: they have met, and the next thing is to record the contact.
 */
public class Registration {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Places places;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SimilarPeople similar;
    private final PersonIdentifiers identifiers;

    public Registration(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            Places places,
            Access access,
            AccessLog log,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.places = places;
        this.access = access;
        this.log = log;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactionManager);
        this.similar = new SimilarPeople(sessionFactory, access, log, clock);
        this.identifiers = new PersonIdentifiers(sessionFactory, dictionary);
    }

    /** Whether the site wants a number of its own typed in, instead of one that the module makes. */
    public boolean asksForIdentifier() {
        return identifiers.isTyped();
    }

    /** What is wrong with the request; nothing is saved. */
    public Problems check(RegistrationRequest request) {
        access.require(HcvPrivilege.REGISTER_PEOPLE);
        Problems problems = Problems.collect();
        NewPerson.read(request, LocalDate.now(clock), problems);
        checkPlace(request, problems);
        identifiers.check(request, problems);
        return problems;
    }

    /** People registered already who are alike, most alike first, at most ten; none while the request has errors. */
    public List<SimilarPerson> similar(RegistrationRequest request) {
        access.require(HcvPrivilege.REGISTER_PEOPLE);
        Problems problems = Problems.collect();
        NewPerson wanted = NewPerson.read(request, LocalDate.now(clock), problems);
        return problems.hasErrors() ? Collections.emptyList() : similar.to(wanted);
    }

    /** Saves the person, or says what is wrong; the same person uuid again changes nothing. */
    public Registered register(RegistrationRequest request) {
        access.require(HcvPrivilege.REGISTER_PEOPLE);
        Problems problems = check(request);
        String uuid = request.get(RegistrationRequest.PERSON_UUID);
        if (!ClientUuid.isOne(uuid)) {
            problems.add(Problem.error(RegistrationRequest.PERSON_UUID, ProblemCode.UNEXPECTED_VALUE));
        }
        if (problems.hasErrors()) {
            return Registered.refused(problems);
        }
        Optional<Registered> before = registeredBefore(uuid);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            transaction.execute(status -> write(request, uuid));
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // The same request sent twice at once: the database lets only one in, and the other finds it there.
            sessionFactory.getCurrentSession().clear();
            return registeredBefore(uuid).orElseThrow(() -> e);
        }
        return Registered.person(uuid);
    }

    /** What has the uuid already: the person that this request made before, or something that is nobody to register. */
    private Optional<Registered> registeredBefore(String uuid) {
        if (count("select count(*) from Person p where p.uuid = :uuid", uuid) == 0) {
            return Optional.empty();
        }
        if (count("select count(*) from Patient p where p.uuid = :uuid and p.voided = false", uuid) > 0) {
            return Optional.of(Registered.person(uuid));
        }
        return Optional.of(Registered.refused(
                Problems.collect().add(Problem.error(RegistrationRequest.PERSON_UUID, ProblemCode.UNEXPECTED_VALUE))));
    }

    private Patient write(RegistrationRequest request, String uuid) {
        NewPerson person = NewPerson.read(request, LocalDate.now(clock), Problems.collect());
        Patient patient = Elevation.with(
                () -> save(request, person),
                PrivilegeConstants.ADD_PATIENTS,
                PrivilegeConstants.EDIT_PATIENTS,
                PrivilegeConstants.GET_PATIENTS,
                PrivilegeConstants.ADD_PATIENT_IDENTIFIERS,
                PrivilegeConstants.GET_PATIENT_IDENTIFIERS,
                PrivilegeConstants.GET_IDENTIFIER_TYPES,
                PrivilegeConstants.GET_LOCATIONS,
                PrivilegeConstants.GET_PERSON_ATTRIBUTE_TYPES,
                PrivilegeConstants.ADD_RELATIONSHIPS,
                PrivilegeConstants.GET_GLOBAL_PROPERTIES);
        log.add(AccessAction.CREATED, patient.getPatientId(), uuid, "register");
        return patient;
    }

    private void checkPlace(RegistrationRequest request, Problems problems) {
        String place = request.get(RegistrationRequest.PLACE);
        if (place.isEmpty()) {
            problems.add(Problem.error(RegistrationRequest.PLACE, ProblemCode.REQUIRED));
        } else if (!places.location(place).isPresent()) {
            problems.add(Problem.error(RegistrationRequest.PLACE, ProblemCode.UNKNOWN_PLACE));
        }
    }

    private Location place(RegistrationRequest request) {
        return places.location(request.get(RegistrationRequest.PLACE))
                .orElseThrow(() -> new IllegalStateException("The place was checked and is gone"));
    }

    private long count(String hql, String uuid) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(hql, Long.class)
                .setParameter("uuid", uuid)
                .uniqueResult();
    }

    private Patient save(RegistrationRequest request, NewPerson person) {
        Patient patient = new Patient();
        patient.setUuid(request.get(RegistrationRequest.PERSON_UUID));
        patient.setGender(person.sex);
        person.birthdate.ifPresent(date -> patient.setBirthdate(PlatformDates.startOfDay(date)));
        patient.setBirthdateEstimated(person.birthdateEstimated);
        PersonName name =
                new PersonName(person.givenName, null, person.familyName.isEmpty() ? null : person.familyName);
        name.setPreferred(true);
        patient.addName(name);
        PatientIdentifier identifier =
                new PatientIdentifier(identifiers.number(request), identifiers.type(), place(request));
        identifier.setPreferred(true);
        patient.addIdentifier(identifier);
        Patient saved = Context.getPatientService().savePatient(patient);
        if (!access.reachesEverybody()) {
            joinCaseload(saved);
        }
        return saved;
    }

    private void joinCaseload(Patient patient) {
        User user = Context.getAuthenticatedUser();
        Relationship relationship = new Relationship();
        relationship.setPersonA(user.getPerson());
        relationship.setPersonB(patient);
        relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
        relationship.setStartDate(PlatformDates.thisSecond(clock));
        Context.getPersonService().saveRelationship(relationship);
    }
}
