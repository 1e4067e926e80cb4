/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.platform.door.SiteDictionary;

/** The rows behind the lists follow the records, whichever door a change came through, and the days. */
class WorklistFreshnessTest extends WorklistTest {

    private Patient robin;

    @BeforeEach
    void registerPerson() {
        robin = register("Robin", 40);
        reactive(robin, "2026-03-01");
        readModel.refresh();
    }

    @AfterEach
    void forgetConceptsOfTheTest() {
        dictionary.refresh();
    }

    @Test
    void nothing_is_made_anew_while_nothing_changes() {
        assertThat(readModel.refresh()).isZero();
        clock.day = TODAY.plusYears(1);
        assertThat(readModel.refresh()).isZero();
    }

    @Test
    void a_new_visit_moves_the_person_to_another_list() {
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(robin.getUuid());

        rna(robin, "2026-05-01", "result.positive", "result-given.yes");

        assertThat(readModel.refresh()).isEqualTo(1);
        assertThat(onList(Worklist.RNA_NEEDED)).isEmpty();
        assertThat(onList(Worklist.NOT_LINKED)).containsExactly(robin.getUuid());
    }

    @Test
    void a_result_is_to_be_given_until_a_visit_tells_it() {
        String visit = rna(robin, "2026-05-01", "result.negative", "result-given.no-pending");
        PatientHistory history = histories.read(robin.getPatientId());
        assertThat(history.resultsGiven()).extracting("told").containsExactly(true, false);
        assertThat(history.resultsGiven().get(1).date()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(history.resultsGiven().get(1).encounterUuid()).contains(visit);
        assertThat(onList(Worklist.RESULT_TO_GIVE)).containsExactly(robin.getUuid());

        record(robin, "assessment", "visitDate", "2026-05-10", "appointmentOutcome", "appointment.attended");

        assertThat(onList(Worklist.RESULT_TO_GIVE)).isEmpty();
    }

    @Test
    void a_voided_visit_was_never_there_and_unvoiding_brings_it_back() {
        String visit = rna(robin, "2026-05-01", "result.positive", "result-given.yes");
        assertThat(onList(Worklist.NOT_LINKED)).hasSize(1);

        Context.getEncounterService()
                .voidEncounter(Context.getEncounterService().getEncounterByUuid(visit), "of somebody else");
        flush();
        assertThat(onList(Worklist.NOT_LINKED)).isEmpty();
        assertThat(onList(Worklist.RNA_NEEDED)).hasSize(1);

        Context.getEncounterService()
                .unvoidEncounter(Context.getEncounterService().getEncounterByUuid(visit));
        flush();
        assertThat(onList(Worklist.NOT_LINKED)).hasSize(1);
    }

    @Test
    void rows_written_by_plain_sql_with_old_dates_are_seen() {
        rna(robin, "2026-05-01", "result.positive", "result-given.yes");
        assertThat(onList(Worklist.NOT_LINKED)).hasSize(1);
        Object visit = one("select max(encounter_id) from encounter");

        sql("insert into obs (person_id, concept_id, encounter_id, obs_datetime, value_coded, creator, date_created, "
                + "voided, uuid, status) values (" + robin.getPatientId() + ", "
                + dictionary.concepts().id("appointment.outcome") + ", " + visit + ", '2026-05-20', "
                + dictionary.concepts().id("appointment.attended")
                + ", 1, '2001-01-01', false, 'a5b1ed2c-64f4-4a52-8e3f-6c3ee7bd2f25', 'FINAL')");

        assertThat(onList(Worklist.NOT_LINKED)).isEmpty();
        assertThat(onList(Worklist.READY_TO_START)).hasSize(1);
    }

    @Test
    void a_countersignature_given_or_taken_in_place_by_plain_sql_is_seen() {
        rna(robin, "2026-05-01", "result.negative", "result-given.no-left");
        assertThat(onList(Worklist.RESULT_TO_GIVE)).hasSize(1);
        Object last = one("select max(obs_id) from obs where value_coded = "
                + dictionary.concepts().id("result.negative"));

        sql("update obs set status = 'PRELIMINARY' where obs_id = " + last);
        assertThat(onList(Worklist.RESULT_TO_GIVE)).isEmpty();
        sql("update obs set status = 'FINAL' where obs_id = " + last);
        assertThat(onList(Worklist.RESULT_TO_GIVE)).hasSize(1);
    }

    @Test
    void rows_changed_in_place_by_plain_sql_are_seen() {
        rna(robin, "2026-05-01", "result.positive", "result-given.yes");
        assertThat(onList(Worklist.NOT_LINKED)).hasSize(1);
        int positive = dictionary.concepts().id("result.positive");
        int negative = dictionary.concepts().id("result.negative");
        Object last = one("select max(obs_id) from obs where value_coded = " + positive);

        sql("update obs set value_coded = " + negative + " where obs_id = " + last);
        assertThat(onList(Worklist.NOT_LINKED)).isEmpty();
        sql("update obs set value_coded = " + positive + " where obs_id = " + last);
        assertThat(onList(Worklist.NOT_LINKED)).hasSize(1);
        sql("update obs set voided = true where obs_id = " + last);
        assertThat(onList(Worklist.NOT_LINKED)).isEmpty();
        sql("update obs set voided = false where obs_id = " + last);
        assertThat(onList(Worklist.NOT_LINKED)).hasSize(1);
        sql("update obs set value_datetime = '2026-05-02' where value_datetime >= '2026-05-01'");
        assertThat(pages.page(Worklist.NOT_LINKED, WorklistFilter.none(), WorklistSort.LONGEST_WAITING, 1, 10)
                        .rows())
                .extracting(WorklistRow::since)
                .containsExactly(LocalDate.of(2026, 5, 2));
        sql("update encounter set voided = true where encounter_datetime >= '2026-05-01'");
        assertThat(onList(Worklist.NOT_LINKED)).isEmpty();
    }

    @Test
    void somebody_who_died_or_is_voided_is_on_no_list() {
        robin.setDead(true);
        robin.setDeathDate(day(LocalDate.of(2026, 6, 1)));
        robin.setCauseOfDeathNonCoded("unknown");
        Context.getPatientService().savePatient(robin);
        flush();
        assertThat(onList(Worklist.RNA_NEEDED)).isEmpty();
        sql("update person set dead = false, death_date = null where person_id = " + robin.getPatientId());
        assertThat(onList(Worklist.RNA_NEEDED)).hasSize(1);

        sql("update patient set voided = true where patient_id = " + robin.getPatientId());
        assertThat(onList(Worklist.RNA_NEEDED)).isEmpty();
        sql("update patient set voided = false where patient_id = " + robin.getPatientId());
        assertThat(onList(Worklist.RNA_NEEDED)).hasSize(1);

        sql("update person set voided = true where person_id = " + robin.getPatientId());
        assertThat(onList(Worklist.RNA_NEEDED)).isEmpty();
        sql("update person set voided = false where person_id = " + robin.getPatientId());
        assertThat(onList(Worklist.RNA_NEEDED)).hasSize(1);
    }

    @Test
    void what_a_laboratory_says_beside_a_number_is_seen_when_it_changes_in_place() {
        Obs amount = new Obs(
                robin,
                SiteDictionary.mappedNumeric("LOINC", "11011-4", "[IU]/mL"),
                day(LocalDate.of(2026, 5, 1)),
                null);
        amount.setValueNumeric(15d);
        amount.setValueModifier("<");
        amount.setInterpretation(Obs.Interpretation.NEGATIVE);
        Context.getObsService().saveObs(amount, null);
        dictionary.refresh();
        assertThat(onList(Worklist.REPEAT_TEST_NEEDED)).isEmpty();

        sql("update obs set interpretation = 'POSITIVE' where uuid = '" + amount.getUuid() + "'");
        assertThat(onList(Worklist.REPEAT_TEST_NEEDED)).hasSize(1);
        sql("update obs set value_modifier = '>' where uuid = '" + amount.getUuid() + "'");
        assertThat(onList(Worklist.REPEAT_TEST_NEEDED)).isEmpty();
        assertThat(onList(Worklist.NOT_LINKED)).hasSize(1);
        sql("update obs set value_modifier = '~' where uuid = '" + amount.getUuid() + "'");
        assertThat(onList(Worklist.NOT_LINKED)).isEmpty();
    }

    @Test
    void records_moved_to_another_person_move_the_place_on_the_list() {
        Patient sam = register("Sam", 30);
        flush();

        sql("update obs set person_id = " + sam.getPatientId() + " where person_id = " + robin.getPatientId());
        sql("update encounter set patient_id = " + sam.getPatientId() + " where patient_id = " + robin.getPatientId());

        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(sam.getUuid());
    }

    /** The last dose was on 29 March 2026. */
    private void treatedUntilTheEndOfMarch() {
        record(
                robin,
                "treatment-start",
                "visitDate",
                "2026-01-05",
                "startDate",
                "2026-01-05",
                "regimen",
                "regimen.sof-vel",
                "weeks",
                "12");
        record(
                robin,
                "treatment-end",
                "visitDate",
                "2026-03-29",
                "lastDose",
                "2026-03-29",
                "end",
                "treatment-end.completed");
    }

    @Test
    void a_changed_rule_counts_at_once() {
        treatedUntilTheEndOfMarch();
        clock.day = LocalDate.of(2026, 3, 29).plusDays(83);
        assertThat(onList(Worklist.SVR_DUE)).isEmpty();

        sql("insert into global_property (property, property_value, uuid) values "
                + "('hcv.rule.svr12MinDays', '70', '5b1ed2c0-64f4-4a52-8e3f-6c3ee7bd2f25')");

        assertThat(onList(Worklist.SVR_DUE)).hasSize(1);
    }

    @Test
    void days_pass_without_anything_being_made_anew() {
        treatedUntilTheEndOfMarch();
        LocalDate end = LocalDate.of(2026, 3, 29);
        clock.day = end;
        readModel.refresh();

        assertList(end.plusDays(83), 0, 0);
        assertList(end.plusDays(84), 1, 0);
        assertList(end.plusDays(85), 1, 0);
        assertList(end.plusDays(168), 1, 0);
        assertList(end.plusDays(169), 0, 1);
        assertList(end.plusDays(170), 0, 1);
    }

    private void assertList(LocalDate day, int due, int overdue) {
        clock.day = day;
        assertThat(readModel.refresh()).as("%s", day).isZero();
        assertThat(onList(Worklist.SVR_DUE)).as("%s", day).hasSize(due);
        assertThat(onList(Worklist.SVR_OVERDUE)).as("%s", day).hasSize(overdue);
    }

    @Test
    void a_clock_set_back_finds_its_rows_again() {
        clock.day = TODAY.minusDays(10);

        assertThat(onList(Worklist.RNA_NEEDED)).hasSize(1);
    }

    @Test
    void emptying_any_table_is_safe() {
        Map<Worklist, Long> before = pages.counts();

        sql("delete from hcv_read_model_person");
        assertThat(pages.counts()).isEqualTo(before);
        sql("delete from hcv_worklist_span");
        assertThat(pages.counts()).isEqualTo(before);
        sql("delete from hcv_worklist_span");
        sql("delete from hcv_read_model_person");
        assertThat(pages.counts()).isEqualTo(before);
    }

    @Test
    void it_says_how_fresh_the_lists_are() {
        Instant before = clock.instant();
        clock.day = TODAY.plusDays(1);

        pages.counts();

        assertThat(pages.freshAsOf()).contains(clock.instant());
        assertThat(clock.instant()).isAfter(before);
    }
}
