/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.Encounter;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.form.FormService;
import org.springframework.beans.factory.annotation.Autowired;

class PatientHistoryReaderTest extends PlatformTest {

    @Autowired
    private PatientHistoryReader reader;

    @Autowired
    private FormService forms;

    private Patient person;

    @BeforeEach
    void registerPerson() {
        person = register("Robin", 40);
    }

    @Test
    void a_screening_visit_becomes_its_tests() {
        record(
                "screening",
                "visitDate",
                "2025-08-04",
                "consentToTest",
                "consent.given",
                "tests[0].testType",
                "test-type.ab-fingerprick",
                "tests[0].result",
                "result.positive",
                "tests[1].testType",
                "test-type.rna-poc",
                "tests[1].collected",
                "2025-08-03",
                "tests[1].result",
                "result.positive",
                "tests[1].value",
                "1200000",
                "referralDate",
                "2025-08-04");

        PatientHistory history = read();

        assertThat(history.tests()).hasSize(2);
        HcvTest antibody = test(history, Analyte.ANTIBODY);
        assertThat(antibody.collected()).isEqualTo(LocalDate.of(2025, 8, 4));
        assertThat(antibody.result()).isEqualTo(ResultKind.POSITIVE);
        assertThat(antibody.type()).isEqualTo(Code.of("ab-fingerprick"));
        HcvTest rna = test(history, Analyte.RNA);
        assertThat(rna.collected()).isEqualTo(LocalDate.of(2025, 8, 3));
        assertThat(rna.valueIuPerMl().get()).isEqualByComparingTo(new BigDecimal("1200000"));
        assertThat(history.referrals()).containsExactly(LocalDate.of(2025, 8, 4));
        assertThat(history.declinedOn()).isEmpty();
    }

    @Test
    void a_declined_test_is_an_event_of_its_own() {
        record("screening", "visitDate", "2025-08-04", "consentToTest", "consent.declined");

        PatientHistory history = read();

        assertThat(history.tests()).isEmpty();
        assertThat(history.declinedOn()).containsExactly(LocalDate.of(2025, 8, 4));
    }

