/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.PatientProgram;
import org.openmrs.PatientState;
import org.openmrs.Program;
import org.openmrs.ProgramWorkflowState;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.Daemon;
import org.openmrs.module.DaemonToken;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.door.SiteDictionary;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

class ProgrammeSyncTest extends PlatformTest {

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private PatientHistoryReader histories;

    @Autowired
    private CurrentRules rules;

    @Autowired
    private FormService forms;

    @Autowired
    private ProgrammeFollower follower;

    private Patient person;

    @BeforeEach
    void registerPerson() {
        person = register("Robin", 40);
    }

    @AfterEach
    void forgetConceptsOfTheTest() {
        dictionary.refresh();
    }

    @Test
    void the_programme_has_its_workflow_and_states() {
        Program program = dictionary.program("hcv-care");

        assertThat(program.getWorkflows())
                .extracting("uuid")
                .containsExactly(dictionary.programWorkflow("hcv-care-status").getUuid());
        for (ContentRow row : ContentTable.read("programstates.csv").rows()) {
            ProgramWorkflowState state = dictionary.programState(row.text("key"));
            assertThat(state.getProgramWorkflow().getProgram()).isEqualTo(program);
            assertThat(state.getConcept()).isEqualTo(dictionary.concept(row.text("concept")));
            assertThat(state.getTerminal()).isEqualTo(row.text("terminal").equals("yes"));
            assertThat(state.getInitial()).isEqualTo(row.text("needs").equals("nothing"));
        }
    }

    @Test
    void the_enrolment_follows_a_history_from_infection_to_cure() {
        antibody("2025-01-06");
        sync("2025-01-06");
        assertThat(shown()).isEmpty();

        rna("2025-01-10", "result.positive");
        sync("2025-01-12");
        attended("2025-01-20");
        sync("2025-01-20");
        started("2025-02-03");
        sync("2025-02-03");
        sync("2025-04-28");
        ended("2025-04-27");
        sync("2025-05-01");
        rna("2025-07-28", "result.negative");
        sync("2025-08-01");

        assertThat(shown())
                .containsExactly(
                        "enrolled 2025-01-10 to -",
                        "infection-found 2025-01-10 to 2025-01-20",
                        "linked 2025-01-20 to 2025-02-03",
                        "on-treatment 2025-02-03 to 2025-04-27",
                        "treatment-ended 2025-04-27 to 2025-07-28",
                        "cured 2025-07-28 to -");
        assertThat(enrolments()).allMatch(enrolment -> Daemon.isDaemonUser(enrolment.getCreator()));
        assertThat(enrolments().get(0).getStates()).allMatch(state -> Daemon.isDaemonUser(state.getCreator()));
    }

    @Test
    void a_second_run_writes_nothing() {
        rna("2025-01-10", "result.positive");

        assertThat(at("2025-01-12").all()).isEqualTo(1);
        assertThat(at("2025-01-12").all()).isZero();
        assertThat(at("2025-01-13").all()).isZero();
        assertThat(shown()).containsExactly("enrolled 2025-01-10 to -", "infection-found 2025-01-10 to -");
    }

    @Test
    void what_was_recorded_before_the_module_looked_is_enrolled_from_its_first_proof() {
        rna("2025-01-10", "result.positive");
        started("2025-02-03");
        ended("2025-04-27");
        rna("2025-07-28", "result.negative");

        sync("2026-01-01");

        assertThat(shown()).containsExactly("enrolled 2025-01-10 to -", "cured 2025-07-28 to -");
    }

    @Test
    void an_amount_that_a_laboratory_sent_alone_enrols() {
        Obs amount = new Obs(
                person,
                SiteDictionary.mappedNumeric("LOINC", "11011-4", "[IU]/mL"),
                day(LocalDate.parse("2025-01-10")),
                null);
        amount.setValueNumeric(1200000d);
        Context.getObsService().saveObs(amount, null);
        dictionary.refresh();

        sync("2025-01-12");

        assertThat(shown()).containsExactly("enrolled 2025-01-10 to -", "infection-found 2025-01-10 to -");
    }

    @Test
    void a_state_set_by_hand_stays_until_the_status_changes_on_a_later_day() {
        rna("2025-01-10", "result.positive");
        sync("2025-01-12");
        setByHand("treatment-ended", "2025-02-20");

        started("2025-02-03");
        sync("2025-02-21");
        assertThat(shown())
                .containsExactly(
                        "enrolled 2025-01-10 to -",
                        "infection-found 2025-01-10 to 2025-02-20",
                        "treatment-ended 2025-02-20 to -");

        ended("2025-04-27");
        rna("2025-07-28", "result.negative");
        sync("2025-08-01");
        assertThat(shown())
                .containsExactly(
                        "enrolled 2025-01-10 to -",
                        "infection-found 2025-01-10 to 2025-02-20",
                        "treatment-ended 2025-02-20 to 2025-07-28",
                        "cured 2025-07-28 to -");
    }

