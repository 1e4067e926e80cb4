/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.GlobalProperty;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.treatment.Flag;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.form.Edited;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.RecordEditing;
import org.openmrs.module.hcv.platform.form.RecordHistoryReader;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.platform.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;

class CountersigningTest extends WorklistTest {

    @Autowired
    private Countersigning countersigning;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private RecordHistoryReader records;

    @Autowired
    private People everybody;

    @Autowired
    private CurrentRules rules;

    private Patient robin;
    private User peer;
    private User clinician;
    private User otherClinician;

    @BeforeEach
    void staff() {
        robin = register("Robin", 40);
        peer = user("c-peer", "HCV Advanced Peer Support Worker");
        clinician = user("c-clinician", "HCV Clinician");
        otherClinician = user("c-clinician2", "HCV Clinician");
        assign(peer.getPerson(), robin);
        signInAs(peer);
    }

    private HcvTest only() {
        List<HcvTest> tests = histories.read(robin.getPatientId()).tests();
        assertThat(tests).hasSize(1);
        return tests.get(0);
    }

    private CascadePosition position(LocalDate day) {
        return CascadeCalculator.of(rules.current()).position(histories.read(robin.getPatientId()), day);
    }

    private CountersignItem waiting() {
        assertThat(countersigning.waiting()).hasSize(1);
        return countersigning.waiting().get(0);
    }

    private void accept(String visit) {
        signInAs(clinician);
        assertThat(countersigning.accept(visit, waiting().version())).contains(true);
        flush();
    }

