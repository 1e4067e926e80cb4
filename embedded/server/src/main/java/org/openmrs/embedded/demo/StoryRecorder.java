/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;
import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.PatientProgram;
import org.openmrs.PersonName;
import org.openmrs.Relationship;
import org.openmrs.api.context.Context;

/** Writes one story: the person with a number, the visits, the peer's caseload, enrolment and death. */
final class StoryRecorder {

    private static final int FIRST_NUMBER = 10_000;

    private final Metadata metadata;
    private final Staff staff;
    private final VisitRecorder visits;

    StoryRecorder(Metadata metadata, Staff staff) {
        this.metadata = metadata;
        this.staff = staff;
        this.visits = new VisitRecorder(metadata, staff);
    }

    void record(Story story) {
        Patient patient = Context.getPatientService().savePatient(person(story));
        int count = 0;
        for (Visit visit : story.visits()) {
            Context.getEncounterService().saveEncounter(visits.encounter(patient, visit, uuid(story, count++)));
        }
        story.peer().ifPresent(peer -> support(story, peer, patient));
        story.enrolled().ifPresent(day -> enrol(story, day, patient));
    }

    /** @param visit place of the visit in {@link Story#visits} */
    static String uuid(Story story, int visit) {
        return Ids.uuid("visit", story.number() + "/" + visit);
    }

    private Patient person(Story story) {
        Patient patient = new Patient();
        patient.setUuid(Ids.uuid("person", story.number()));
        patient.setGender(story.gender());
        patient.setBirthdate(Ids.midnight(story.birthdate()));
        patient.setBirthdateEstimated(story.birthdateEstimated());
        patient.addName(new PersonName(story.givenName(), null, story.familyName()));
        LocalDate first = story.visits().get(0).date();
        PatientIdentifier identifier = new PatientIdentifier(
                Ids.withCheckDigit(FIRST_NUMBER + story.number()),
                metadata.identifierType("person-number"),
                staff.place(story.visits().get(0).place()));
        identifier.setPreferred(true);
        patient.addIdentifier(identifier);
        patient.setDateCreated(Ids.afternoon(first));
        story.died().ifPresent(day -> {
            patient.setDead(true);
            patient.setDeathDate(Ids.midnight(day));
            patient.setCauseOfDeathNonCoded("Not known to the service");
        });
        return patient;
    }

    private void support(Story story, Worker peer, Patient patient) {
        Relationship support =
                new Relationship(staff.provider(peer).getPerson(), patient, metadata.relationshipType("peer-client"));
        support.setUuid(Ids.uuid("support", story.number()));
        support.setStartDate(Ids.midnight(story.peerFrom()));
        story.peerUntil().ifPresent(day -> support.setEndDate(Ids.midnight(day)));
        Context.getPersonService().saveRelationship(support);
    }

    private void enrol(Story story, LocalDate day, Patient patient) {
        PatientProgram enrolment = new PatientProgram();
        enrolment.setUuid(Ids.uuid("enrolment", story.number()));
        enrolment.setPatient(patient);
        enrolment.setProgram(metadata.program("hcv-care"));
        enrolment.setDateEnrolled(Ids.midnight(day));
        story.died().ifPresent(death -> enrolment.setDateCompleted(Ids.midnight(death)));
        Context.getProgramWorkflowService().savePatientProgram(enrolment);
    }
}
