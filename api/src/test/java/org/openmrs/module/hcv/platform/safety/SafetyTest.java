/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.GlobalProperty;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.RecordEditing;
import org.openmrs.module.hcv.platform.form.RecordVoiding;
import org.openmrs.module.hcv.platform.form.Recorded;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.beans.factory.annotation.Autowired;

class SafetyTest extends PlatformTest {

    @Autowired
    private FormService forms;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private RecordVoiding voiding;

    @Autowired
    private SafetyReferrals referrals;

    @Autowired
    private SafetyClinicians clinicians;

    @Autowired
    private SafetyText text;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private Access access;

    @Autowired
    private AccessLog log;

    @Autowired
    private People people;

    @Autowired
    private CurrentRules rules;

    private final LaterClock clock = new LaterClock();
    private SafetyConcerns concerns;
    private Patient robin;
    private User peer;
    private User otherPeer;
    private User clinician;
    private User otherClinician;
    private User supervisor;

    @BeforeEach
    void staff() {
        concerns = new SafetyConcerns(sessionFactory, dictionary, clinicians, access, log, people, rules, clock);
        robin = register("Robin", 40);
        peer = user("w-peer", "HCV Peer Support Worker");
        otherPeer = user("w-peer2", "HCV Peer Support Worker");
        clinician = user("w-clinician", "HCV Clinician");
        otherClinician = user("w-clinician2", "HCV Clinician");
        supervisor = user("w-supervisor", "HCV Peer Supervisor");
        for (User each : Arrays.asList(peer, otherPeer)) {
            Context.getPersonService()
                    .saveRelationship(
                            new Relationship(each.getPerson(), robin, dictionary.relationshipType("peer-client")));
        }
        signInAs(peer);
    }

    private static Map<String, List<String>> answers(String place, String... fields) {
        Map<String, List<String>> raw = new HashMap<>();
        raw.put("place", Collections.singletonList(place));
        raw.put("visitDate", Collections.singletonList(LocalDate.now().toString()));
        raw.put("outcome", Collections.singletonList("contact-outcome.no-answer"));
        raw.put("mode", Collections.singletonList("mode.phone"));
        for (int i = 0; i < fields.length; i += 2) {
            raw.put(fields[i], Collections.singletonList(fields[i + 1]));
        }
        return raw;
    }

    private String worry(String told, String immediate) {
        String uuid = UUID.randomUUID().toString();
        Recorded recorded = forms.record(
                forms.find("peer-contact").get(),
                robin.getUuid(),
                FormSubmission.of(
                                uuid,
                                answers(
                                        place().getUuid(),
                                        "safeguarding",
                                        "yes",
                                        "immediateDanger",
                                        immediate,
                                        "safetyCategory",
                                        "safety.child",
                                        "safetyTold",
                                        "told-whom.supervisor",
                                        "safetyTime",
                                        "14:05"),
                                Collections.emptySet())
                        .telling(told));
        assertThat(recorded.isCreated()).as("%s", recorded.problems()).isTrue();
        flush();
        return uuid;
    }

    private SafetyConcern only() {
        assertThat(concerns.recent()).hasSize(1);
        return concerns.recent().get(0);
    }

    private long rows() {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select count(r) from SafetyReferralRow r", Long.class)
                .uniqueResult();
    }

    @Test
    void a_worry_is_listed_at_once_for_those_who_may_see_it_and_for_nobody_else() {
        worry("", "yes");
        assertThatThrownBy(concerns::recent).isInstanceOf(AccessRefused.class);
        assertThat(concerns.waiting().count()).isZero();

        signInAs(clinician);
        SafetyConcern concern = only();
        assertThat(concern.person().uuid()).isEqualTo(robin.getUuid());
        assertThat(concern.day()).isEqualTo(LocalDate.now());
        assertThat(concern.isImmediate()).isTrue();
        assertThat(concern.categories()).containsExactly("safety.child");
        assertThat(concern.told()).containsExactly("told-whom.supervisor");
        assertThat(concern.toldAt()).contains("14:05");
        assertThat(concern.isWaiting()).isTrue();
        assertThat(concern.isOverdue()).isFalse();
        assertThat(concern.isTakenBack()).isFalse();
        flush();
        assertThat(log.about(robin.getUuid(), 1).get(0).getPlace()).isEqualTo("safeguarding");

        clock.later = Duration.ofDays(SafetyConcerns.DAYS + 2);
        assertThat(concerns.recent()).isEmpty();
    }

