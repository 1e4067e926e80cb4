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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.draft.Drafts;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** What peer support workers are shown of records, by their pages, their changes, their forms and drafts. */
class PeerViewRecordsTest extends PlatformTest {

    private static final String HIV = "riskHiv=yes";

    @Autowired
    private FormService forms;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private RecordHistoryReader histories;

    @Autowired
    private Drafts drafts;

    @Autowired
    private People people;

    @Autowired
    private Dictionary dictionary;

    private final LocalDate today = LocalDate.now();
    private Patient robin;
    private User peer;
    private User advanced;
    private User colleague;
    private User clinician;

    @BeforeEach
    void robinIsSupported() {
        robin = register("Robin", 40);
        peer = user("view-peer", "HCV Peer Support Worker");
        advanced = user("view-advanced", "HCV Advanced Peer Support Worker");
        colleague = user("view-colleague", "HCV Advanced Peer Support Worker");
        clinician = user("view-clinician", "HCV Clinician");
        for (User each : Arrays.asList(peer, advanced, colleague)) {
            Relationship relationship =
                    new Relationship(each.getPerson(), robin, dictionary.relationshipType("peer-client"));
            relationship.setStartDate(new Date(0));
            Context.getPersonService().saveRelationship(relationship);
        }
    }

    @Test
    void a_colleagues_screening_shows_an_advanced_peer_the_test_and_no_other_diagnosis() {
        signInAs(colleague);
        String uuid = screening(HIV, "preferredContact=reach-by.phone", "note=in hospital for something else");
        signInAs(advanced);

        RecordHistory record = histories.read(robin.getUuid(), uuid);

        assertThat(record.now().isAnswered("riskHiv")).isFalse();
        assertThat(record.now().isAnswered("note")).isFalse();
        assertThat(record.now().raw("preferredContact")).containsExactly("reach-by.phone");
        assertThat(record.now().raw("tests[0].result")).containsExactly("result.positive");
        assertThat(record.now().isAnswered("tests[0].testNote")).isFalse();
        assertThat(record.place()).isEmpty();
        assertThat(record.mayChange()).isFalse();
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> editing.open(robin.getUuid(), uuid));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> editing.compare(robin.getUuid(), submission(uuid, raw(HIV))));
    }

    @Test
    void a_peer_who_does_not_test_is_shown_the_wish_and_no_result() {
        signInAs(colleague);
        String uuid = screening(HIV, "preferredContact=reach-by.phone");
        signInAs(peer);

        FormAnswers shown = histories.read(robin.getUuid(), uuid).now();

        assertThat(shown.raw("preferredContact")).containsExactly("reach-by.phone");
        assertThat(shown.isAnswered("tests[0].testType")).isFalse();
        assertThat(shown.isAnswered("riskHiv")).isFalse();
    }

    @Test
    void the_own_record_is_what_was_written_on_its_day_and_later_what_everybody_alike_is_shown() {
        signInAs(advanced);
        String uuid = screening(HIV);
        RecordHistory written = histories.read(robin.getUuid(), uuid);
        assertThat(written.now().raw("riskHiv")).containsExactly("yes");
        assertThat(written.place()).isEqualTo(place().getName());
        assertThat(editing.open(robin.getUuid(), uuid).form().begun().raw("riskHiv"))
                .containsExactly("yes");

        recordedYesterday(uuid);

        RecordHistory later = histories.read(robin.getUuid(), uuid);
        assertThat(later.now().isAnswered("riskHiv")).isFalse();
        assertThat(later.now().raw("tests[0].result")).containsExactly("result.positive");
        assertThat(later.place()).isEqualTo(place().getName());
        assertThat(later.mayChange()).isFalse();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> editing.open(robin.getUuid(), uuid))
                .matches(refused -> refused.privilege().equals("View HCV Clinical Records"));
    }

    @Test
    void an_own_test_with_nothing_kept_from_its_author_is_corrected_on_any_day() {
        signInAs(advanced);
        String uuid = recorded(
                "test-result",
                "tests[0].testType=test-type.rna-lab",
                "tests[0].result=result.positive",
                "resultGiven=result-given.yes");
        recordedYesterday(uuid);

        Edited edited = editing.change(
                robin.getUuid(),
                submission(
                        uuid,
                        raw(
                                "tests[0].testType=test-type.rna-lab",
                                "tests[0].result=result.negative",
                                "resultGiven=result-given.yes")),
                editing.open(robin.getUuid(), uuid).version(),
                "");

        assertThat(edited.isSaved()).as("%s", edited.problems()).isTrue();
    }

    @Test
    void what_a_clinician_adds_to_an_own_record_of_today_is_not_shown() {
        signInAs(advanced);
        String uuid = screening("preferredContact=reach-by.phone", "riskHiv=no");
        signInAs(clinician);
        Edited edited = editing.change(
                robin.getUuid(),
                submission(uuid, screeningAnswers(HIV, "preferredContact=reach-by.text")),
                editing.open(robin.getUuid(), uuid).version(),
                "told of HIV in clinic");
        assertThat(edited.isSaved()).as("%s", edited.problems()).isTrue();
        flush();
        signInAs(advanced);

        RecordHistory record = histories.read(robin.getUuid(), uuid);

        assertThat(record.now().isAnswered("riskHiv")).isFalse();
        assertThat(record.mayChange()).isFalse();
        assertThat(record.events()).hasSize(1);
        assertThat(record.events().get(0).reason()).isEmpty();
        assertThat(record.events().get(0).answers())
                .extracting(answer -> answer.field().id())
                .containsExactly("preferredContact");
        signInAs(clinician);
        RecordEvent whole = histories.read(robin.getUuid(), uuid).events().get(0);
        assertThat(whole.reason()).isEqualTo("told of HIV in clinic");
        assertThat(whole.answers())
                .extracting(answer -> answer.field().id())
                .containsExactlyInAnyOrder("riskHiv", "preferredContact");
    }

    @Test
    void a_visit_with_nothing_to_show_is_not_named_and_not_opened() {
        signInAs(clinician);
        recorded("test-result", "tests[0].testType=test-type.rna-lab", "tests[0].result=result.positive");
        String uuid = recorded("treatment-start", "startDate=" + today, "regimen=regimen.sof-vel", "weeks=12");
        for (User each : Arrays.asList(peer, advanced)) {
            signInAs(each);
            assertThat(people.page(robin.getUuid()).timeline())
                    .extracting(TimelineEntry::encounterUuid)
                    .doesNotContain(uuid);
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> histories.read(robin.getUuid(), uuid))
                    .matches(refused -> refused.privilege().equals("View HCV Clinical Records"));
        }
    }

    @Test
    void an_own_visit_is_on_the_own_timeline_without_what_is_kept_back() {
        signInAs(advanced);
        String uuid = recorded("screening", "consentToTest=consent.declined", HIV);

        TimelineEntry own = people.page(robin.getUuid()).timeline().get(0);

        assertThat(own.encounterUuid()).isEqualTo(uuid);
        assertThat(own.place()).isEqualTo(place().getName());
        assertThat(own.details()).extracting("labelKey").doesNotContain("hcv.concept.risk.hiv");
    }

    @Test
    void a_draft_of_a_change_is_nobodys_way_to_what_is_not_shown() {
        signInAs(colleague);
        String uuid = screening(HIV);
        signInAs(advanced);
        Map<String, List<String>> typed = raw(HIV);
        Optional<?> kept = drafts.keep(forms.find("screening").get(), robin.getUuid(), uuid, "any", typed);

        assertThat(kept).isPresent();
        assertThat(drafts.own()).hasSize(1);
        assertThat(drafts.own().get(0).answers()).isEqualTo(typed);
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> editing.open(robin.getUuid(), uuid));
    }

    @Test
    void another_persons_record_cannot_be_guessed_by_recording_it_again() {
        signInAs(colleague);
        String uuid = screening(HIV);
        signInAs(advanced);

        Recorded same =
                forms.record(forms.find("screening").get(), robin.getUuid(), submission(uuid, screeningAnswers(HIV)));
        Recorded other = forms.record(
                forms.find("screening").get(), robin.getUuid(), submission(uuid, screeningAnswers("riskHiv=no")));

        assertThat(same.isRefused()).isTrue();
        assertThat(same.isDifferent()).isFalse();
        assertThat(same.problems().errors()).hasSameSizeAs(other.problems().errors());
        assertThat(same.problems().errors().get(0).field()).isEqualTo(FormService.ENCOUNTER);
    }

    private String screening(String... more) {
        String uuid = UUID.randomUUID().toString();
        return recorded("screening", submission(uuid, screeningAnswers(more)));
    }

    private Map<String, List<String>> screeningAnswers(String... more) {
        Map<String, List<String>> answers = raw(
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-lab",
                "tests[0].result=result.positive",
                "tests[0].testNote=seen twice",
                "resultGiven=result-given.yes");
        answers.putAll(raw(more));
        return answers;
    }

    private String recorded(String form, String... pairs) {
        return recorded(form, submission(UUID.randomUUID().toString(), raw(pairs)));
    }

    private String recorded(String form, FormSubmission sent) {
        Recorded recorded = forms.record(forms.find(form).get(), robin.getUuid(), sent);
        assertThat(recorded.isCreated()).as("%s", recorded.problems()).isTrue();
        flush();
        return sent.encounterUuid();
    }

    private static FormSubmission submission(String uuid, Map<String, List<String>> raw) {
        return FormSubmission.of(uuid, raw, Collections.emptySet());
    }

    private Map<String, List<String>> raw(String... pairs) {
        return FilledForm.raw(place(), today, pairs);
    }

    private void recordedYesterday(String uuid) {
        Date yesterday = Date.from(
                LocalDateTime.now().minusDays(1).atZone(ZoneId.systemDefault()).toInstant());
        sessionFactory
                .getCurrentSession()
                .createQuery("update Encounter e set e.dateCreated = :then where e.uuid = :uuid")
                .setParameter("then", yesterday)
                .setParameter("uuid", uuid)
                .executeUpdate();
        flush();
    }
}
