/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.User;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.springframework.beans.factory.annotation.Autowired;

class DebriefsTest extends SupportTest {

    private static final String TEXT = "It was a hard day.\nжизнь";

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private TalkWishes wishes;

    private String debrief;

    @BeforeEach
    void write() {
        signInAs(peer);
        debrief = UUID.randomUUID().toString();
        assertThat(debriefs.write(debrief, TEXT).all()).isEmpty();
        flush();
    }

    private boolean share() {
        boolean shared = debriefs.share(debrief, supervisor.getPerson().getPersonId());
        flush();
        return shared;
    }

    /** Nobody but the writer, however they ask. */
    private void assertClosedTo(User user) {
        signInAs(user);
        if (user == otherPeer) {
            assertThat(debriefs.own()).isEmpty();
            assertThat(debriefs.own(debrief)).isEmpty();
            assertThat(debriefs.write(debrief, "Changed").all())
                    .containsExactly(Problem.of("text", ProblemCode.RECORD_DIFFERS));
            assertThat(debriefs.delete(debrief)).isFalse();
            assertThat(debriefs.takeBack(debrief)).isFalse();
            assertThat(debriefs.share(debrief, supervisor.getPerson().getPersonId()))
                    .isFalse();
        } else {
            assertThatThrownBy(debriefs::own).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> debriefs.own(debrief)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> debriefs.delete(debrief)).isInstanceOf(AccessRefused.class);
        }
        if (user == supervisor || user == otherSupervisor) {
            assertThat(debriefs.shared()).isEmpty();
            assertThat(debriefs.open(debrief)).isEmpty();
        } else {
            assertThatThrownBy(debriefs::shared).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> debriefs.open(debrief)).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void a_private_debrief_is_its_writers_alone() {
        for (User other : new User[] {otherPeer, supervisor, otherSupervisor, clinician, administrator}) {
            assertClosedTo(other);
        }
        signInAs(peer);
        assertThat(debriefs.own(debrief).get().text()).isEqualTo(TEXT);
        assertThat(debriefs.own(debrief).get().isPrivate()).isTrue();
    }

    @Test
    void a_shared_debrief_is_read_by_that_supervisor_and_nobody_else() {
        assertThat(share()).isTrue();
        for (User other : new User[] {otherPeer, otherSupervisor, clinician, administrator}) {
            assertClosedTo(other);
        }

        signInAs(supervisor);
        assertThat(debriefs.shared()).extracting(Debrief::uuid).containsExactly(debrief);
        assertThat(debriefs.shared()).extracting(Debrief::text).containsExactly("");
        assertThat(debriefs.shared().get(0).seenAt()).isEmpty();
        assertThat(debriefs.open(debrief).get().text()).isEqualTo(TEXT);
        flush();
        assertThat(debriefs.shared().get(0).seenAt()).isPresent();
    }

    @Test
    void who_supervises_no_more_reads_no_more() {
        share();
        endSupervision();

        assertClosedTo(supervisor);
    }

    @Test
    void it_can_be_shared_only_with_a_supervisor_of_ones_own() {
        assertThat(debriefs.supervisors())
                .extracting(Colleague::personId)
                .containsExactly(supervisor.getPerson().getPersonId());
        assertThat(debriefs.share(debrief, otherSupervisor.getPerson().getPersonId()))
                .isFalse();
        assertThat(debriefs.share(debrief, clinician.getPerson().getPersonId())).isFalse();
        endSupervision();
        assertThat(share()).isFalse();
    }

    @Test
    void it_is_changed_and_deleted_while_it_is_private() {
        assertThat(debriefs.write(debrief, "Better now").all()).isEmpty();
        flush();
        assertThat(debriefs.own()).extracting(Debrief::text).containsExactly("Better now");

        share();
        assertThat(debriefs.write(debrief, "Again").all())
                .containsExactly(Problem.of("text", ProblemCode.RECORD_DIFFERS));
        assertThat(debriefs.delete(debrief)).isFalse();

        assertThat(debriefs.takeBack(debrief)).isTrue();
        flush();
        assertThat(debriefs.delete(debrief)).isTrue();
        flush();
        assertThat(debriefs.own()).isEmpty();
    }

    @Test
    void it_is_taken_back_until_the_supervisor_has_opened_it() {
        share();
        assertThat(debriefs.takeBack(debrief)).isTrue();
        flush();
        assertClosedTo(supervisor);

        signInAs(peer);
        share();
        signInAs(supervisor);
        debriefs.open(debrief);
        flush();
        signInAs(peer);
        assertThat(debriefs.takeBack(debrief)).isFalse();
        assertThat(debriefs.own(debrief).get().seenAt()).isPresent();
    }

    @Test
    void a_text_that_can_not_be_kept_is_refused() {
        String uuid = UUID.randomUUID().toString();
        assertThat(debriefs.write(uuid, " ").all()).containsExactly(Problem.of("text", ProblemCode.REQUIRED));
        assertThat(debriefs.write(uuid, "\uD83D\uDE00").all())
                .containsExactly(Problem.of("text", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "\uD83D\uDE00"));
        assertThat(debriefs.write(uuid, new String(new char[10_001]).replace('\0', 'x'))
                        .all())
                .containsExactly(Problem.of("text", ProblemCode.TOO_LONG, 10_000, 10_001));
    }

    @Test
    void a_wish_to_talk_is_shown_to_the_supervisor_at_once_and_ends_when_they_have_talked() {
        wishes.ask();
        wishes.ask();
        flush();
        String wish = wishes.own().get().uuid();

        signInAs(otherSupervisor);
        assertThat(wishes.team()).isEmpty();
        assertThat(wishes.talked(wish)).isFalse();
        signInAs(supervisor);
        assertThat(wishes.team()).extracting(TalkWish::uuid).containsExactly(wish);
        assertThat(wishes.talked(wish)).isTrue();
        flush();
        assertThat(wishes.team()).isEmpty();
        signInAs(peer);
        assertThat(wishes.own()).isEmpty();
    }

    @Test
    void a_wish_of_somebody_without_supervisor_is_shown_to_every_supervisor_until_it_is_withdrawn() {
        wishes.ask();
        endSupervision();
        signInAs(otherSupervisor);
        assertThat(wishes.team()).hasSize(1);

        signInAs(peer);
        wishes.withdraw();
        flush();
        signInAs(otherSupervisor);
        assertThat(wishes.team()).isEmpty();
        for (User other : new User[] {otherPeer, clinician, administrator}) {
            signInAs(other);
            assertThatThrownBy(wishes::team).isInstanceOf(AccessRefused.class);
        }
    }
}
