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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.springframework.beans.factory.annotation.Autowired;

class RecordVoidingTest extends PlatformTest {

    private static final String[] POSITIVE = {
        "consentToTest=consent.given",
        "tests[0].testType=test-type.rna-poc",
        "tests[0].result=result.positive",
        "tests[0].collected=2026-03-02"
    };

    @Autowired
    private FormService forms;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private RecordVoiding voiding;

    @Autowired
    private RecordHistoryReader histories;

    @Autowired
    private People people;

    @Autowired
    private AccessLog log;

    @Autowired
    private Dictionary dictionary;

    private User clinician;
    private Patient patient;

    @BeforeEach
    void clinicianAndPatient() {
        patient = register("Robin", 40);
        clinician = user("voidclinician", "HCV Clinician");
        signInAs(clinician);
    }

    private FormSubmission sent(String uuid, String... pairs) {
        return FormSubmission.of(uuid, sentRaw(pairs), Collections.emptySet());
    }

    private Map<String, List<String>> sentRaw(String... pairs) {
        return FilledForm.raw(place(), LocalDate.parse("2026-03-02"), pairs);
    }

    private String recorded(String key, String... pairs) {
        String uuid = UUID.randomUUID().toString();
        Recorded recorded = forms.record(forms.find(key).get(), patient.getUuid(), sent(uuid, pairs));
        assertThat(recorded.isCreated()).as("%s", recorded.problems()).isTrue();
        flush();
        return uuid;
    }

    private void change(String uuid, String reason, String... pairs) {
        String version = editing.open(patient.getUuid(), uuid).version();
        flush();
        Edited edited = editing.change(patient.getUuid(), sent(uuid, pairs), version, reason);
        assertThat(edited.isSaved()).as("%s", edited.problems()).isTrue();
        flush();
    }

    private Problems remove(String uuid, String reason, String words) {
        Problems problems = voiding.remove(patient.getUuid(), uuid, reason, words);
        flush();
        return problems;
    }

    private RecordHistory history(String uuid) {
        flush();
        return histories.read(patient.getUuid(), uuid);
    }

    private CascadeStatus status() {
        flush();
        return people.page(patient.getUuid()).position().get().status();
    }

    private Encounter encounter(String uuid) {
        flush();
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Encounter e where e.uuid = :uuid", Encounter.class)
                .setParameter("uuid", uuid)
                .uniqueResult();
    }

    /** As after a while: what is saved within two seconds counts as one. */
    private void longAgo(String uuid) {
        Date then = new Date(System.currentTimeMillis() - 40L * 24 * 3600 * 1000);
        for (String hql : Arrays.asList(
                "update Obs o set o.dateCreated = :then where o.encounter.encounterId in "
                        + "(select e.encounterId from Encounter e where e.uuid = :uuid)",
                "update Encounter e set e.dateCreated = :then where e.uuid = :uuid")) {
            sessionFactory
                    .getCurrentSession()
                    .createQuery(hql)
                    .setParameter("then", then)
                    .setParameter("uuid", uuid)
                    .executeUpdate();
        }
        flush();
    }

    private static List<String> written(RecordHistory history) {
        List<String> lines = new ArrayList<>();
        for (RecordEvent event : history.events()) {
            String answers = event.answers().stream()
                    .map(answer ->
                            answer.field().id() + " " + raw(answer, answer.from()) + " > " + raw(answer, answer.to()))
                    .sorted()
                    .collect(Collectors.joining("; "));
            lines.add(event.kind() + " by " + event.by() + " (" + event.reason() + ") " + answers);
        }
        return lines;
    }

    private static List<String> raw(ChangedAnswer answer, FormAnswers answers) {
        return answers.raw(answer.field().id());
    }

    private void onCaseload(User peer) {
        Relationship caseload = new Relationship(peer.getPerson(), patient, dictionary.relationshipType("peer-client"));
        caseload.setStartDate(new Date(System.currentTimeMillis() - 864000000L));
        Context.getPersonService().saveRelationship(caseload);
    }

    @Test
    void a_new_record_has_no_history_but_who_recorded_it() {
        RecordHistory history = history(recorded("screening", POSITIVE));
        assertThat(history.events()).isEmpty();
        assertThat(history.recordedBy()).isEqualTo("Test voidclinician");
        assertThat(history.by()).isEqualTo("Test voidclinician");
        assertThat(history.now().raw("tests[0].result")).containsExactly("result.positive");
        assertThat(history.place()).isEqualTo(place().getName());
        assertThat(history.mayChange()).isTrue();
        assertThat(history.mayVoid()).isTrue();
        assertThat(history.mayRestore()).isFalse();
        assertThat(log.about(patient.getUuid(), 1).get(0).getPlace()).isEqualTo("record screening");
    }

