/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.PatientProgram;
import org.openmrs.Person;
import org.openmrs.PersonAttribute;
import org.openmrs.PersonName;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.APIException;
import org.openmrs.api.EncounterService;
import org.openmrs.api.PatientService;
import org.openmrs.api.PersonService;
import org.openmrs.api.context.Context;

/**
 * Makes one record of two, as OpenMRS does: what belongs to the one that goes is moved or copied, and it is voided.
 * Relationships are copied without their dates. The stand-in has no visits, orders, conditions and allergies, keeps no
 * log of merges, and refuses people with addresses.
 */
final class Merging extends Store {

    Merging(SessionFactory sessions) {
        super(sessions);
    }

    void merge(Patient kept, Patient gone) {
        if (kept.getPatientId().equals(gone.getPatientId())) {
            throw new APIException("Patient.merge.cancelled", new Object[] {kept.getPatientId()});
        }
        if (!gone.getAddresses().isEmpty()) {
            throw new UnsupportedOperationException("The stand-in does not merge addresses");
        }
        moveEncounters(kept, gone);
        moveEnrolments(kept, gone);
        copyRelationships(kept, gone);
        moveObs(kept, gone);
        copyIdentifiers(kept, gone);
        copyNamesAndAttributes(kept, gone);
        fillIn(kept, gone);
        PatientService patients = Context.getPatientService();
        patients.voidPatient(gone, "Merged with patient #" + kept.getPatientId());
        Context.getPersonService()
                .voidPerson(
                        gone,
                        "The patient corresponding to this person has been voided and Merged with patient #"
                                + kept.getPatientId());
        for (User user : Context.getUserService().getUsersByPerson(gone, true)) {
            user.setPerson(kept);
            Context.getUserService().saveUser(user);
        }
        // The numbers are looked for in the database, where they must be free by now.
        session().flush();
        patients.savePatient(kept);
    }

    /** Voided ones too; those whose type the user may not see stay where they are, and are voided with the patient. */
    private void moveEncounters(Patient kept, Patient gone) {
        EncounterService service = Context.getEncounterService();
        for (Encounter encounter :
                list(Encounter.class, "from Encounter where patient = :gone", Collections.singletonMap("gone", gone))) {
            if (service.canViewEncounter(encounter, null)) {
                encounter.setPatient(kept);
                service.saveEncounter(encounter);
            }
        }
    }

    private static void moveEnrolments(Patient kept, Patient gone) {
        for (PatientProgram enrolment :
                Context.getProgramWorkflowService().getPatientPrograms(gone, null, null, null, null, null, false)) {
            enrolment.setPatient(kept);
            Context.getProgramWorkflowService().savePatientProgram(enrolment);
        }
    }

    private static void copyRelationships(Patient kept, Patient gone) {
        PersonService service = Context.getPersonService();
        Set<String> there = new HashSet<>();
        for (Relationship relationship : service.getRelationshipsByPerson(kept)) {
            there.add(mark(relationship, kept));
        }
        for (Relationship old : service.getRelationshipsByPerson(gone)) {
            boolean isA = old.getPersonA().equals(gone);
            String side = isA ? "A" : "B";
            if (old.getPersonA().equals(kept) || old.getPersonB().equals(kept)) {
                service.voidRelationship(old, "person " + side + " was merged to person " + (isA ? "B" : "A"));
            } else if (!there.add(mark(old, gone))) {
                service.voidRelationship(old, "person " + side + " was merged and a relationship already exists");
            } else {
                Relationship copy = old.copy();
                if (isA) {
                    copy.setPersonA(kept);
                } else {
                    copy.setPersonB(kept);
                }
                service.saveRelationship(copy);
                service.voidRelationship(
                        old, "person " + side + " was merged, relationship copied to #" + copy.getRelationshipId());
            }
        }
    }

    /** Who with whom and of which kind, without dates. */
    private static String mark(Relationship relationship, Person side) {
        boolean isA = relationship.getPersonA().equals(side);
        Person other = isA ? relationship.getPersonB() : relationship.getPersonA();
        return relationship.getRelationshipType().getRelationshipTypeId() + (isA ? "A" : "B") + other.getPersonId();
    }

    private static void moveObs(Patient kept, Patient gone) {
        for (Obs obs : Context.getObsService().getObservationsByPerson(gone)) {
            if (obs.getEncounter() == null) {
                obs.setPerson(kept);
                Context.getObsService().saveObs(obs, "Merged from patient #" + gone.getPatientId());
            }
        }
    }

    private static void copyIdentifiers(Patient kept, Patient gone) {
        for (PatientIdentifier old : gone.getActiveIdentifiers()) {
            boolean there = kept.getIdentifiers().stream()
                    .anyMatch(one -> old.getIdentifier().equals(one.getIdentifier())
                            && old.getIdentifierType().equals(one.getIdentifierType()));
            if (!there) {
                PatientIdentifier copy =
                        new PatientIdentifier(old.getIdentifier(), old.getIdentifierType(), old.getLocation());
                copy.setPreferred(false);
                kept.addIdentifier(copy);
            }
        }
    }

    private static void copyNamesAndAttributes(Patient kept, Patient gone) {
        List<PersonName> names = new ArrayList<>(kept.getNames());
        for (PersonName old : gone.getNames()) {
            if (names.stream().noneMatch(one -> one.equalsContent(old))) {
                PersonName copy = PersonName.newInstance(old);
                copy.setPreferred(false);
                copy.setVoided(false);
                copy.setUuid(UUID.randomUUID().toString());
                kept.addName(copy);
            }
        }
        for (PersonAttribute old : gone.getAttributes()) {
            if (!old.getVoided()) {
                PersonAttribute copy = old.copy();
                copy.setPerson(null);
                copy.setUuid(UUID.randomUUID().toString());
                kept.addAttribute(copy);
            }
        }
    }

    /** A date of death is taken over, that the person is dead is not. */
    private static void fillIn(Patient kept, Patient gone) {
        if (!"M".equals(kept.getGender()) && !"F".equals(kept.getGender())) {
            kept.setGender(gone.getGender());
        }
        boolean isBetter =
                Boolean.TRUE.equals(kept.getBirthdateEstimated()) && !Boolean.TRUE.equals(gone.getBirthdateEstimated());
        if (kept.getBirthdate() == null || isBetter) {
            kept.setBirthdate(gone.getBirthdate());
            kept.setBirthdateEstimated(gone.getBirthdateEstimated());
        }
        if (kept.getDeathDate() == null) {
            kept.setDeathDate(gone.getDeathDate());
        }
        if (kept.getCauseOfDeath() == null) {
            kept.setCauseOfDeath(gone.getCauseOfDeath());
        }
    }
}