    @Test
    void a_course_has_its_start_and_its_end() {
        record(
                "treatment-start",
                "visitDate",
                "2025-09-01",
                "startDate",
                "2025-09-01",
                "regimen",
                "regimen.sof-vel",
                "weeks",
                "12");
        record(
                "treatment-end",
                "visitDate",
                "2025-10-06",
                "lastDose",
                "2025-10-05",
                "end",
                "treatment-end.stopped-early",
                "stopReason",
                "stop-reason.adverse-event");

        List<TreatmentCourse> courses = read().courses();

        assertThat(courses).hasSize(1);
        TreatmentCourse course = courses.get(0);
        assertThat(course.start()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(course.plannedWeeks()).isEqualTo(12);
        assertThat(course.regimen()).contains(Code.of("sof-vel"));
        assertThat(course.lastDose()).contains(LocalDate.of(2025, 10, 5));
        assertThat(course.stopReason()).contains(Code.of("adverse-event"));
    }

    @ParameterizedTest
    @CsvSource({
        "regimen.sof-vel,     yes, sof-vel-rbv",
        "regimen.sof-vel,     no,  sof-vel",
        "regimen.gle-pib,     yes, gle-pib",
        "regimen.sof-vel-rbv, '',  sof-vel-rbv"
    })
    void ribavirin_told_beside_the_regimen_belongs_to_it(String regimen, String ribavirin, String expected) {
        record(
                "treatment-start",
                "visitDate",
                "2025-09-01",
                "startDate",
                "2025-09-01",
                "regimen",
                regimen,
                "weeks",
                "12",
                "ribavirin",
                ribavirin);

        assertThat(read().courses().get(0).regimen()).contains(Code.of(expected));
    }

    @Test
    void an_appointment_counts_only_when_it_was_attended() {
        record("assessment", "visitDate", "2025-08-10", "appointmentOutcome", "appointment.missed");
        record("assessment", "visitDate", "2025-08-20", "appointmentOutcome", "appointment.attended");

        assertThat(read().linkages()).containsExactly(LocalDate.of(2025, 8, 20));
    }

    @Test
    void every_assessment_of_cirrhosis_counts_on_its_day() {
        assess("2025-08-20", "cirrhosis.none");
        assess("2025-08-25", "cirrhosis.compensated");
        assess("2025-08-28", "cirrhosis.decompensated");
        assess("2025-08-30", "unknown");
        assess("2025-09-10", "cirrhosis.none");

        assertThat(read().cirrhosisRuledOut()).containsExactly(LocalDate.of(2025, 8, 20), LocalDate.of(2025, 9, 10));
        assertThat(read().cirrhosisFound()).containsExactly(LocalDate.of(2025, 8, 25), LocalDate.of(2025, 8, 28));
    }

    private void assess(String day, String cirrhosis) {
        record("assessment", "visitDate", day, "appointmentOutcome", "appointment.attended", "cirrhosis", cirrhosis);
    }

    @Test
    void being_there_is_a_whole_contact() {
        record(
                "peer-contact",
                "visitDate",
                "2025-08-15",
                "outcome",
                "contact-outcome.made",
                "mode",
                "mode.street",
                "minutes",
                "25",
                "activities",
                "activity.being-there",
                "safeguarding",
                "no");

        List<PeerContact> contacts = read().contacts();

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).outcome()).isEqualTo(ContactOutcome.MADE);
        assertThat(contacts.get(0).minutes()).contains(25);
        assertThat(contacts.get(0).activities()).containsExactly(Code.of("being-there"));
        assertThat(contacts.get(0).providerUuid()).isPresent();
    }

    @Test
    void what_was_voided_was_never_there_and_unvoiding_brings_it_back() {
        String uuid = record(
                "screening",
                "visitDate",
                "2025-08-04",
                "consentToTest",
                "consent.given",
                "tests[0].testType",
                "test-type.rna-lab",
                "tests[0].result",
                "result.negative");
        Encounter encounter = Context.getEncounterService().getEncounterByUuid(uuid);

        Context.getEncounterService().voidEncounter(encounter, "entered for somebody else");
        flush();
        assertThat(read().tests()).isEmpty();

        Context.getEncounterService()
                .unvoidEncounter(Context.getEncounterService().getEncounterByUuid(uuid));
        flush();
        assertThat(read().tests()).hasSize(1);
    }

    @Test
    void a_death_is_part_of_the_history() {
        person.setDead(true);
        person.setDeathDate(day(LocalDate.of(2025, 12, 1)));
        person.setCauseOfDeathNonCoded("unknown");
        Context.getPatientService().savePatient(person);
        flush();

        assertThat(read().death()).contains(LocalDate.of(2025, 12, 1));
    }

    @Test
    void a_death_without_a_date_counts_from_the_day_it_was_recorded_or_else_the_person_was() {
        String died = "update person set dead = true, date_created = '2024-03-01', date_changed = ";
        String who = " where person_id = " + person.getPatientId();

        sql(died + "'2025-11-05'" + who);
        assertThat(read().death()).contains(LocalDate.of(2025, 11, 5));

        sql(died + "null" + who);
        assertThat(read().death()).contains(LocalDate.of(2024, 3, 1));
    }

    private void sql(String statement) {
        flush();
        sessionFactory.getCurrentSession().createNativeQuery(statement).executeUpdate();
        sessionFactory.getCurrentSession().clear();
    }

    @Test
    void many_people_are_read_in_the_order_asked_for() {
        Patient other = register("Sam", 30);
        flush();

        assertThat(reader.read(Arrays.asList(other.getPatientId(), person.getPatientId()))
                        .keySet())
                .containsExactly(other.getPatientId(), person.getPatientId());
    }

    private PatientHistory read() {
        return reader.read(person.getPatientId());
    }

    private static HcvTest test(PatientHistory history, Analyte analyte) {
        return history.tests().stream()
                .filter(test -> test.analyte() == analyte)
                .findFirst()
                .orElseThrow(AssertionError::new);
    }

    private String record(String form, String... fields) {
        String uuid = FilledForm.of(place(), fields).record(forms, form, person);
        flush();
        return uuid;
    }
}
