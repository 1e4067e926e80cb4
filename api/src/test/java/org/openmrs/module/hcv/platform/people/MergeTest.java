/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.caseload.Asked;
import org.openmrs.module.hcv.platform.caseload.CaseloadChange;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.caseload.Planned;
import org.openmrs.module.hcv.platform.caseload.Support;
import org.openmrs.module.hcv.platform.caseload.Supporter;
import org.openmrs.module.hcv.platform.countersign.Countersigning;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.platform.safety.SafetyClinicians;
import org.openmrs.module.hcv.platform.safety.SafetyConcerns;
import org.openmrs.module.hcv.platform.support.BoundaryFlags;
import org.openmrs.module.hcv.platform.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of two records of one person once OpenMRS has merged them, by OpenMRS's own merge. */
class MergeTest extends WorklistTest {

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private CaseloadRequests requests;

    @Autowired
    private BoundaryFlags flags;

    @Autowired
    private Countersigning countersigning;

    @Autowired
    private SafetyClinicians clinicians;

    @Autowired
    private People people;

    @Autowired
    private Access access;

    @Autowired
    private CurrentRules rules;

    @Autowired
    private FormService forms;

    private Patient kept;
    private Patient gone;
    private User peer;
    private User supervisor;
    private User clinician;

    @BeforeEach
    void twoRecords() {
        kept = register("Robin", 40);
        gone = register("Robyn", 40);
        peer = user("m-peer", "HCV Advanced Peer Support Worker");
        supervisor = user("m-supervisor", "HCV Peer Supervisor");
        clinician = user("m-clinician", "HCV Clinician");
        flush();
    }

    private void merge() throws Exception {
        merge(kept, gone);
    }

    private void merge(Patient winner, Patient loser) throws Exception {
        signInAsAdministrator();
        Context.getPatientService().mergePatients(patient(winner), patient(loser));
        flush();
    }

    private static Patient patient(Patient person) {
        return Context.getPatientService().getPatient(person.getPatientId());
    }

    private CascadeStatus status(Patient person) {
        return CascadeCalculator.of(rules.current())
                .position(histories.read(person.getPatientId()), TODAY)
                .status();
    }

    private void assign(Patient person, CaseloadChange change) {
        signInAs(supervisor);
        assertThat(caseloads
                        .assign(person.getUuid(), peer.getPerson().getUuid(), change)
                        .all())
                .isEmpty();
        flush();
    }

    @Test
    void what_was_recorded_counts_for_the_record_that_was_kept_and_once() throws Exception {
        signInAs(clinician);
        reactive(gone, "2026-05-04");
        rna(gone, "2026-05-11", "result.positive", "result-given.yes");
        reactive(kept, "2026-04-01");
        CascadeStatus before = status(gone);
        readModel.refresh();

        merge();

        assertThat(status(kept)).isEqualTo(before);
        assertThat(histories.read(kept.getPatientId()).tests()).hasSize(3);
        assertThat(histories.read(gone.getPatientId()).tests()).isEmpty();
        signInAs(clinician);
        assertThat(onList(Worklist.NOT_LINKED)).containsExactly(kept.getUuid());
    }

    @Test
    void support_goes_on_with_the_day_and_the_reason_of_its_start() throws Exception {
        assign(gone, CaseloadChange.of("", "asked", "At the hostel"));

        merge();
        merge(register("Robin", 40), kept);
        Patient last = people.keptInPlaceOf(gone.getUuid())
                .map(Context.getPatientService()::getPatientByUuid)
                .orElseThrow(AssertionError::new);

        signInAs(supervisor);
        assertThat(caseloads.supporting(last.getUuid()))
                .extracting(Supporter::since)
                .containsExactly(java.util.Optional.of(LocalDate.now()));
        List<Support> history = caseloads.history(last.getUuid());
        assertThat(history).extracting(Support::isOver).containsExactly(false);
        assertThat(history.get(0).from()).contains(LocalDate.now());
        assertThat(history.get(0).start().get().reason()).contains(CaseloadReason.ASKED);
        assertThat(history.get(0).start().get().note()).isEqualTo("At the hostel");
        signInAs(peer);
        assertThat(people.caseload()).extracting(PersonSummary::uuid).containsExactly(last.getUuid());
    }

