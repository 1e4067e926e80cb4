/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hibernate.SessionFactory;
import org.openmrs.Concept;
import org.openmrs.Encounter;
import org.openmrs.EncounterType;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.PersonName;
import org.openmrs.Provider;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Records people through the platform, each with nine visits and 35 observations: an antibody test, an RNA test with its
 * amount, an appointment, a course with its end, a test of cure and four contacts.
 */
final class RecordedPeople {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
    private static final int PEOPLE_A_FLUSH = 25;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Location place;
    private final Provider provider;

    RecordedPeople(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.place = sessionFactory
                .getCurrentSession()
                .createQuery("from Location l where l.retired = false order by l.locationId", Location.class)
                .setMaxResults(1)
                .uniqueResult();
        Provider made = new Provider();
        made.setPerson(Context.getAuthenticatedUser().getPerson());
        made.setIdentifier("benchmark");
        this.provider = Context.getProviderService().saveProvider(made);
    }

    List<Integer> record(int people) {
        List<Integer> ids = new ArrayList<>(people);
        for (int i = 0; i < people; i++) {
            ids.add(recordOne(i));
            if (i % PEOPLE_A_FLUSH == 0) {
                sessionFactory.getCurrentSession().flush();
                sessionFactory.getCurrentSession().clear();
            }
        }
        return ids;
    }

    private Integer recordOne(int number) {
        Patient patient = patient(number);
        LocalDate day = FIRST_DAY.plusDays(number % 365);
        visit(patient, "screening", day, test(day, "ab-fingerprick", "positive"), test(day, "rna-poc", "positive"));
        visit(patient, "assessment", day.plusDays(9), coded("appointment.outcome", "appointment.attended"));
        visit(
                patient,
                "treatment-start",
                day.plusDays(14),
                dated("treatment.start", day.plusDays(14)),
                coded("treatment.regimen", "regimen.sof-vel"),
                number("treatment.weeks", 12));
        visit(
                patient,
                "treatment-end",
                day.plusDays(100),
                dated("treatment.last-dose", day.plusDays(97)),
                coded("treatment.end", "treatment-end.completed"));
        visit(patient, "test-result", day.plusDays(190), test(day.plusDays(190), "rna-lab", "negative"));
        for (int week = 1; week <= 4; week++) {
            visit(
                    patient,
                    "peer-contact",
                    day.plusWeeks(week),
                    coded("contact.outcome", "contact-outcome.made"),
                    coded("contact.mode", "mode.street"),
                    number("contact.minutes", 20),
                    coded("contact.activity", "activity.being-there"));
        }
        return patient.getPatientId();
    }

    private Patient patient(int number) {
        User user = Context.getAuthenticatedUser();
        Date now = new Date();
        Patient patient = new Patient();
        patient.setGender("U");
        patient.setPersonCreator(user);
        patient.setPersonDateCreated(now);
        patient.setCreator(user);
        patient.setDateCreated(now);
        PersonName name = new PersonName("Person", null, "Number" + number);
        name.setCreator(user);
        name.setDateCreated(now);
        patient.addName(name);
        sessionFactory.getCurrentSession().save(patient);
        return patient;
    }

    private void visit(Patient patient, String type, LocalDate day, Obs... observed) {
        EncounterType encounterType = dictionary.encounterType(type);
        Encounter encounter = new Encounter();
        encounter.setPatient(patient);
        encounter.setEncounterType(encounterType);
        encounter.setLocation(place);
        encounter.setEncounterDatetime(PlatformDates.startOfDay(day));
        encounter.addProvider(dictionary.encounterRole("peer"), provider);
        for (Obs obs : observed) {
            obs.setPerson(patient);
            obs.setObsDatetime(encounter.getEncounterDatetime());
            encounter.addObs(obs);
        }
        Context.getEncounterService().saveEncounter(encounter);
    }

    private Obs test(LocalDate day, String type, String result) {
        Obs group = obs("test");
        group.addGroupMember(coded("test.type", "test-type." + type));
        group.addGroupMember(coded("test.result", "result." + result));
        group.addGroupMember(dated("test.collected", day));
        if (result.equals("positive") && type.startsWith("rna-")) {
            group.addGroupMember(number("test.value", 1_200_000));
        }
        return group;
    }

    private Obs coded(String question, String answer) {
        Obs obs = obs(question);
        obs.setValueCoded(concept(answer));
        return obs;
    }

    private Obs number(String question, double value) {
        Obs obs = obs(question);
        obs.setValueNumeric(value);
        return obs;
    }

    private Obs dated(String question, LocalDate value) {
        Obs obs = obs(question);
        obs.setValueDatetime(PlatformDates.startOfDay(value));
        return obs;
    }

    private Obs obs(String question) {
        Obs obs = new Obs();
        obs.setConcept(concept(question));
        return obs;
    }

    private Concept concept(String key) {
        return dictionary.concept(key);
    }
}