    @Test
    void every_change_is_told_with_both_answers_and_the_reason() {
        String uuid = recorded(
                "assessment",
                "appointmentOutcome=appointment.attended",
                "referralDate=2026-02-20",
                "stiffness=12.5",
                "cirrhosis=cirrhosis.compensated");
        longAgo(uuid);
        change(
                uuid,
                "read the wrong line",
                "appointmentOutcome=appointment.attended",
                "stiffness=9.5",
                "cirrhosis=cirrhosis.compensated",
                "note=looked again");
        assertThat(written(history(uuid)))
                .containsExactly("CHANGED by Test voidclinician (read the wrong line) "
                        + "note [] > [looked again]; referralDate [2026-02-20] > []; stiffness [12.5] > [9.5]");
    }

    @Test
    void a_visit_that_moved_is_told_once() {
        String uuid = recorded("screening", POSITIVE);
        longAgo(uuid);
        change(
                uuid,
                "",
                "visitDate=2026-03-04",
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.negative",
                "tests[0].collected=2026-03-02");
        assertThat(written(history(uuid)))
                .containsExactly("CHANGED by Test voidclinician () "
                        + "result [result.positive] > [result.negative]; visitDate [2026-03-02] > [2026-03-04]");
    }

    @Test
    void what_is_taken_out_counts_no_more_and_the_page_before_says_so() {
        String uuid = recorded("screening", POSITIVE);
        VoidPreview preview = voiding.preview(patient.getUuid(), uuid);
        assertThat(preview.before().status()).isEqualTo(CascadeStatus.CURRENT_NOT_LINKED);
        assertThat(preview.after().status()).isEqualTo(CascadeStatus.NOT_TESTED);
        assertThat(status()).isEqualTo(CascadeStatus.CURRENT_NOT_LINKED);

        assertThat(remove(uuid, "wrong-person", " meant for somebody else ").all())
                .isEmpty();
        Encounter encounter = encounter(uuid);
        assertThat(encounter.getVoided()).isTrue();
        assertThat(encounter.getVoidReason()).isEqualTo("wrong-person: meant for somebody else");
        assertThat(encounter.getVoidedBy()).isEqualTo(clinician);
        assertThat(encounter.getAllFlattenedObs(true)).isNotEmpty().allMatch(Obs::getVoided);
        assertThat(status()).isEqualTo(CascadeStatus.NOT_TESTED);
        assertThat(people.page(patient.getUuid()).timeline()).isEmpty();
    }