    @Test
    void support_that_had_ended_stays_ended_with_the_reason() throws Exception {
        assign(gone, CaseloadChange.of("", "asked", ""));
        caseloads.end(gone.getUuid(), peer.getPerson().getUuid(), CaseloadChange.of("", "reached", "Cured"));
        flush();

        merge();

        signInAs(supervisor);
        assertThat(caseloads.supporting(kept.getUuid())).isEmpty();
        Support ended = caseloads.history(kept.getUuid()).get(0);
        assertThat(ended.isOver()).isTrue();
        assertThat(ended.until()).contains(LocalDate.now());
        assertThat(ended.end().get().note()).isEqualTo("Cured");
        signInAs(peer);
        assertThat(people.caseload()).isEmpty();
    }

    @Test
    void support_that_was_planned_begins_for_the_record_that_was_kept() throws Exception {
        assign(gone, CaseloadChange.of(LocalDate.now().plusDays(3).toString(), "asked", ""));

        merge();

        signInAs(supervisor);
        assertThat(caseloads.planned(kept.getUuid()))
                .extracting(Planned::startsOn)
                .containsExactly(LocalDate.now().plusDays(3));
        sql("update hcv_caseload_plan set starts_on = '" + LocalDate.now() + "'");
        signInAs(peer);
        assertThat(people.caseload()).extracting(PersonSummary::uuid).containsExactly(kept.getUuid());
        signInAs(supervisor);
        assertThat(caseloads.planned(kept.getUuid())).isEmpty();
    }

    @Test
    void a_request_is_for_the_record_that_was_kept() throws Exception {
        signInAs(peer);
        String number = gone.getPatientIdentifier().getIdentifier();
        assertThat(requests.ask(number, gone.getUuid(), "Met at the van").all()).isEmpty();
        flush();

        merge();

        signInAs(supervisor);
        assertThat(requests.open()).extracting(asked -> asked.person().uuid()).containsExactly(kept.getUuid());
        Asked asked = requests.open().get(0);
        assertThat(requests.answer(asked.uuid(), true, "").all()).isEmpty();
        flush();
        signInAs(peer);
        assertThat(people.caseload()).extracting(PersonSummary::uuid).containsExactly(kept.getUuid());
    }

    @Test
    void a_boundary_that_was_raised_is_seen_with_the_record_that_was_kept() throws Exception {
        Context.getPersonService()
                .saveRelationship(new Relationship(
                        supervisor.getPerson(), peer.getPerson(), dictionary.relationshipType("supervisor-peer")));
        assign(gone, CaseloadChange.of("", "asked", ""));
        signInAs(peer);
        assertThat(flags.raise(gone.getUuid(), "knows", "").all()).isEmpty();
        flush();

        merge();

        signInAs(supervisor);
        assertThat(flags.count()).isEqualTo(1);
        assertThat(flags.open()).extracting(flag -> flag.person().uuid()).containsExactly(kept.getUuid());
        assertThat(flags.knownBy(kept.getUuid()))
                .containsExactly(peer.getPerson().getUuid());
        signInAs(peer);
        assertThat(flags.own(kept.getUuid())).hasSize(1);
    }

    @Test
    void a_test_that_was_countersigned_stays_final() throws Exception {
        assumeThat(letsSeveralFollowOne())
                .as("OpenMRS's merge copies what was replaced, which this database refuses")
                .isTrue();
        assign(peer.getPerson(), gone);
        signInAs(peer);
        String visit = rna(gone, "2026-06-20", "result.positive", "result-given.yes");
        signInAs(clinician);
        assertThat(countersigning.accept(visit, countersigning.waiting().get(0).version()))
                .contains(true);
        flush();

        merge();

        signInAs(clinician);
        assertThat(countersigning.waiting()).isEmpty();
        assertThat(countersigning.isProvisional(visit)).isFalse();
        assertThat(countersigning.last(visit).get().isAccepted()).isTrue();
        assertThat(histories.read(kept.getPatientId()).tests()).hasSize(1);
    }

    /** The databases that OpenMRS installs do; the one that its own tests make from the mapping does not. */
    private boolean letsSeveralFollowOne() {
        return ((Number) one("select count(*) from information_schema.indexes where upper(table_name) = 'OBS' "
                                + "and upper(column_name) = 'PREVIOUS_VERSION' and non_unique = false"))
                        .intValue()
                == 0;
    }

