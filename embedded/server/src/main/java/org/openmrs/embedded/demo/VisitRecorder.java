/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.User;

/**
 * Turns a filled-in form into an encounter with the same observations as the module's pages write: one for each
 * answer, a group for each test, each with its place in the form.
 */
final class VisitRecorder {

    private final Metadata metadata;
    private final Staff staff;
    private final Map<String, FormFields> forms = new HashMap<>();

    VisitRecorder(Metadata metadata, Staff staff) {
        this.metadata = metadata;
        this.staff = staff;
    }

    Encounter encounter(Patient patient, Visit visit, String uuid) {
        FormFields form = forms.computeIfAbsent(visit.form(), FormFields::read);
        Encounter encounter = new Encounter();
        encounter.setUuid(uuid);
        encounter.setPatient(patient);
        encounter.setEncounterType(metadata.encounterType(form.encounterType()));
        encounter.setEncounterDatetime(Ids.midnight(visit.date()));
        encounter.setLocation(staff.place(visit.place()));
        encounter.setDateCreated(visit.written());
        encounter.setCreator(staff.user(visit.by()));
        encounter.addProvider(metadata.encounterRole(form.encounterRole()), staff.provider(visit.by()));
        Writing writing = new Writing(form, patient, encounter.getLocation(), visit);
        visit.answers()
                .forEach((field, answer) -> writing.answers(field, answer, "").forEach(encounter::addObs));
        for (int i = 0; i < visit.tests().size(); i++) {
            encounter.addObs(writing.test(visit.tests().get(i), i == 0 ? "" : "_" + i));
        }
        return encounter;
    }

    /** What all observations of one visit share. */
    private final class Writing {

        private final FormFields form;
        private final Patient patient;
        private final Location location;
        private final Date when;
        private final Date written;
        private final User writer;
        private final boolean provisional;

        private Writing(FormFields form, Patient patient, Location location, Visit visit) {
            this.form = form;
            this.patient = patient;
            this.location = location;
            this.when = Ids.midnight(visit.date());
            this.written = visit.written();
            this.writer = staff.user(visit.by());
            this.provisional = visit.isProvisional();
        }

        /** @param row what is written behind the ids of a later row */
        private Obs test(Map<String, Object> test, String row) {
            Obs group = question("tests", row);
            test.forEach((field, answer) -> answers(field, answer, row).forEach(group::addGroupMember));
            if (provisional) {
                group.getGroupMembers().forEach(answer -> answer.setStatus(Obs.Status.PRELIMINARY));
            }
            return group;
        }

        private List<Obs> answers(String field, Object answer, String row) {
            if (answer instanceof List) {
                return ((List<?>) answer)
                        .stream().map(one -> answer(field, one, row)).toList();
            }
            return List.of(answer(field, answer, row));
        }

        private Obs answer(String field, Object answer, String row) {
            Obs obs = question(field, row);
            if (answer instanceof LocalDate) {
                obs.setValueDatetime(Ids.midnight((LocalDate) answer));
            } else if (answer instanceof Number) {
                obs.setValueNumeric(((Number) answer).doubleValue());
            } else if ("Coded".equals(metadata.datatype(form.concept(field)))) {
                form.requireOffered(field, (String) answer);
                obs.setValueCoded(metadata.concept((String) answer));
            } else {
                obs.setValueText((String) answer);
            }
            return obs;
        }

        private Obs question(String field, String row) {
            Obs obs = new Obs(patient, metadata.concept(form.concept(field)), when, location);
            obs.setFormField("rfe-forms", "rfe-forms-" + field + row);
            obs.setDateCreated(written);
            obs.setCreator(writer);
            return obs;
        }
    }
}
