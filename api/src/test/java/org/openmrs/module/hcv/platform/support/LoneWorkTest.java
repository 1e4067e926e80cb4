/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmrs.User;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.support.LoneWorkState;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.springframework.beans.factory.annotation.Autowired;

class LoneWorkTest extends SupportTest {

    @Autowired
    private LoneWork work;

    private String goOut(User who, String minutes) {
        signInAs(who);
        String uuid = UUID.randomUUID().toString();
        assertThat(work.checkIn(uuid, " Hostel, Mill Road ", minutes, "").all()).isEmpty();
        flush();
        return uuid;
    }

    /** Moves the time alone into the past. */
    private void minutesLater(int minutes) {
        long earlier = minutes * 60_000L;
        TimeAlone own = work.own().get();
        sessionFactory
                .getCurrentSession()
                .createQuery("update LoneWorkRow r set r.startedAt = :start, r.expectedAt = :expected")
                .setParameter("start", new Date(TimeAlone.date(own.startedAt()).getTime() - earlier))
                .setParameter(
                        "expected", new Date(TimeAlone.date(own.expectedAt()).getTime() - earlier))
                .executeUpdate();
        flush();
    }

    @Test
    void a_worker_goes_out_and_comes_back() {
        String uuid = goOut(peer, "60");

        TimeAlone out = work.own().get();
        assertThat(out.uuid()).isEqualTo(uuid);
        assertThat(out.place()).isEqualTo("Hostel, Mill Road");
        assertThat(out.state()).isEqualTo(LoneWorkState.OUT);
        assertThat(out.expectedAt()).isEqualTo(out.startedAt().plusHours(1));

        work.back();
        flush();
        assertThat(work.own()).isEmpty();
        assertThat(work.lately()).extracting(TimeAlone::uuid).containsExactly(uuid);
    }

    @Test
    void pressed_twice_is_out_once_and_a_second_time_alone_does_not_begin() {
        String uuid = goOut(peer, "60");
        work.checkIn(uuid, "Elsewhere", "120", "");
        work.checkIn(UUID.randomUUID().toString(), "Elsewhere", "120", "");
        flush();
        assertThat(work.own().get().place()).isEqualTo("Hostel, Mill Road");

        work.back();
        flush();
        work.checkIn(uuid, "Elsewhere", "120", "");
        flush();
        assertThat(work.own()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        signInAs(peer);
        char[] place = new char[256];
        java.util.Arrays.fill(place, 'x');

        assertThat(work.checkIn("1", new String(place), "", "").all())
                .containsExactly(
                        Problem.of("uuid", ProblemCode.REQUIRED),
                        Problem.of("place", ProblemCode.TOO_LONG, 255, 256),
                        Problem.of("until", ProblemCode.REQUIRED));
        assertThat(work.checkIn(UUID.randomUUID().toString(), "\uD83D\uDE00", "60", "")
                        .all())
                .containsExactly(Problem.of("place", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "\uD83D\uDE00"));
        assertThat(work.own()).isEmpty();
    }

    @Test
    void the_supervisor_sees_who_is_out_and_the_others_only_who_is_overdue() {
        String uuid = goOut(peer, "60");

        signInAs(supervisor);
        assertThat(work.team()).extracting(TimeAlone::uuid).containsExactly(uuid);
        signInAs(otherSupervisor);
        assertThat(work.team()).isEmpty();
        assertThat(work.reached(uuid)).isFalse();

        signInAs(peer);
        minutesLater(119);
        assertThat(work.own().get().state()).isEqualTo(LoneWorkState.LATE);
        signInAs(otherSupervisor);
        assertThat(work.team()).isEmpty();

        signInAs(peer);
        minutesLater(1);
        assertThat(work.own().get().state()).isEqualTo(LoneWorkState.OVERDUE);
        signInAs(otherSupervisor);
        assertThat(work.team()).extracting(TimeAlone::uuid).containsExactly(uuid);
        assertThat(work.reached(uuid)).isTrue();
        flush();
        assertThat(work.team()).isEmpty();
        signInAs(peer);
        assertThat(work.own()).isEmpty();
    }

    @Test
    void who_is_overdue_comes_first() {
        goOut(peer, "60");
        minutesLater(150);
        signInAs(otherPeer);
        work.checkIn(UUID.randomUUID().toString(), "", "5", "");
        flush();

        signInAs(supervisor);
        assertThat(work.team()).extracting(TimeAlone::state).containsExactly(LoneWorkState.OVERDUE);
        endSupervision();
        assertThat(work.team()).extracting(TimeAlone::state).containsExactly(LoneWorkState.OVERDUE);
    }

    @Test
    void staying_longer_counts_from_the_time_expected_or_from_now() {
        goOut(peer, "60");
        LocalDateTime expected = work.own().get().expectedAt();
        work.stayLonger();
        flush();
        assertThat(work.own().get().expectedAt()).isEqualTo(expected.plusHours(1));

        minutesLater(300);
        work.stayLonger();
        flush();
        assertThat(work.own().get().state()).isEqualTo(LoneWorkState.OUT);
    }

    @Test
    void a_forgotten_or_wrong_check_out_is_put_right_by_its_worker_alone() {
        String uuid = goOut(peer, "60");
        minutesLater(180);
        LocalDateTime started = work.own().get().startedAt().truncatedTo(ChronoUnit.MINUTES);

        assertThat(work.wasBack(uuid, started.toLocalDate().toString(), "").all())
                .containsExactly(Problem.of("at", ProblemCode.REQUIRED));
        LocalDateTime was = started.plusMinutes(50);
        assertThat(work.wasBack(
                                uuid,
                                was.toLocalDate().toString(),
                                was.toLocalTime().toString())
                        .all())
                .isEmpty();
        flush();
        assertThat(work.lately().get(0).endedAt()).contains(was);

        signInAs(otherPeer);
        assertThatThrownBy(() -> work.wasBack(uuid, "", "10:00")).isInstanceOf(AccessRefused.class);
        assertThat(work.lately()).isEmpty();
    }

    @Test
    void others_neither_go_out_nor_see_who_is_out() {
        goOut(peer, "60");
        for (User other : new User[] {clinician, administrator}) {
            signInAs(other);
            assertThatThrownBy(work::own).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(work::team).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> work.checkIn(UUID.randomUUID().toString(), "", "60", ""))
                    .isInstanceOf(AccessRefused.class);
        }
        signInAs(supervisor);
        assertThatThrownBy(work::back).isInstanceOf(AccessRefused.class);
        signInAs(otherPeer);
        assertThatThrownBy(work::team).isInstanceOf(AccessRefused.class);
    }

    @Test
    void somebody_whose_work_ended_while_they_were_out_says_that_they_are_back_and_begins_nothing() {
        goOut(peer, "60");
        endWork(peer);

        signInAs(peer);
        assertThat(work.own()).isPresent();
        assertThatThrownBy(work::stayLonger).isInstanceOf(AccessRefused.class);
        work.back();
        flush();
        assertThat(work.own()).isEmpty();
        assertThatThrownBy(() -> work.checkIn(UUID.randomUUID().toString(), "", "60", ""))
                .isInstanceOf(AccessRefused.class);
        assertThat(work.own()).isEmpty();

        signInAs(supervisor);
        assertThat(work.team()).isEmpty();
    }
}
