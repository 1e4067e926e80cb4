/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmrs.User;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.support.ActionParty;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.springframework.beans.factory.annotation.Autowired;

class SupervisionSessionsTest extends SupportTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final String session = UUID.randomUUID().toString();
    private final String workerAction = UUID.randomUUID().toString();
    private final String supervisorAction = UUID.randomUUID().toString();

    @Autowired
    private SupervisionSessions sessions;

    private String peerUuid() {
        return peer.getPerson().getUuid();
    }

    private SupervisionRequest request(String uuid, LocalDate day, LocalDate next, String workerText) {
        return SupervisionRequest.of(
                uuid,
                day.toString(),
                "45",
                Arrays.asList("load", "being-there"),
                next == null ? "" : next.toString(),
                Arrays.asList(
                        ActionRequest.of(0, workerAction, workerText, "worker", ""),
                        ActionRequest.of(
                                1,
                                supervisorAction,
                                "Ask for a phone",
                                "supervisor",
                                day.plusDays(7).toString())));
    }

    private Problems write(LocalDate day, LocalDate next) {
        signInAs(supervisor);
        Problems problems = sessions.write(peerUuid(), request(session, day, next, "Visit with Sam"));
        flush();
        return problems;
    }

    private void assertReadableBy(User user, boolean readable) {
        signInAs(user);
        assertThat(sessions.session(session).isPresent()).as(user.getUsername()).isEqualTo(readable);
    }

    private void assertRefused(User user) {
        signInAs(user);
        assertThatThrownBy(() -> sessions.session(session)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(sessions::own).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(sessions::team).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> sessions.of(peerUuid())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> sessions.peer(peerUuid())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> sessions.tick(workerAction, true)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> sessions.write(peerUuid(), request(session, TODAY, null, "x")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_worker_reads_what_was_kept() {
        assertThat(write(TODAY.minusDays(3), TODAY.plusDays(20)).all()).isEmpty();

        signInAs(peer);
        SupervisionSession read = sessions.own().get(0);
        assertThat(read.heldOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(read.minutes()).isEqualTo(45);
        assertThat(read.topics()).containsExactly("load", "being-there");
        assertThat(read.next()).contains(TODAY.plusDays(20));
        assertThat(read.supervisorName()).contains("s-supervisor");
        assertThat(read.isChangeable()).isFalse();
        assertThat(read.actions()).extracting(AgreedAction::text).containsExactly("Visit with Sam", "Ask for a phone");
        assertThat(read.actions()).extracting(AgreedAction::isMine).containsExactly(true, false);
        assertThat(read.actions().get(1).due()).contains(TODAY.plusDays(4));
        assertThat(read.actions().get(1).party()).isEqualTo(ActionParty.SUPERVISOR);
        assertThat(sessions.ownStanding().next()).contains(TODAY.plusDays(20));
    }

    @Test
    void only_the_worker_and_who_supervises_them_read_it() {
        write(TODAY, null);

        assertReadableBy(peer, true);
        assertReadableBy(supervisor, true);
        assertReadableBy(otherPeer, false);
        assertReadableBy(otherSupervisor, false);
        assertThat(sessions.of(peerUuid())).isEmpty();
        assertThat(sessions.peer(peerUuid())).isEmpty();
        assertThat(sessions.team()).isEmpty();
        assertRefused(clinician);
        assertRefused(administrator);
        signInAs(otherPeer);
        assertThat(sessions.own()).isEmpty();
        assertThatThrownBy(() -> sessions.of(peerUuid())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> sessions.write(peerUuid(), request(session, TODAY, null, "x")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void who_supervises_no_more_reads_what_they_wrote_and_changes_nothing() {
        write(TODAY, null);
        endSupervision();

        assertReadableBy(supervisor, true);
        assertThat(sessions.of(peerUuid()).get(0).isChangeable()).isFalse();
        assertThat(sessions.team()).isEmpty();
        assertThatThrownBy(() -> sessions.write(peerUuid(), request(session, TODAY, null, "x")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        sessions.write(peerUuid(), request(UUID.randomUUID().toString(), TODAY, null, "")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_later_supervisor_reads_it_and_does_not_change_it() {
        write(TODAY, null);
        endSupervision();
        supervise(otherSupervisor, peer);

        assertReadableBy(otherSupervisor, true);
        assertThat(sessions.of(peerUuid()).get(0).isChangeable()).isFalse();
        assertThat(sessions.write(peerUuid(), request(session, TODAY, null, "Changed"))
                        .all())
                .containsExactly(Problem.of("heldOn", ProblemCode.RECORD_DIFFERS));
        assertThat(sessions.of(peerUuid()).get(0).actions().get(0).text()).isEqualTo("Visit with Sam");
    }

    @Test
    void each_side_ticks_what_is_theirs() {
        write(TODAY, null);

        signInAs(peer);
        assertThat(sessions.tick(supervisorAction, true)).isEmpty();
        assertThat(sessions.tick(workerAction, true)).contains(session);
        flush();
        assertThat(sessions.own().get(0).actions())
                .extracting(AgreedAction::isDone)
                .containsExactly(true, false);
        assertThat(sessions.tick(workerAction, false)).contains(session);
        flush();
        assertThat(sessions.own().get(0).actions())
                .extracting(AgreedAction::isDone)
                .containsExactly(false, false);

        signInAs(otherPeer);
        assertThat(sessions.tick(workerAction, true)).isEmpty();
        signInAs(otherSupervisor);
        assertThat(sessions.tick(supervisorAction, true)).isEmpty();
        signInAs(supervisor);
        assertThat(sessions.tick(workerAction, true)).isEmpty();
        assertThat(sessions.tick(supervisorAction, true)).contains(session);
        flush();
        assertThat(sessions.of(peerUuid()).get(0).actions())
                .extracting(AgreedAction::isDone)
                .containsExactly(false, true);
    }

    @Test
    void sent_twice_is_kept_once_and_its_author_changes_it() {
        write(TODAY.minusDays(1), null);
        assertThat(write(TODAY.minusDays(1), null).all()).isEmpty();
        assertThat(sessions.of(peerUuid())).hasSize(1);
        assertThat(sessions.of(peerUuid()).get(0).actions()).hasSize(2);

        assertThat(sessions.write(peerUuid(), request(session, TODAY, null, "")).all())
                .isEmpty();
        flush();
        assertThat(sessions.of(peerUuid()))
                .extracting(SupervisionSession::heldOn)
                .containsExactly(TODAY);
        assertThat(sessions.of(peerUuid()).get(0).actions())
                .extracting(AgreedAction::text)
                .containsExactly("Ask for a phone");
    }

    @Test
    void what_was_agreed_at_one_session_is_not_taken_into_another() {
        write(TODAY, null);

        assertThat(sessions.write(peerUuid(), request(UUID.randomUUID().toString(), TODAY, null, "Moved"))
                        .all())
                .containsExactly(Problem.of("heldOn", ProblemCode.RECORD_DIFFERS));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        signInAs(supervisor);
        SupervisionRequest wrong = SupervisionRequest.of(
                "1",
                TODAY.plusDays(1).toString(),
                "481",
                Collections.singletonList("motivation"),
                TODAY.plusDays(1).toString(),
                Arrays.asList(
                        ActionRequest.of(0, workerAction, "\uD83D\uDE00", "everybody", "soon"),
                        ActionRequest.of(1, supervisorAction, "Phone", "worker", TODAY.toString())));

        assertThat(sessions.write(peerUuid(), wrong).all())
                .containsExactly(
                        Problem.of("uuid", ProblemCode.REQUIRED),
                        Problem.of("heldOn", ProblemCode.DATE_FUTURE, TODAY),
                        Problem.of("minutes", ProblemCode.OUT_OF_RANGE, 1, 480, ""),
                        Problem.of("topics", ProblemCode.UNKNOWN_CHOICE, "motivation"),
                        Problem.of("nextOn", ProblemCode.DATE_BEFORE, "hcv.supervision.day-after", TODAY.plusDays(2)),
                        Problem.of("action-text-0", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "\uD83D\uDE00"),
                        Problem.of("action-party-0", ProblemCode.UNKNOWN_CHOICE, "everybody"),
                        Problem.of("action-due-0", ProblemCode.NOT_A_DATE, "soon"),
                        Problem.of(
                                "action-due-1", ProblemCode.DATE_BEFORE, "hcv.supervision.heldOn", TODAY.plusDays(1)));
        SupervisionRequest empty =
                SupervisionRequest.of(session, "", "", Collections.emptyList(), "", Collections.emptyList());
        assertThat(sessions.write(peerUuid(), empty).all())
                .containsExactly(
                        Problem.of("heldOn", ProblemCode.REQUIRED), Problem.of("minutes", ProblemCode.REQUIRED));
        assertThat(sessions.of(peerUuid())).isEmpty();
    }

    @Test
    void the_newest_session_of_each_decides_when_the_next_one_is_due() {
        signInAs(supervisor);
        assertThat(sessions.team()).hasSize(1);
        assertThat(sessions.team().get(0).standing().isDue()).isTrue();

        write(TODAY.minusDays(40), TODAY.minusDays(10));
        assertThat(sessions.team().get(0).standing().isDue()).isTrue();
        SupervisionRequest newer = SupervisionRequest.of(
                UUID.randomUUID().toString(),
                TODAY.minusDays(27).toString(),
                "30",
                Collections.emptyList(),
                "",
                Collections.emptyList());
        assertThat(sessions.write(peerUuid(), newer).all()).isEmpty();
        flush();
        assertThat(sessions.team().get(0).standing().last()).contains(TODAY.minusDays(27));
        assertThat(sessions.team().get(0).standing().isDue()).isFalse();
    }

    @Test
    void nobody_is_due_who_does_not_work_today() {
        endWork(peer);

        assertThat(sessions.team()).isEmpty();
        signInAs(peer);
        assertThatThrownBy(sessions::own).isInstanceOf(AccessRefused.class);
    }

    @Test
    void nobody_supervises_themselves() {
        supervise(supervisor, supervisor);
        signInAs(supervisor);
        String own = supervisor.getPerson().getUuid();

        assertThat(sessions.mayWrite(own)).isFalse();
        assertThatThrownBy(() -> sessions.write(own, request(session, TODAY, null, "")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void every_topic_has_a_text() throws Exception {
        Properties texts = new Properties();
        texts.load(getClass().getResourceAsStream("/messages.properties"));
        List<String> keys = SupervisionTopics.keys();

        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(keys).allSatisfy(key -> assertThat(texts).containsKey("hcv.supervision.topic." + key));
    }
}