    @Test
    void a_worry_about_somebody_whose_record_was_voided_since_is_neither_listed_nor_counted() {
        worry("", "yes");
        voidRecordOf(robin);

        signInAs(clinician);
        assertThat(concerns.recent()).isEmpty();
        assertThat(concerns.waiting().count()).isZero();
        assertThat(concerns.waiting().immediate()).isZero();
    }

    @Test
    void a_worry_goes_to_the_clinician_who_was_named_and_waits_on_their_first_page_only() {
        worry(clinician.getUuid(), "no");

        signInAs(clinician);
        assertThat(only().isForUser()).isTrue();
        assertThat(only().steps())
                .extracting(SafetyStep::to, SafetyStep::from, SafetyStep::note, SafetyStep::seenBy)
                .containsExactly(
                        tuple(Optional.of("Test w-clinician"), Optional.of("Test w-peer"), "", Optional.empty()));
        assertThat(concerns.waiting().count()).isEqualTo(1);
        assertThat(concerns.waiting().immediate()).isZero();
        signInAs(otherClinician);
        assertThat(only().isForUser()).isFalse();
        assertThat(concerns.waiting().count()).isZero();
    }

    @Test
    void a_worry_that_nobody_has_seen_in_time_waits_for_everybody_who_may_see_it() {
        worry(clinician.getUuid(), "no");
        signInAs(supervisor);

        clock.later = Duration.ofMinutes(59);
        assertThat(only().isOverdue()).isFalse();
        clock.later = Duration.ofMinutes(61);
        assertThat(only().isOverdue()).isTrue();
        assertThat(concerns.waiting().count()).isEqualTo(1);
        assertThat(concerns.waiting().overdue()).isEqualTo(1);

        signInAs(clinician);
        referrals.see(only().encounterUuid());
        flush();
        signInAs(supervisor);
        assertThat(only().isOverdue()).isFalse();
        assertThat(concerns.waiting().count()).isZero();
    }