    @Test
    void an_enrolment_made_by_hand_is_used() {
        enrolByHand("2025-01-05");
        rna("2025-01-10", "result.positive");

        sync("2025-01-12");

        assertThat(shown()).containsExactly("enrolled 2025-01-05 to -", "infection-found 2025-01-10 to -");
    }

    @Test
    void a_voided_enrolment_stays_voided_until_the_status_changes() {
        rna("2025-01-10", "result.positive");
        sync("2025-01-12");
        Context.getProgramWorkflowService().voidPatientProgram(enrolments().get(0), "entered for somebody else");
        flush();

        assertThat(at("2025-01-13").all()).isZero();
        assertThat(shown()).isEmpty();

        attended("2025-01-20");
        sync("2025-01-20");
        assertThat(shown()).containsExactly("enrolled 2025-01-20 to -", "linked 2025-01-20 to -");
    }

    @Test
    void an_enrolment_completed_by_hand_is_followed_by_another_only_for_a_later_infection() {
        rna("2025-01-10", "result.positive");
        sync("2025-01-12");
        PatientProgram enrolment = enrolments().get(0);
        enrolment.setDateCompleted(day(LocalDate.parse("2025-02-01")));
        Context.getProgramWorkflowService().savePatientProgram(enrolment);
        flush();

        attended("2025-01-20");
        sync("2025-02-02");
        assertThat(shown())
                .containsExactly("enrolled 2025-01-10 to 2025-02-01", "infection-found 2025-01-10 to 2025-02-01");

        started("2025-03-03");
        sync("2025-03-03");
        assertThat(shown())
                .containsExactly(
                        "enrolled 2025-01-10 to 2025-02-01",
                        "infection-found 2025-01-10 to 2025-02-01",
                        "enrolled 2025-03-03 to -",
                        "on-treatment 2025-03-03 to -");
    }

    @Test
    void a_death_completes_the_enrolment() {
        rna("2025-01-10", "result.positive");
        sync("2025-01-12");
        Patient found = Context.getPatientService().getPatient(person.getPatientId());
        found.setDead(true);
        found.setDeathDate(day(LocalDate.parse("2025-03-01")));
        found.setCauseOfDeathNonCoded("unknown");
        Context.getPatientService().savePatient(found);
        flush();

        sync("2025-03-02");
        sync("2025-03-03");

        assertThat(shown())
                .containsExactly(
                        "enrolled 2025-01-10 to 2025-03-01",
                        "infection-found 2025-01-10 to 2025-03-01",
                        "died 2025-03-01 to 2025-03-01");
    }

    @Test
    void a_result_voided_takes_back_what_it_had_begun() {
        String encounter = rna("2025-01-10", "result.positive");
        sync("2025-01-12");
        Context.getEncounterService()
                .voidEncounter(Context.getEncounterService().getEncounterByUuid(encounter), "another person's");
        flush();

        sync("2025-01-15");

        assertThat(shown())
                .containsExactly(
                        "enrolled 2025-01-10 to 2025-01-15",
                        "infection-found 2025-01-10 to 2025-01-15",
                        "no-infection 2025-01-15 to 2025-01-15");
    }

    @Test
    void of_merged_people_one_enrolment_stays_open_and_the_voided_person_is_passed_over() {
        rna("2025-01-10", "result.positive");
        Patient survivor = person;
        Patient other = register("Robyn", 40);
        person = other;
        rna("2025-02-14", "result.positive");
        sync("2025-02-20");
        // What OpenMRS does with enrolments when people are merged.
        PatientProgram moved = enrolments().get(0);
        moved.setPatient(Context.getPatientService().getPatient(survivor.getPatientId()));
        Context.getProgramWorkflowService().savePatientProgram(moved);
        Context.getPatientService().voidPatient(Context.getPatientService().getPatient(other.getPatientId()), "merged");
        flush();

        assertThat(at("2025-03-01").sync(Arrays.asList(survivor.getPatientId(), other.getPatientId())))
                .isEqualTo(1);

        assertThat(shown()).isEmpty();
        person = survivor;
        assertThat(shown())
                .containsExactly(
                        "enrolled 2025-01-10 to -",
                        "infection-found 2025-01-10 to -",
                        "enrolled 2025-02-14 to 2025-03-01",
                        "infection-found 2025-02-14 to 2025-03-01");
        assertThat(at("2025-03-02").all()).isZero();
    }

