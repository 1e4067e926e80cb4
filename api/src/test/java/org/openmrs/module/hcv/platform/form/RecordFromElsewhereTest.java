/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Place;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.springframework.beans.factory.annotation.Autowired;

/** Records that another door made, changed and put back on our pages: what no page showed stays as it is. */
class RecordFromElsewhereTest extends PlatformTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 3, 2);

    @Autowired
    private FormService forms;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private RecordVoiding voiding;

    @Autowired
    private RecordHistoryReader histories;

    @Autowired
    private Places places;

    @Autowired
    private Dictionary dictionary;

    private User clinician;
    private Patient patient;

    @BeforeEach
    void clinicianAndPatient() {
        patient = register("Robin", 40);
        clinician = user("elsewhereclinician", "HCV Clinician");
        takeBrokenRecords();
    }

    private Obs obs(String concept, String field) {
        Obs obs = new Obs(patient, dictionary.concept(concept), day(VISIT), place());
        obs.setFormField("rfe-forms", "rfe-forms-" + field);
        return obs;
    }

    private Obs coded(String concept, String answer, String field) {
        Obs obs = obs(concept, field);
        obs.setValueCoded(dictionary.concept(answer));
        return obs;
    }

    private Obs number(String concept, double number, String field) {
        Obs obs = obs(concept, field);
        obs.setValueNumeric(number);
        return obs;
    }

    private Obs row(String field, Obs... members) {
        Obs row = obs("test", field);
        Arrays.stream(members).forEach(row::addGroupMember);
        return row;
    }

    private Obs test(int number, String type, String result) {
        String suffix = number == 0 ? "" : "_" + number;
        return row(
                "tests" + suffix,
                coded("test.type", type, "testType" + suffix),
                coded("test.result", result, "result" + suffix));
    }

    /** Saved as OpenMRS's own pages would; the clinician is signed in from then on. */
    private String arrived(String form, Obs... observations) {
        Encounter encounter = new Encounter();
        encounter.setUuid(UUID.randomUUID().toString());
        encounter.setPatient(patient);
        encounter.setEncounterType(dictionary.encounterType(form));
        encounter.setEncounterDatetime(day(VISIT));
        encounter.setLocation(place());
        Arrays.stream(observations).forEach(encounter::addObs);
        Context.getEncounterService().saveEncounter(encounter);
        signInAs(clinician);
        return encounter.getUuid();
    }

    private Map<String, List<String>> raw(String... pairs) {
        return FilledForm.raw(place(), VISIT, pairs);
    }

    private Edited change(String uuid, String... pairs) {
        flush();
        String version = editing.open(patient.getUuid(), uuid).version();
        Edited edited = editing.change(
                patient.getUuid(), FormSubmission.of(uuid, raw(pairs), Collections.emptySet()), version, "");
        flush();
        return edited;
    }

    private void assertSaved(Edited edited) {
        assertThat(edited.isSaved()).as("%s", edited.problems()).isTrue();
    }

    private FormAnswers opened(String uuid) {
        flush();
        return editing.open(patient.getUuid(), uuid).form().begun();
    }

    private boolean isLive(Obs obs) {
        return !sessionFactory
                .getCurrentSession()
                .createQuery("select o.voided from Obs o where o.uuid = :uuid", Boolean.class)
                .setParameter("uuid", obs.getUuid())
                .uniqueResult();
    }

    private List<Integer> live(String uuid) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.obsId from Obs o where o.voided = false and o.encounter.uuid = :uuid "
                                + "order by o.obsId",
                        Integer.class)
                .setParameter("uuid", uuid)
                .getResultList();
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream()
                .map(problem -> problem.field() + " " + problem.code().key())
                .collect(Collectors.toList());
    }

    private void update(String hql, String uuid) {
        flush();
        sessionFactory
                .getCurrentSession()
                .createQuery(hql)
                .setParameter("uuid", uuid)
                .executeUpdate();
        flush();
    }

    @Test
    void a_tick_that_the_page_does_not_show_stays_when_another_changes() {
        Obs unseen = coded("contact.activity", "cirrhosis.none", "activities");
        Obs seen = coded("contact.activity", "activity.being-there", "activities");
        String uuid = arrived(
                "peer-contact",
                coded("contact.outcome", "contact-outcome.made", "outcome"),
                coded("contact.mode", "mode.street", "mode"),
                number("contact.minutes", 20, "minutes"),
                coded("contact.safeguarding", "no", "safeguarding"),
                seen,
                unseen);
        assertSaved(change(
                uuid,
                "outcome=contact-outcome.made",
                "mode=mode.street",
                "minutes=20",
                "activities=activity.housing",
                "safeguarding=no"));
        assertThat(isLive(seen)).isFalse();
        assertThat(isLive(unseen)).isTrue();
        assertThat(opened(uuid).raw("activities")).containsExactly("activity.housing");
    }

    @Test
    void an_answer_that_is_cleared_takes_none_along_that_the_page_does_not_show() {
        Obs seen = coded("liver.cirrhosis", "cirrhosis.none", "cirrhosis");
        Obs unseen = coded("liver.cirrhosis", "mode.street", "cirrhosis");
        String uuid = arrived(
                "assessment", coded("appointment.outcome", "appointment.attended", "appointmentOutcome"), unseen, seen);
        assertSaved(change(uuid, "appointmentOutcome=appointment.attended"));
        assertThat(isLive(seen)).isFalse();
        assertThat(isLive(unseen)).isTrue();
    }

    @Test
    void a_row_that_holds_nothing_readable_is_no_row_of_the_page_and_stays() {
        Obs unseen = row("tests_1", coded("test.type", "cirrhosis.none", "testType_1"));
        String uuid = arrived(
                "screening",
                coded("consent.to-test", "consent.given", "consentToTest"),
                test(0, "test-type.ab-fingerprick", "result.negative"),
                unseen,
                test(2, "test-type.rna-poc", "result.positive"));
        assertThat(opened(uuid).rows("tests")).isEqualTo(2);
        assertSaved(change(
                uuid,
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.negative"));
        assertThat(isLive(unseen)).isTrue();
        assertThat(opened(uuid).rows("tests")).isEqualTo(1);
        assertSaved(change(
                uuid,
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.negative",
                "tests[1].testType=test-type.rna-lab",
                "tests[1].result=result.positive"));
        assertThat(isLive(unseen)).isTrue();
        assertThat(opened(uuid).raw("tests[1].testType")).containsExactly("test-type.rna-lab");
    }

    @Test
    void more_rows_than_the_form_has_are_opened_and_refused_by_name_until_they_are_taken_out() {
        Obs[] rows = new Obs[8];
        String[] sent = new String[15];
        rows[7] = coded("consent.to-test", "consent.given", "consentToTest");
        sent[14] = "consentToTest=consent.given";
        for (int row = 0; row < 7; row++) {
            rows[row] = test(row, "test-type.rna-poc", "result.negative");
            sent[2 * row] = "tests[" + row + "].testType=test-type.rna-poc";
            sent[2 * row + 1] = "tests[" + row + "].result=result.negative";
        }
        String uuid = arrived("screening", rows);
        assertThat(opened(uuid).rows("tests")).isEqualTo(7);
        Edited refused = change(uuid, sent);
        assertThat(codes(refused.problems()))
                .contains("tests[6].testType unexpected-value", "tests[6].result unexpected-value");
        assertThat(refused.answers().raw("tests[6].testType")).containsExactly("test-type.rna-poc");
        assertThat(isLive(rows[6])).isTrue();
    }

    @Test
    void the_same_answers_write_nothing_where_the_sample_has_no_day_of_its_own() {
        String uuid = arrived(
                "screening",
                coded("consent.to-test", "consent.given", "consentToTest"),
                test(0, "test-type.ab-fingerprick", "result.negative"),
                test(1, "test-type.rna-poc", "result.positive"));
        List<Integer> before = live(uuid);
        String[] same = {
            "consentToTest=consent.given",
            "tests[0].testType=test-type.ab-fingerprick",
            "tests[0].result=result.negative",
            "tests[1].testType=test-type.rna-poc",
            "tests[1].result=result.positive"
        };
        assertThat(change(uuid, same).isUnchanged()).isTrue();
        assertThat(live(uuid)).isEqualTo(before);
        FormSubmission sent = FormSubmission.of(uuid, raw(same), Collections.emptySet());
        assertThat(editing.compare(patient.getUuid(), sent).differing()).isEmpty();
        assertThat(forms.record(forms.find("screening").get(), patient.getUuid(), sent)
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void a_sample_without_a_day_of_its_own_follows_the_visit_and_keeps_a_day_that_was_typed() {
        String uuid = arrived(
                "screening",
                coded("consent.to-test", "consent.given", "consentToTest"),
                test(0, "test-type.rna-poc", "result.positive"));
        String[] moved = {
            "visitDate=2026-03-04",
            "consentToTest=consent.given",
            "tests[0].testType=test-type.rna-poc",
            "tests[0].result=result.positive"
        };
        assertSaved(change(uuid, moved));
        assertThat(opened(uuid).raw("tests[0].collected")).isEmpty();
        assertThat(opened(uuid).date("tests[0].collected")).contains(LocalDate.of(2026, 3, 4));
        assertSaved(change(
                uuid,
                "visitDate=2026-03-04",
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.positive",
                "tests[0].collected=2026-03-01"));
        assertThat(opened(uuid).raw("tests[0].collected")).containsExactly("2026-03-01");
    }

    private Location closed() {
        Location closed = new Location();
        closed.setName("A hostel that closed");
        closed.setDescription("For this test");
        return Context.getLocationService().saveLocation(closed);
    }

    @Test
    void a_record_of_a_place_since_retired_is_changed_and_put_back_there_and_no_other_is_made_there() {
        Location closed = closed();
        String[] answers = {"place=" + closed.getUuid(), "appointmentOutcome=appointment.attended"};
        signInAs(clinician);
        String uuid = UUID.randomUUID().toString();
        FormSubmission first = FormSubmission.of(uuid, raw(answers), Collections.emptySet());
        assertThat(forms.record(forms.find("assessment").get(), patient.getUuid(), first)
                        .isCreated())
                .isTrue();
        Context.logout();
        authenticate();
        Context.getLocationService().retireLocation(Context.getLocationService().getLocation(closed.getId()), "closed");
        signInAs(clinician);

        assertThat(places.all()).extracting(Place::uuid).doesNotContain(closed.getUuid());
        assertThat(places.with(opened(uuid).text("place")))
                .extracting(Place::uuid, Place::name)
                .contains(org.assertj.core.groups.Tuple.tuple(closed.getUuid(), "A hostel that closed"));
        assertSaved(change(uuid, answers[0], answers[1], "visitDate=2026-03-03", "stiffness=9"));
        assertThat(opened(uuid).raw("place")).containsExactly(closed.getUuid());
        voiding.remove(patient.getUuid(), uuid, "duplicate", "");
        flush();
        assertThat(codes(voiding.restore(patient.getUuid(), uuid))).isEmpty();
        flush();
        FormSubmission another = FormSubmission.of(UUID.randomUUID().toString(), raw(answers), Collections.emptySet());
        assertThat(codes(forms.record(forms.find("assessment").get(), patient.getUuid(), another)
                        .problems()))
                .containsExactly("place unknown-place");
        assertSaved(change(uuid, answers[1], "stiffness=9"));
        assertThat(codes(change(uuid, answers[0], answers[1]).problems())).containsExactly("place unknown-place");
    }

    @Test
    void a_record_with_a_value_that_is_not_readable_is_not_put_back() {
        String uuid = arrived(
                "assessment",
                coded("appointment.outcome", "appointment.attended", "appointmentOutcome"),
                coded("liver.cirrhosis", "mode.street", "cirrhosis"));
        voiding.remove(patient.getUuid(), uuid, "duplicate", "");
        flush();
        assertThat(codes(voiding.restore(patient.getUuid(), uuid))).containsExactly("cirrhosis unknown-choice");
        assertThat(live(uuid)).isEmpty();
    }

    @Test
    void a_voiding_without_a_reason_or_a_date_is_shown_and_undone() {
        String uuid = arrived("assessment", coded("appointment.outcome", "appointment.attended", "appointmentOutcome"));
        voiding.remove(patient.getUuid(), uuid, "duplicate", "");
        update("update Encounter e set e.voidReason = null, e.dateVoided = null where e.uuid = :uuid", uuid);
        update(
                "update Obs o set o.voidReason = null, o.dateVoided = null where o.encounter.encounterId in "
                        + "(select e.encounterId from Encounter e where e.uuid = :uuid)",
                uuid);
        VoidedRecord line = voiding.removed(patient.getUuid()).get(0);
        assertThat(line.encounterUuid()).isEqualTo(uuid);
        assertThat(line.reason()).isEmpty();
        assertThat(line.voidedAt()).isEmpty();
        RecordHistory history = histories.read(patient.getUuid(), uuid);
        assertThat(history.isVoided()).isTrue();
        assertThat(history.now().raw("appointmentOutcome")).containsExactly("appointment.attended");
        assertThat(codes(voiding.restore(patient.getUuid(), uuid))).isEmpty();
        flush();
        assertThat(opened(uuid).raw("appointmentOutcome")).containsExactly("appointment.attended");
    }
}
