/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class RecordEditingTest extends PlatformTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 3, 2);

    @Autowired
    private FormService forms;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private PatientHistoryReader histories;

    private User clinician;
    private Patient patient;

    @BeforeEach
    void clinicianAndPatient() {
        patient = register("Robin", 40);
        clinician = user("editclinician", "HCV Clinician");
        signInAs(clinician);
    }

    private Map<String, List<String>> raw(String... pairs) {
        return FilledForm.raw(place(), VISIT, pairs);
    }

    private String recorded(String key, String... pairs) {
        return recorded(key, Collections.emptySet(), pairs);
    }

    private String recorded(String key, Set<String> confirmed, String... pairs) {
        String uuid = UUID.randomUUID().toString();
        Recorded recorded =
                forms.record(forms.find(key).get(), patient.getUuid(), FormSubmission.of(uuid, raw(pairs), confirmed));
        assertThat(recorded.isCreated()).as("%s", recorded.problems()).isTrue();
        flush();
        return uuid;
    }

    private Edited change(String uuid, String... pairs) {
        return changeFrom(uuid, editing.open(patient.getUuid(), uuid).version(), "", pairs);
    }

    private Edited changeFrom(String uuid, String version, String reason, String... pairs) {
        flush();
        Edited edited = editing.change(
                patient.getUuid(), FormSubmission.of(uuid, raw(pairs), Collections.emptySet()), version, reason);
        flush();
        return edited;
    }

    private Obs obs(Integer id) {
        return sessionFactory.getCurrentSession().get(Obs.class, id);
    }

    private Encounter encounter(String uuid) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Encounter e where e.uuid = :uuid", Encounter.class)
                .setParameter("uuid", uuid)
                .uniqueResult();
    }

    /** Live observations: id by "concept=value". */
    private Map<String, Integer> live(String uuid) {
        return encounter(uuid).getAllFlattenedObs(false).stream()
                .collect(Collectors.toMap(this::text, Obs::getObsId, (one, other) -> other));
    }

    private String text(Obs obs) {
        String concept = dictionary.keyOf(obs.getConcept()).orElse("?");
        if (obs.getValueCoded() != null) {
            return concept + "=" + dictionary.keyOf(obs.getValueCoded()).orElse("?");
        }
        if (obs.getValueNumeric() != null) {
            return concept + "=" + obs.getValueNumeric();
        }
        if (obs.getValueDatetime() != null) {
            return concept + "=" + PlatformDates.date(obs.getValueDatetime());
        }
        return obs.getValueText() == null ? concept + "#" + obs.getFormFieldPath() : concept + "=" + obs.getValueText();
    }

    private FormAnswers read(String uuid) {
        return editing.open(patient.getUuid(), uuid).form().begun();
    }

    @Test
    void a_record_opens_with_what_was_recorded() {
        String uuid = recorded("assessment", "appointmentOutcome=appointment.attended", "stiffness=12.5");
        OpenedRecord opened = editing.open(patient.getUuid(), uuid);
        assertThat(opened.encounterUuid()).isEqualTo(uuid);
        assertThat(opened.form().form().key()).isEqualTo("assessment");
        assertThat(opened.form().personName()).isEqualTo("Robin");
        assertThat(opened.form().begun().raw("stiffness")).containsExactly("12.5");
        assertThat(opened.form().begun().raw("visitDate")).containsExactly(VISIT.toString());
        assertThat(opened.form().begun().raw("place")).containsExactly(place().getUuid());
    }

    @Test
    void only_what_differs_is_written() {
        String uuid = recorded(
                "assessment",
                "appointmentOutcome=appointment.attended",
                "referralDate=2026-02-20",
                "stiffness=12.5",
                "cirrhosis=cirrhosis.compensated");
        Map<String, Integer> before = live(uuid);

        Edited edited = change(
                uuid,
                "appointmentOutcome=appointment.attended",
                "stiffness=9.5",
                "cirrhosis=cirrhosis.compensated",
                "note=looked again");
        assertThat(edited.isSaved()).as("%s", edited.problems()).isTrue();

        Map<String, Integer> after = live(uuid);
        assertThat(after.keySet())
                .containsExactlyInAnyOrder(
                        "appointment.outcome=appointment.attended",
                        "liver.stiffness=9.5",
                        "liver.cirrhosis=cirrhosis.compensated",
                        "note=looked again");
        assertThat(after)
                .containsEntry(
                        "appointment.outcome=appointment.attended",
                        before.get("appointment.outcome=appointment.attended"))
                .containsEntry(
                        "liver.cirrhosis=cirrhosis.compensated", before.get("liver.cirrhosis=cirrhosis.compensated"));

        Obs stiffness = obs(after.get("liver.stiffness=9.5"));
        assertThat(stiffness.getPreviousVersion().getObsId()).isEqualTo(before.get("liver.stiffness=12.5"));
        assertThat(stiffness.getPreviousVersion().getVoided()).isTrue();
        assertThat(stiffness.getCreator()).isEqualTo(clinician);
        Obs referral = obs(before.get("referral.date=2026-02-20"));
        assertThat(referral.getVoided()).isTrue();
        assertThat(referral.getVoidedBy()).isEqualTo(clinician);
    }

    @Test
    void the_reason_stands_with_what_was_replaced() {
        String uuid = recorded("assessment", "appointmentOutcome=appointment.attended", "stiffness=12.5");
        Integer before = live(uuid).get("liver.stiffness=12.5");
        String version = editing.open(patient.getUuid(), uuid).version();
        changeFrom(uuid, version, " read the wrong line ", "appointmentOutcome=appointment.attended", "stiffness=21.5");
        assertThat(obs(before).getVoidReason()).startsWith("read the wrong line");
    }

    @Test
    void the_same_answers_write_nothing() {
        String uuid = recorded(
                "screening",
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.positive",
                "tests[0].value=1200",
                "note=one\ntwo");
        Map<String, Integer> before = live(uuid);
        Edited edited = change(
                uuid,
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.positive",
                "tests[0].collected=2026-03-02",
                "tests[0].value=1200.0",
                "note=one\r\ntwo");
        assertThat(edited.isUnchanged()).isTrue();
        assertThat(live(uuid)).isEqualTo(before);
    }

    @Test
    void of_several_answers_only_the_ticks_that_changed_are_written() {
        String uuid = recorded(
                "peer-contact",
                "outcome=contact-outcome.made",
                "mode=mode.street",
                "activities=activity.being-there|activity.housing",
                "minutes=20",
                "safeguarding=no");
        Map<String, Integer> before = live(uuid);
        assertThat(change(
                                uuid,
                                "outcome=contact-outcome.made",
                                "mode=mode.street",
                                "activities=activity.accompanied|activity.housing",
                                "minutes=20",
                                "safeguarding=no")
                        .isSaved())
                .isTrue();
        Map<String, Integer> after = live(uuid);
        assertThat(after).containsKey("contact.activity=activity.accompanied");
        assertThat(after).doesNotContainKey("contact.activity=activity.being-there");
        before.remove("contact.activity=activity.being-there");
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void a_row_that_is_removed_leaves_the_others_untouched_and_a_new_one_gets_a_number_of_its_own() {
        String uuid = recorded(
                "screening",
                "consentToTest=consent.given",
                "tests[0].testType=test-type.ab-fingerprick",
                "tests[0].result=result.positive",
                "tests[1].testType=test-type.rna-poc",
                "tests[1].result=result.negative");
        Map<String, Integer> before = live(uuid);
        assertThat(change(
                                uuid,
                                "consentToTest=consent.given",
                                "tests[0].testType=test-type.rna-poc",
                                "tests[0].result=result.negative",
                                "tests[0].collected=2026-03-02",
                                "tests[1].testType=test-type.rna-lab",
                                "tests[1].result=result.positive",
                                "tests[1].collected=2026-03-01")
                        .isSaved())
                .isTrue();
        // Two fewer rows than were ever there would be one more than is left: the first is matched by what it says.
        Map<String, Integer> after = live(uuid);
        assertThat(after)
                .containsEntry("test.type=test-type.rna-poc", before.get("test.type=test-type.rna-poc"))
                .containsEntry("test.result=result.negative", before.get("test.result=result.negative"));
        assertThat(after).doesNotContainKey("test.type=test-type.ab-fingerprick");
        FormAnswers read = read(uuid);
        assertThat(read.rows("tests")).isEqualTo(2);
        assertThat(histories.read(patient.getPatientId()).tests()).hasSize(2);
    }

    @Test
    void a_value_added_to_a_row_leaves_the_row_as_it_was() {
        String uuid = recorded(
                "test-result",
                "tests[0].testType=test-type.rna-lab",
                "tests[0].result=result.positive",
                "tests[0].collected=2026-02-27");
        Map<String, Integer> before = live(uuid);
        assertThat(change(
                                uuid,
                                "tests[0].testType=test-type.rna-lab",
                                "tests[0].result=result.positive",
                                "tests[0].collected=2026-02-27",
                                "tests[0].value=5400")
                        .isSaved())
                .isTrue();
        Map<String, Integer> after = live(uuid);
        assertThat(after).containsAllEntriesOf(before).containsKey("test.value=5400.0");
        Obs value = obs(after.get("test.value=5400.0"));
        assertThat(dictionary.keyOf(value.getObsGroup().getConcept())).contains("test");
        assertThat(value.getObsDatetime().getTime()).isEqualTo(day(VISIT).getTime());
        assertThat(value.getPersonId()).isEqualTo(patient.getPatientId());
        assertThat(read(uuid).raw("tests[0].value")).containsExactly("5400");
    }

    @Test
    void a_row_can_be_removed_and_another_added_behind_it() {
        String uuid = recorded(
                "screening",
                "consentToTest=consent.given",
                "tests[0].testType=test-type.ab-fingerprick",
                "tests[0].result=result.positive",
                "tests[1].testType=test-type.rna-poc",
                "tests[1].result=result.negative");
        change(
                uuid,
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.negative",
                "tests[0].collected=2026-03-02");
        assertThat(read(uuid).rows("tests")).isEqualTo(1);
        change(
                uuid,
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.negative",
                "tests[0].collected=2026-03-02",
                "tests[1].testType=test-type.rna-lab",
                "tests[1].result=result.positive",
                "tests[1].collected=2026-03-01");
        FormAnswers read = read(uuid);
        assertThat(read.rows("tests")).isEqualTo(2);
        assertThat(read.raw("tests[0].testType")).containsExactly("test-type.rna-poc");
        assertThat(read.raw("tests[1].testType")).containsExactly("test-type.rna-lab");
    }

    @Test
    void the_day_and_the_place_of_a_visit_can_be_put_right() {
        Context.logout();
        authenticate();
        Location other = new Location();
        other.setName("The other hostel");
        other.setDescription("For this test");
        Context.getLocationService().saveLocation(other);
        signInAs(clinician);
        String uuid = recorded(
                "screening",
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.positive",
                "tests[0].collected=2026-03-01");
        assertThat(change(
                                uuid,
                                "visitDate=2026-03-04",
                                "place=" + other.getUuid(),
                                "consentToTest=consent.given",
                                "tests[0].testType=test-type.rna-poc",
                                "tests[0].result=result.negative",
                                "tests[0].collected=2026-03-01")
                        .isSaved())
                .isTrue();
        Encounter encounter = encounter(uuid);
        assertThat(encounter.getEncounterDatetime().getTime())
                .isEqualTo(day(LocalDate.of(2026, 3, 4)).getTime());
        assertThat(encounter.getLocation()).isEqualTo(other);
        assertThat(encounter.getAllFlattenedObs(false)).isNotEmpty().allSatisfy(obs -> {
            assertThat(obs.getObsDatetime().getTime())
                    .isEqualTo(day(LocalDate.of(2026, 3, 4)).getTime());
            assertThat(obs.getLocation()).isEqualTo(other);
        });
        assertThat(read(uuid).raw("tests[0].result")).containsExactly("result.negative");
        assertThat(read(uuid).rows("tests")).isEqualTo(1);
    }

    @Test
    void a_visit_moves_again_after_its_rows_were_changed() {
        String uuid = recorded(
                "test-result",
                "tests[0].testType=test-type.rna-lab",
                "tests[0].result=result.positive",
                "tests[0].collected=2026-02-27");
        String[] days = {"2026-03-02", "2026-03-03", "2026-03-04"};
        String[] results = {"result.negative", "result.invalid", "result.positive"};
        for (int i = 0; i < days.length; i++) {
            assertThat(change(
                                    uuid,
                                    "visitDate=" + days[i],
                                    "tests[0].testType=test-type.rna-lab",
                                    "tests[0].result=" + results[i],
                                    "tests[0].collected=2026-02-27")
                            .isSaved())
                    .isTrue();
            assertThat(read(uuid).rows("tests")).isEqualTo(1);
            assertThat(read(uuid).raw("tests[0].result")).containsExactly(results[i]);
            assertThat(read(uuid).raw("visitDate")).containsExactly(days[i]);
        }
        assertThat(histories.read(patient.getPatientId()).tests()).hasSize(1);
    }

    @Test
    void a_change_made_elsewhere_meanwhile_is_not_overwritten() {
        String uuid = recorded("assessment", "appointmentOutcome=appointment.attended", "stiffness=12.5");
        String version = editing.open(patient.getUuid(), uuid).version();
        change(uuid, "appointmentOutcome=appointment.attended", "stiffness=8");

        Edited late =
                changeFrom(uuid, version, "", "appointmentOutcome=appointment.attended", "stiffness=30", "note=mine");
        assertThat(late.isChangedMeanwhile()).isTrue();
        assertThat(late.differing()).containsExactlyInAnyOrder("stiffness", "note");
        assertThat(late.answers().raw("stiffness")).containsExactly("30");
        assertThat(read(uuid).raw("stiffness")).containsExactly("8");
        assertThat(read(uuid).raw("note")).isEmpty();
    }

    @Test
    void the_same_checks_hold_and_the_record_is_not_held_against_itself() {
        String start = recorded(
                "treatment-start",
                Collections.singleton("startDate:rna.none-before-start"),
                "startDate=2026-01-05",
                "regimen=regimen.gle-pib",
                "weeks=8");
        String end = recorded("treatment-end", "end=treatment-end.completed", "lastDose=2026-02-01");

        Edited wrong = change(end, "end=treatment-end.completed", "lastDose=2025-12-01");
        assertThat(wrong.isRefused()).isTrue();
        assertThat(wrong.problems().all())
                .extracting(problem -> problem.field() + " " + problem.code().key())
                .containsExactly("lastDose last-dose.before-start");
        assertThat(change(end, "end=treatment-end.completed", "lastDose=2026-02-28")
                        .isSaved())
                .isTrue();
        assertThat(histories.read(patient.getPatientId()).courses().get(0).lastDose())
                .contains(LocalDate.of(2026, 2, 28));

        Edited warned = change(start, "startDate=2026-01-06", "regimen=regimen.gle-pib", "weeks=8");
        assertThat(warned.problems().all())
                .extracting(problem -> problem.field() + " " + problem.code().key())
                .containsExactly("startDate rna.none-before-start");
    }

    @Test
    void observations_that_are_not_of_the_form_are_left_alone() {
        String uuid = recorded("assessment", "appointmentOutcome=appointment.attended", "stiffness=12.5");
        Obs foreign = new Obs();
        foreign.setConcept(dictionary.concept("note"));
        foreign.setValueText("from another screen");
        foreign.setPerson(patient);
        foreign.setObsDatetime(day(VISIT));
        foreign.setLocation(place());
        foreign.setEncounter(encounter(uuid));
        foreign.setFormField("other-module", "field-7");
        Context.logout();
        authenticate();
        Context.getObsService().saveObs(foreign, null);
        signInAs(clinician);
        change(uuid, "appointmentOutcome=appointment.attended", "stiffness=13");
        assertThat(live(uuid)).containsEntry("note=from another screen", foreign.getObsId());
    }

    @Test
    void a_peer_changes_own_contacts_and_nobody_elses() {
        Context.logout();
        authenticate();
        User peer = user("editpeer", "HCV Peer Support Worker");
        Relationship caseload = new Relationship(peer.getPerson(), patient, dictionary.relationshipType("peer-client"));
        caseload.setStartDate(day(LocalDate.now().minusDays(10)));
        Context.getPersonService().saveRelationship(caseload);
        signInAs(clinician);
        String anothers =
                recorded("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=no");
        String assessment = recorded("assessment", "appointmentOutcome=appointment.missed");
        signInAs(peer);
        String own =
                recorded("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=no");

        assertThat(change(own, "outcome=contact-outcome.no-answer", "mode=mode.street", "safeguarding=no")
                        .isSaved())
                .isTrue();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> editing.open(patient.getUuid(), anothers))
                .matches(refused -> refused.privilege().equals("View HCV Clinical Records"));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> editing.open(patient.getUuid(), assessment))
                .matches(refused -> refused.privilege().equals("Record HCV Assessments"));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> changeFrom(
                        anothers,
                        "any",
                        "",
                        "outcome=contact-outcome.no-answer",
                        "mode=mode.street",
                        "safeguarding=no"));
    }

    @Test
    void a_contact_is_changed_by_those_who_reach_everybody_and_see_clinical_records() {
        String uuid =
                recorded("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=no");
        Context.logout();
        authenticate();
        User supervisor = user("editsupervisor", "HCV Peer Supervisor");
        User advanced = user("editadvanced", "HCV Advanced Peer Support Worker");
        Relationship caseload =
                new Relationship(advanced.getPerson(), patient, dictionary.relationshipType("peer-client"));
        caseload.setStartDate(day(LocalDate.now().minusDays(10)));
        Context.getPersonService().saveRelationship(caseload);
        signInAs(supervisor);
        assertThat(read(uuid).raw("mode")).containsExactly("mode.phone");
        signInAs(advanced);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> editing.open(patient.getUuid(), uuid))
                .matches(refused -> refused.privilege().equals("View HCV Clinical Records"));
    }

    @Test
    void no_other_persons_record_and_no_other_encounter_is_opened() {
        Context.logout();
        authenticate();
        Patient other = register("Kit", 30);
        signInAs(clinician);
        String uuid = recorded("assessment", "appointmentOutcome=appointment.missed");
        for (String unknown : Arrays.asList(UUID.randomUUID().toString(), "", "x\u0000y", "\uD83D\uDE00")) {
            assertThatExceptionOfType(UnknownRecord.class).isThrownBy(() -> editing.open(patient.getUuid(), unknown));
        }
        assertThatExceptionOfType(UnknownRecord.class).isThrownBy(() -> editing.open(other.getUuid(), uuid));
    }
}