    private Set<String> statuses(String visit) {
        Set<String> statuses = new TreeSet<>();
        sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.status from Obs o where o.encounter.uuid = :uuid and o.voided = false "
                                + "and o.obsGroup is not null",
                        Obs.Status.class)
                .setParameter("uuid", visit)
                .getResultList()
                .forEach(status -> statuses.add(status.name()));
        return statuses;
    }

    private void change(String visit, String day, String type, String result) {
        Map<String, List<String>> raw = new HashMap<>();
        raw.put("place", Collections.singletonList(place().getUuid()));
        raw.put("visitDate", Collections.singletonList(day));
        raw.put("tests[0].testType", Collections.singletonList(type));
        raw.put("tests[0].result", Collections.singletonList(result));
        raw.put("resultGiven", Collections.singletonList("result-given.yes"));
        String version = editing.open(robin.getUuid(), visit).version();
        Set<String> confirmed = new TreeSet<>();
        Edited edited = editing.change(robin.getUuid(), FormSubmission.of(visit, raw, confirmed), version, "");
        edited.problems().warnings().forEach(warning -> confirmed.add(FormSubmission.token(warning)));
        if (edited.isRefused()) {
            edited = editing.change(robin.getUuid(), FormSubmission.of(visit, raw, confirmed), version, "");
        }
        assertThat(edited.isSaved()).as("%s", edited.problems()).isTrue();
        flush();
    }

    private String positive() {
        return rna(robin, "2026-06-20", "result.positive", "result-given.yes");
    }

    @Test
    void a_test_that_a_peer_enters_is_provisional_and_counts_at_once() {
        String visit = positive();

        assertThat(only().isProvisional()).isTrue();
        assertThat(statuses(visit)).containsExactly("PRELIMINARY");
        assertThat(position(TODAY).status()).isEqualTo(CascadeStatus.CURRENT_NOT_LINKED);
        assertThat(position(TODAY).flags()).contains(Flag.PROVISIONAL_RESULT);
    }

    @Test
    void a_test_that_a_clinician_enters_is_final() {
        signInAs(clinician);
        String visit = positive();

        assertThat(only().isProvisional()).isFalse();
        assertThat(statuses(visit)).containsExactly("FINAL");
        assertThat(countersigning.waiting()).isEmpty();
    }

    @Test
    void where_the_programme_wants_no_countersignature_a_peer_s_test_is_final() {
        signInAsAdministrator();
        Context.getAdministrationService()
                .saveGlobalProperty(new GlobalProperty("hcv.rule.countersignPeerTests", "false"));
        signInAs(peer);
        positive();

        assertThat(only().isProvisional()).isFalse();
    }

    @Test
    void a_clinician_sees_what_waits_and_accepts_it() {
        String visit = positive();
        signInAs(clinician);
        assertThat(countersigning.waitingCount()).isEqualTo(1);
        CountersignItem item = waiting();
        assertThat(item.person().uuid()).isEqualTo(robin.getUuid());
        assertThat(item.encounterUuid()).isEqualTo(visit);
        assertThat(item.day()).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(item.enteredBy()).isEqualTo("Test c-peer");
        assertThat(item.tests()).extracting(test -> test.result().key()).containsExactly("positive");
        assertThat(item.isForClinician()).isTrue();

        assertThat(countersigning.accept(visit, item.version())).contains(true);
        flush();
        assertThat(countersigning.waiting()).isEmpty();
        assertThat(countersigning.waitingCount()).isZero();
        assertThat(only().isProvisional()).isFalse();
        assertThat(statuses(visit)).containsExactly("FINAL");
        assertThat(countersigning.isProvisional(visit)).isFalse();
        CountersignNote note = countersigning.last(visit).get();
        assertThat(note.isAccepted()).isTrue();
        assertThat(note.by()).isEqualTo("Test c-clinician");
        assertThat(position(TODAY).flags()).doesNotContain(Flag.PROVISIONAL_RESULT);
        assertThat(records.read(robin.getUuid(), visit).events()).isEmpty();
        assertThat(log.about(robin.getUuid(), 50).stream().map(AccessLogEntry::getPlace))
                .contains("countersign", "countersign accepted");
        assertThat(countersigning.accept(visit, item.version())).isEmpty();
    }

    @Test
    void somebody_whose_record_was_voided_since_is_neither_listed_nor_counted() {
        positive();
        signInAsAdministrator();
        sessionFactory
                .getCurrentSession()
                .createQuery("update Patient p set p.voided = true where p.patientId = :id")
                .setParameter("id", robin.getPatientId())
                .executeUpdate();

        signInAs(clinician);
        assertThat(countersigning.waiting()).isEmpty();
        assertThat(countersigning.waitingCount()).isZero();
    }

    @Test
    void nobody_is_cured_before_a_clinician_has_countersigned() {
        signInAs(clinician);
        rna(robin, "2025-08-11", "result.positive", "result-given.yes");
        record(
                robin,
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
                robin,
                "treatment-end",
                "visitDate",
                "2025-11-23",
                "lastDose",
                "2025-11-23",
                "end",
                "treatment-end.completed");
        signInAs(peer);
        String visit = rna(robin, "2026-02-20", "result.negative", "result-given.yes");
        assertThat(position(LocalDate.of(2026, 3, 1)).status()).isEqualTo(CascadeStatus.POST_TREATMENT);

        accept(visit);
        assertThat(position(LocalDate.of(2026, 3, 1)).status()).isEqualTo(CascadeStatus.CURED);
    }

    @Test
    void sent_back_it_stays_provisional_and_whoever_entered_it_reads_why() {
        String visit = positive();
        signInAs(clinician);
        assertThat(countersigning
                        .sendBack(visit, waiting().version(), " Which lot was it? ")
                        .get()
                        .all())
                .isEmpty();
        flush();
        assertThat(countersigning.waitingCount()).isZero();
        assertThat(waiting().isForClinician()).isFalse();
        assertThat(waiting().sentBack().get().note()).isEqualTo("Which lot was it?");
        assertThat(only().isProvisional()).isTrue();

        signInAs(peer);
        assertThat(countersigning.sentBackToUser()).hasSize(1);
        SentBackRecord sent = countersigning.sentBackToUser().get(0);
        assertThat(sent.person().uuid()).isEqualTo(robin.getUuid());
        assertThat(sent.encounterUuid()).isEqualTo(visit);
        assertThat(sent.note().note()).isEqualTo("Which lot was it?");
        assertThat(sent.note().by()).isEqualTo("Test c-clinician");

        change(visit, "2026-06-20", "test-type.rna-poc", "result.negative");
        assertThat(countersigning.sentBackToUser()).isEmpty();
        signInAs(otherClinician);
        assertThat(countersigning.waitingCount()).isEqualTo(1);
        assertThat(waiting().isForClinician()).isTrue();
    }

    @Test
    void sending_back_needs_a_note_that_can_be_kept() {
        String visit = positive();
        signInAs(clinician);
        char[] tooLong = new char[256];
        Arrays.fill(tooLong, 'x');

        assertThat(countersigning.sendBack(visit, "", " ").get().all())
                .containsExactly(Problem.error("note", ProblemCode.REQUIRED));
        assertThat(countersigning.sendBack(visit, "", new String(tooLong)).get().all())
                .containsExactly(Problem.error("note", ProblemCode.TOO_LONG, 255, 256));
        assertThat(countersigning.sendBack(visit, "", "\uD83D\uDE00").get().all())
                .containsExactly(Problem.error("note", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "\uD83D\uDE00"));
        assertThat(countersigning.last(visit)).isEmpty();
        assertThat(countersigning.sendBack(UUID.randomUUID().toString(), "", "x"))
                .isEmpty();
    }

    @Test
    void what_changed_after_it_was_looked_at_is_not_accepted() {
        String visit = positive();
        signInAs(clinician);
        String seen = waiting().version();
        signInAs(peer);
        change(visit, "2026-06-20", "test-type.rna-poc", "result.negative");
        assertThat(statuses(visit)).containsExactly("PRELIMINARY");

        signInAs(clinician);
        assertThat(countersigning.accept(visit, seen)).contains(false);
        assertThat(only().isProvisional()).isTrue();
        assertThat(countersigning.last(visit)).isEmpty();
    }

    @Test
    void a_countersigned_test_that_a_peer_changes_is_provisional_again() {
        String visit = positive();
        accept(visit);
        // Before the peer's change, also where times are kept to the second.
        sql("update obs set date_created = '2026-06-20 10:00:00', "
                + "date_voided = case when voided = true then '2026-06-20 11:00:00' else null end");
        signInAs(peer);
        change(visit, "2026-06-20", "test-type.rna-poc", "result.negative");

        assertThat(only().isProvisional()).isTrue();
        assertThat(only().result().key()).isEqualTo("negative");
        signInAs(clinician);
        assertThat(countersigning.waitingCount()).isEqualTo(1);
        assertThat(records.read(robin.getUuid(), visit).events()).hasSize(1);
    }

    @Test
    void a_countersigned_test_that_a_peer_moves_to_another_day_is_provisional_again() {
        String visit = positive();
        accept(visit);
        signInAs(peer);
        change(visit, "2026-06-21", "test-type.rna-poc", "result.positive");

        assertThat(only().collected()).isEqualTo(LocalDate.of(2026, 6, 21));
        assertThat(only().isProvisional()).isTrue();
    }

    @Test
    void a_clinician_s_change_does_not_countersign() {
        String visit = positive();
        signInAs(clinician);
        change(visit, "2026-06-20", "test-type.rna-poc", "result.negative");

        assertThat(only().isProvisional()).isTrue();
        accept(visit);
        assertThat(only().isProvisional()).isFalse();
        assertThat(everybody.page(robin.getUuid())).isNotNull();
    }

    @Test
    void it_is_closed_to_whoever_may_not_countersign() {
        String visit = positive();

        assertThat(countersigning.isOpen()).isFalse();
        assertThat(countersigning.waitingCount()).isZero();
        assertThatThrownBy(countersigning::waiting).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> countersigning.accept(visit, "")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> countersigning.sendBack(visit, "", "x")).isInstanceOf(AccessRefused.class);
    }
}