    @Test
    void a_record_comes_back_as_it_was() {
        String uuid = recorded("screening", POSITIVE);
        change(
                uuid,
                "",
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.below-lloq",
                "tests[0].collected=2026-03-02");
        List<Integer> before = live(uuid);
        CascadeStatus stood = status();
        remove(uuid, "duplicate", "");
        assertThat(voiding.hasRemoved(patient.getUuid())).isTrue();
        assertThat(log.about(patient.getUuid(), 1).get(0).getPlace()).isNotEqualTo("records");
        assertThat(voiding.removed(patient.getUuid()))
                .extracting(VoidedRecord::encounterUuid, VoidedRecord::reason, VoidedRecord::voidedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(uuid, "duplicate", "Test voidclinician"));
        assertThat(log.about(patient.getUuid(), 1))
                .extracting(AccessLogEntry::getAction, AccessLogEntry::getPlace)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AccessAction.VIEWED, "records"));
        RecordHistory gone = history(uuid);
        assertThat(gone.isVoided()).isTrue();
        assertThat(gone.mayRestore()).isTrue();
        assertThat(gone.mayChange()).isFalse();
        assertThat(gone.mayVoid()).isFalse();
        assertThat(gone.now().raw("tests[0].result")).containsExactly("result.below-lloq");

        voiding.restore(patient.getUuid(), uuid);
        assertThat(live(uuid)).isEqualTo(before);
        assertThat(encounter(uuid).getVoided()).isFalse();
        assertThat(voiding.removed(patient.getUuid())).isEmpty();
        assertThat(status()).isEqualTo(stood);
        assertThat(written(history(uuid)))
                .contains("VOIDED by Test voidclinician (duplicate) ", "RESTORED by Test voidclinician () ");
        assertThat(log.about(patient.getUuid(), 50))
                .extracting(AccessLogEntry::getPlace)
                .contains("record " + uuid + " duplicate", "record " + uuid);
    }

    @Test
    void a_record_that_fits_no_more_is_not_put_back() {
        forms.record(
                forms.find("treatment-start").get(),
                patient.getUuid(),
                FormSubmission.of(
                        UUID.randomUUID().toString(),
                        sentRaw("startDate=2026-01-05", "regimen=regimen.gle-pib", "weeks=8"),
                        Collections.singleton("startDate:rna.none-before-start")));
        flush();
        String first = recorded("treatment-end", "end=treatment-end.completed", "lastDose=2026-02-28");
        remove(first, "duplicate", "");
        recorded("treatment-end", "end=treatment-end.completed", "lastDose=2026-03-01");
        assertThat(codes(voiding.restore(patient.getUuid(), first))).containsExactly("end course.none-open");
        assertThat(encounter(first).getVoided()).isTrue();
    }

    private List<Integer> live(String uuid) {
        return encounter(uuid).getAllFlattenedObs(false).stream()
                .map(Obs::getObsId)
                .sorted()
                .collect(Collectors.toList());
    }

    @Test
    void a_reason_is_needed_and_one_of_the_list() {
        String uuid = recorded("screening", POSITIVE);
        assertThat(codes(remove(uuid, "", ""))).containsExactly("reason required");
        assertThat(codes(remove(uuid, "because", ""))).containsExactly("reason unknown-choice");
        assertThat(codes(remove(uuid, "other", " "))).containsExactly("words required");
        assertThat(codes(remove(uuid, "duplicate", String.join("", Collections.nCopies(201, "x")))))
                .containsExactly("words too-long");
        assertThat(codes(remove(uuid, "duplicate", "\uD83D\uDE00")))
                .containsExactly("words text.unsupported-character");
        assertThat(encounter(uuid).getVoided()).isFalse();
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream()
                .map(problem -> problem.field() + " " + problem.code().key())
                .collect(Collectors.toList());
    }

    @Test
    void nobody_takes_out_twice_or_puts_back_what_is_there() {
        String uuid = recorded("screening", POSITIVE);
        assertThatExceptionOfType(UnknownRecord.class).isThrownBy(() -> voiding.restore(patient.getUuid(), uuid));
        remove(uuid, "duplicate", "");
        assertThatExceptionOfType(UnknownRecord.class).isThrownBy(() -> remove(uuid, "duplicate", ""));
        assertThatExceptionOfType(UnknownRecord.class).isThrownBy(() -> editing.open(patient.getUuid(), uuid));
    }

    @Test
    void the_author_takes_out_an_own_record_on_the_day_it_was_made() {
        Context.logout();
        authenticate();
        User peer = user("voidpeer", "HCV Peer Support Worker");
        onCaseload(peer);
        signInAs(clinician);
        String anothers =
                recorded("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=no");
        signInAs(peer);
        String own =
                recorded("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=no");
        String old =
                recorded("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.street", "safeguarding=no");
        longAgo(old);
        assertThat(history(own).mayVoid()).isTrue();
        assertThat(history(old).mayVoid()).isFalse();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> remove(old, "duplicate", ""))
                .matches(refused -> refused.privilege().equals("Void HCV Records"));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> remove(anothers, "duplicate", ""));
        remove(own, "duplicate", "");
        assertThat(history(own).isVoided()).isTrue();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> voiding.restore(patient.getUuid(), own))
                .matches(refused -> refused.privilege().equals("Void HCV Records"));
        assertThat(voiding.removed(patient.getUuid())).isEmpty();
    }

    @Test
    void results_are_for_those_who_see_clinical_records() {
        Context.logout();
        authenticate();
        User peer = user("voidpeer", "HCV Peer Support Worker");
        onCaseload(peer);
        signInAs(clinician);
        String screening = recorded("screening", POSITIVE);
        String contact =
                recorded("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=yes");
        assertThat(history(contact).now().raw("safeguarding")).containsExactly("yes");
        signInAs(peer);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> history(screening))
                .matches(refused -> refused.privilege().equals("View HCV Clinical Records"));
        assertThat(history(contact).now().raw("mode")).containsExactly("mode.phone");
        assertThat(history(contact).now().raw("safeguarding")).isEmpty();
        signInAs(clinician);
        remove(contact, "duplicate", "");
        signInAs(peer);
        assertThatExceptionOfType(UnknownRecord.class).isThrownBy(() -> history(contact));
    }

    @Test
    void a_supervisor_takes_out_contacts_and_no_results() {
        String screening = recorded("screening", POSITIVE);
        String contact =
                recorded("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=no");
        Context.logout();
        authenticate();
        User supervisor = user("voidsupervisor", "HCV Peer Supervisor");
        signInAs(supervisor);
        assertThat(history(screening).mayVoid()).isFalse();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> remove(screening, "duplicate", ""))
                .matches(refused -> refused.privilege().equals("Record HCV Screening"));
        remove(contact, "duplicate", "");
        assertThat(encounter(contact).getVoided()).isTrue();
        voiding.restore(patient.getUuid(), contact);
        assertThat(encounter(contact).getVoided()).isFalse();
    }
}