    @Test
    void a_test_that_waits_for_its_countersignature_goes_on_waiting() throws Exception {
        assign(peer.getPerson(), gone);
        signInAs(peer);
        String visit = rna(gone, "2026-06-22", "result.positive", "result-given.yes");

        merge();

        signInAs(clinician);
        assertThat(countersigning.waiting())
                .extracting(item -> item.encounterUuid(), item -> item.person().uuid())
                .containsExactly(tuple(visit, kept.getUuid()));
        assertThat(countersigning.isProvisional(visit)).isTrue();
    }

    @Test
    void a_test_that_was_sent_back_stays_sent_back() throws Exception {
        assign(peer.getPerson(), gone);
        signInAs(peer);
        String visit = rna(gone, "2026-06-20", "result.positive", "result-given.yes");
        signInAs(clinician);
        countersigning.sendBack(visit, countersigning.waiting().get(0).version(), "Which lot was it?");
        flush();

        merge();

        signInAs(clinician);
        assertThat(countersigning.waitingCount()).isZero();
        signInAs(peer);
        assertThat(countersigning.sentBackToUser())
                .extracting(sent -> sent.person().uuid())
                .containsExactly(kept.getUuid());
    }

    @Test
    void a_worry_stays_with_whom_it_went_to() throws Exception {
        assign(peer.getPerson(), gone);
        signInAs(peer);
        Map<String, List<String>> raw = new HashMap<>();
        raw.put("place", Collections.singletonList(place().getUuid()));
        String[] answers = {
            "visitDate", LocalDate.now().toString(),
            "outcome", "contact-outcome.no-answer",
            "mode", "mode.phone",
            "safeguarding", "yes",
            "immediateDanger", "no",
            "safetyCategory", "safety.child",
            "safetyTold", "told-whom.supervisor",
            "safetyTime", "14:05"
        };
        for (int i = 0; i < answers.length; i += 2) {
            raw.put(answers[i], Collections.singletonList(answers[i + 1]));
        }
        assertThat(forms.record(
                                forms.find("peer-contact").get(),
                                gone.getUuid(),
                                FormSubmission.of(UUID.randomUUID().toString(), raw, Collections.emptySet())
                                        .telling(clinician.getUuid()))
                        .isCreated())
                .isTrue();
        flush();

        merge();

        signInAs(clinician);
        SafetyConcerns concerns = new SafetyConcerns(
                sessionFactory,
                dictionary,
                clinicians,
                access,
                log,
                people,
                rules,
                java.time.Clock.systemDefaultZone());
        assertThat(concerns.recent())
                .extracting(concern -> concern.person().uuid())
                .containsExactly(kept.getUuid());
        assertThat(concerns.recent().get(0).isForUser()).isTrue();
        assertThat(concerns.waiting().count()).isEqualTo(1);
    }

    @Test
    void somebody_of_whom_only_the_other_record_said_that_they_died_is_dead() throws Exception {
        reactive(kept, "2026-05-04");
        Patient dead = patient(gone);
        Concept cause = dictionary.concept("liver.cirrhosis");
        dead.setDead(true);
        dead.setDeathDate(day(LocalDate.of(2026, 6, 1)));
        dead.setCauseOfDeath(cause);
        Context.getPatientService().savePatient(dead);
        flush();
        readModel.refresh();

        merge();

        assertThat(histories.read(kept.getPatientId()).death()).contains(LocalDate.of(2026, 6, 1));
        signInAs(clinician);
        assertThat(people.page(kept.getUuid()).position())
                .hasValueSatisfying(position -> assertThat(position.status()).isEqualTo(CascadeStatus.DIED));
        for (Worklist list : Worklist.values()) {
            assertThat(onList(list)).as("%s", list).doesNotContain(kept.getUuid());
        }
    }

    @Test
    void the_page_of_the_record_that_went_leads_to_the_one_that_was_kept_for_those_who_reach_it() throws Exception {
        merge();
        merge(register("Robin", 40), kept);

        signInAs(clinician);
        String last = people.keptInPlaceOf(gone.getUuid()).orElseThrow(AssertionError::new);
        assertThat(people.keptInPlaceOf(kept.getUuid())).contains(last);
        assertThat(people.keptInPlaceOf(last)).isEmpty();
        assertThat(people.page(last)).isNotNull();
        assertThat(people.keptInPlaceOf("nobody")).isEmpty();
        signInAs(peer);
        assertThat(people.keptInPlaceOf(gone.getUuid())).isEmpty();
        assertThatThrownBy(() -> people.page(gone.getUuid())).isInstanceOf(AccessRefused.class);
    }
}