    @Test
    void the_first_who_has_seen_it_stays_and_the_second_is_told_who() {
        String uuid = worry("", "yes");
        signInAs(clinician);
        assertThat(referrals.see(uuid).get().isFirst()).isTrue();
        flush();

        signInAs(otherClinician);
        SafetySeen second = referrals.see(uuid).get();
        assertThat(second.isFirst()).isFalse();
        assertThat(second.by()).isEqualTo("Test w-clinician");
        flush();
        assertThat(only().isWaiting()).isFalse();
        assertThat(only().steps().get(0).seenBy()).contains("Test w-clinician");
        assertThat(log.about(robin.getUuid(), 50).stream().map(AccessLogEntry::getPlace))
                .filteredOn("safeguarding seen"::equals)
                .hasSize(1);
        assertThat(referrals.see(UUID.randomUUID().toString())).isEmpty();
        signInAs(peer);
        assertThatThrownBy(() -> referrals.see(uuid)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void handed_on_it_waits_for_the_next_with_what_was_said() {
        String uuid = worry(clinician.getUuid(), "no");
        signInAs(clinician);
        referrals.see(uuid);
        assertThat(referrals
                        .handOn(uuid, otherClinician.getUuid(), " Please phone the school ")
                        .get()
                        .all())
                .isEmpty();
        flush();

        signInAs(otherClinician);
        assertThat(only().isWaiting()).isTrue();
        assertThat(only().isForUser()).isTrue();
        assertThat(only().steps())
                .extracting(
                        SafetyStep::to, SafetyStep::note, step -> step.seenBy().orElse(""))
                .containsExactly(
                        tuple(Optional.of("Test w-clinician"), "", "Test w-clinician"),
                        tuple(Optional.of("Test w-clinician2"), "Please phone the school", ""));
        signInAs(peer);
        assertThat(referrals.receipt(robin.getUuid(), uuid).get().to()).contains("Test w-clinician");
    }

    @Test
    void handing_on_says_all_that_is_wrong_and_leaves_it_where_it_is() {
        String uuid = worry("", "no");
        signInAs(clinician);
        char[] long256 = new char[256];
        Arrays.fill(long256, 'x');

        assertThat(referrals.handOn(uuid, "", new String(long256)).get().all())
                .containsExactly(
                        Problem.error("to", ProblemCode.REQUIRED),
                        Problem.error("note", ProblemCode.TOO_LONG, 255, 256));
        assertThat(referrals.handOn(uuid, peer.getUuid(), "\uD83D\uDE00").get().all())
                .containsExactly(
                        Problem.error("to", ProblemCode.UNKNOWN_CHOICE),
                        Problem.error("note", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "\uD83D\uDE00"));
        assertThat(only().steps()).hasSize(1);
        assertThat(referrals.handOn(UUID.randomUUID().toString(), clinician.getUuid(), ""))
                .isEmpty();
    }

    @Test
    void whoever_wrote_it_learns_that_it_was_seen_and_nobody_else_learns_of_it() {
        String uuid = worry("", "yes");
        SafetyReceipt receipt = referrals.receipt(robin.getUuid(), uuid).get();
        assertThat(receipt.to()).isEmpty();
        assertThat(receipt.isImmediate()).isTrue();
        assertThat(receipt.seenAt()).isEmpty();

        signInAs(otherPeer);
        assertThat(referrals.receipt(robin.getUuid(), uuid)).isEmpty();
        signInAs(clinician);
        assertThat(referrals.receipt(robin.getUuid(), uuid)).isEmpty();
        referrals.see(uuid);
        signInAs(peer);
        assertThat(referrals.receipt(robin.getUuid(), uuid).get().seenAt()).isPresent();
    }

    @Test
    void somebody_who_can_not_be_told_any_more_is_no_reason_to_lose_a_worry() {
        worry(peer.getUuid(), "no");
        signInAs(clinician);

        assertThat(only().steps()).extracting(SafetyStep::to).containsExactly(Optional.empty());
        assertThat(concerns.waiting().count()).isEqualTo(1);
    }

    @Test
    void a_worry_that_came_by_another_door_goes_to_everybody() {
        String uuid = worry(clinician.getUuid(), "no");
        sessionFactory
                .getCurrentSession()
                .createQuery("delete from SafetyReferralRow")
                .executeUpdate();
        flush();

        signInAs(otherClinician);
        assertThat(only().steps()).isEmpty();
        assertThat(concerns.waiting().count()).isEqualTo(1);
        assertThat(referrals.see(uuid).get().isFirst()).isTrue();
        flush();
        assertThat(only().steps()).extracting(step -> step.seenBy().orElse("")).containsExactly("Test w-clinician2");
        signInAs(peer);
        assertThat(referrals.receipt(robin.getUuid(), uuid).get().seenAt()).isPresent();
    }

    @Test
    void taken_back_with_the_whole_contact_it_stays_with_a_mark() {
        String uuid = worry(clinician.getUuid(), "no");
        assertThat(voiding.remove(robin.getUuid(), uuid, "entered-in-error", "").all())
                .isEmpty();
        flush();

        signInAs(clinician);
        assertThat(only().isTakenBack()).isTrue();
        assertThat(only().isWaiting()).isTrue();
        assertThat(only().categories()).containsExactly("safety.child");
        assertThat(concerns.waiting().count()).isEqualTo(1);
    }

    @Test
    void taken_back_by_a_change_it_stays_with_a_mark() {
        String uuid = worry(clinician.getUuid(), "no");
        String version = editing.open(robin.getUuid(), uuid).version();
        assertThat(editing.change(
                                robin.getUuid(),
                                FormSubmission.of(
                                        uuid, answers(place().getUuid(), "safeguarding", "no"), Collections.emptySet()),
                                version,
                                "")
                        .isSaved())
                .isTrue();
        flush();

        signInAs(clinician);
        assertThat(only().isTakenBack()).isTrue();
        assertThat(only().isForUser()).isTrue();
    }

    @Test
    void danger_that_is_added_after_a_worry_was_seen_has_to_be_seen_too() {
        String uuid = worry(clinician.getUuid(), "no");
        signInAs(clinician);
        referrals.see(uuid);
        flush();
        sessionFactory
                .getCurrentSession()
                .createQuery("update SafetyReferralRow r set r.seenAt = :earlier")
                .setParameter("earlier", Date.from(Instant.now().minusSeconds(60)))
                .executeUpdate();
        sessionFactory
                .getCurrentSession()
                .createQuery("update Obs o set o.dateCreated = :earlier where o.encounter.encounterId in "
                        + "(select e.encounterId from Encounter e where e.uuid = :uuid)")
                .setParameter("earlier", Date.from(Instant.now().minusSeconds(120)))
                .setParameter("uuid", uuid)
                .executeUpdate();
        flush();
        assertThat(only().isWaiting()).isFalse();

        signInAs(peer);
        String version = editing.open(robin.getUuid(), uuid).version();
        assertThat(editing.change(
                                robin.getUuid(),
                                FormSubmission.of(
                                        uuid,
                                        answers(
                                                place().getUuid(),
                                                "safeguarding",
                                                "yes",
                                                "immediateDanger",
                                                "yes",
                                                "safetyCategory",
                                                "safety.child",
                                                "safetyTold",
                                                "told-whom.supervisor",
                                                "safetyTime",
                                                "14:05"),
                                        Collections.emptySet()),
                                version,
                                "")
                        .isSaved())
                .isTrue();
        signInAs(clinician);
        assertThat(only().isWaiting()).isTrue();
        assertThat(only().isImmediate()).isTrue();
        assertThat(concerns.waiting().immediate()).isEqualTo(1);
        assertThat(referrals.see(uuid).get().isFirst()).isTrue();
        flush();
        assertThat(only().isWaiting()).isFalse();
        assertThat(only().steps()).hasSize(2);
    }

    @Test
    void a_contact_without_a_worry_leaves_nothing() {
        Recorded recorded = forms.record(
                forms.find("peer-contact").get(),
                robin.getUuid(),
                FormSubmission.of(
                                UUID.randomUUID().toString(),
                                answers(place().getUuid(), "safeguarding", "no"),
                                Collections.emptySet())
                        .telling(clinician.getUuid()));
        assertThat(recorded.isCreated()).isTrue();
        assertThat(rows()).isZero();
        signInAs(clinician);
        assertThat(concerns.recent()).isEmpty();
    }

    @Test
    void the_same_worry_sent_twice_is_one() {
        String uuid = worry(clinician.getUuid(), "no");
        assertThat(rows()).isEqualTo(1);
        Recorded again = forms.record(
                forms.find("peer-contact").get(),
                robin.getUuid(),
                FormSubmission.of(
                        uuid,
                        answers(
                                place().getUuid(),
                                "safeguarding",
                                "yes",
                                "immediateDanger",
                                "no",
                                "safetyCategory",
                                "safety.child",
                                "safetyTold",
                                "told-whom.supervisor",
                                "safetyTime",
                                "14:05"),
                        Collections.emptySet()));
        assertThat(again.isCreated()).isFalse();
        assertThat(again.isRefused()).isFalse();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whom_one_can_choose_are_those_who_may_see_worries_by_name() {
        assertThat(clinicians.choices(robin.getUuid()))
                .extracting(SafetyClinician::name)
                .contains("Test w-clinician", "Test w-clinician2", "Test w-supervisor")
                .doesNotContain("Test w-peer", "Test w-peer2")
                .isSorted();
        signInAs(clinician);
        assertThat(clinicians.choices(robin.getUuid()))
                .extracting(SafetyClinician::name)
                .doesNotContain("Test w-clinician");
    }

    @Test
    void the_site_can_say_what_to_do_in_its_own_words() {
        assertThat(text.own()).isEmpty();
        signOut();
        Context.getAdministrationService().saveGlobalProperty(new GlobalProperty(SafetyText.PROPERTY, " Phone 112 "));
        flush();
        assertThat(text.own()).contains("Phone 112");
    }

    private void signOut() {
        flush();
        Context.logout();
        authenticate();
    }

    /** So much later than now. */
    private static final class LaterClock extends Clock {

        private Duration later = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(later);
        }
    }
}