    @Test
    void a_site_that_retires_the_programme_turns_it_off() {
        rna("2025-01-10", "result.positive");
        dictionary.program("hcv-care").setRetired(true);
        dictionary.program("hcv-care").setRetireReason("not used here");
        flush();

        assertThat(at("2025-01-12").all()).isZero();
    }

    @Test
    void one_failure_stops_nobody_else() {
        rna("2025-01-10", "result.positive");
        Integer unknown = Integer.MAX_VALUE;

        assertThat(at("2025-01-12").sync(Arrays.asList(unknown, person.getPatientId())))
                .isEqualTo(1);
    }

    @Test
    void a_form_is_saved_whether_or_not_the_enrolment_can_follow() {
        follower.begin(new DaemonToken("not given out by the platform"));
        try {
            rna("2025-01-10", "result.positive");
        } finally {
            follower.end();
        }

        assertThat(histories.read(person.getPatientId()).tests()).hasSize(1);
    }

    private ProgrammeSync at(String today) {
        Clock clock = Clock.fixed(
                LocalDate.parse(today)
                        .atTime(12, 0)
                        .atZone(ZoneId.systemDefault())
                        .toInstant(),
                ZoneId.systemDefault());
        return new ProgrammeSync(sessionFactory, transactions, dictionary, histories, rules, clock);
    }

    private void sync(String today) {
        at(today).all();
        flush();
    }

    private List<PatientProgram> enrolments() {
        flush();
        List<PatientProgram> enrolments = new ArrayList<>(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from PatientProgram e where e.voided = false and e.patient.patientId = :id",
                        PatientProgram.class)
                .setParameter("id", person.getPatientId())
                .getResultList());
        enrolments.sort(Comparator.comparing(PatientProgram::getDateEnrolled));
        return enrolments;
    }

    /** The person's enrolments, each followed by its states. */
    private List<String> shown() {
        Map<String, String> keys = ContentTable.read("programstates.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.text("uuid"), row -> row.text("key")));
        List<String> lines = new ArrayList<>();
        for (PatientProgram enrolment : enrolments()) {
            lines.add("enrolled " + span(enrolment.getDateEnrolled(), enrolment.getDateCompleted()));
            enrolment.getStates().stream()
                    .filter(state -> !state.getVoided())
                    .sorted(Comparator.comparing(PatientState::getPatientStateId))
                    .forEach(state -> lines.add(keys.get(state.getState().getUuid()) + " "
                            + span(state.getStartDate(), state.getEndDate())));
        }
        return lines;
    }

    private static String span(Object start, Object end) {
        return PlatformDates.date(start) + " to " + (end == null ? "-" : PlatformDates.date(end));
    }

    private void enrolByHand(String date) {
        PatientProgram enrolment = new PatientProgram();
        enrolment.setPatient(Context.getPatientService().getPatient(person.getPatientId()));
        enrolment.setProgram(dictionary.program("hcv-care"));
        enrolment.setDateEnrolled(day(LocalDate.parse(date)));
        Context.getProgramWorkflowService().savePatientProgram(enrolment);
        flush();
    }

    private void setByHand(String state, String date) {
        PatientProgram enrolment = enrolments().get(0);
        enrolment.getStates().forEach(before -> before.setEndDate(day(LocalDate.parse(date))));
        PatientState set = new PatientState();
        set.setState(dictionary.programState(state));
        set.setPatientProgram(enrolment);
        set.setStartDate(day(LocalDate.parse(date)));
        enrolment.getStates().add(set);
        Context.getProgramWorkflowService().savePatientProgram(enrolment);
        flush();
    }

    private void antibody(String date) {
        record(
                "screening",
                "visitDate",
                date,
                "consentToTest",
                "consent.given",
                "tests[0].testType",
                "test-type.ab-fingerprick",
                "tests[0].result",
                "result.positive");
    }

    private String rna(String date, String result) {
        return record(
                "test-result",
                "visitDate",
                date,
                "tests[0].testType",
                "test-type.rna-lab",
                "tests[0].collected",
                date,
                "tests[0].result",
                result);
    }

    private void attended(String date) {
        record("assessment", "visitDate", date, "appointmentOutcome", "appointment.attended");
    }

    private void started(String date) {
        record("treatment-start", "visitDate", date, "startDate", date, "regimen", "regimen.sof-vel", "weeks", "12");
    }

    private void ended(String date) {
        record("treatment-end", "visitDate", date, "lastDose", date, "end", "treatment-end.completed");
    }

    private String record(String form, String... fields) {
        String uuid = FilledForm.of(place(), fields).record(forms, form, person);
        flush();
        return uuid;
    }
}
