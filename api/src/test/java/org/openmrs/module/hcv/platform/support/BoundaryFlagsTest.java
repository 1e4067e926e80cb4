/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.support.BoundaryKind;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.springframework.beans.factory.annotation.Autowired;

class BoundaryFlagsTest extends SupportTest {

    @Autowired
    private BoundaryFlags flags;

    @Autowired
    private People people;

    @Autowired
    private AccessLog log;

    @Autowired
    private Dictionary dictionary;

    private Patient person;

    @BeforeEach
    void somebodyOnTheCaseload() {
        person = register("Alex", 40);
        Context.getPersonService()
                .saveRelationship(new Relationship(
                        peer.getPerson(), person.getPerson(), dictionary.relationshipType("peer-client")));
        flush();
    }

    private void raise(String kind, String note) {
        signInAs(peer);
        assertThat(flags.raise(person.getUuid(), kind, note).all()).isEmpty();
        flush();
    }

    private String open() {
        signInAs(supervisor);
        return flags.open().get(0).uuid();
    }

    @Test
    void the_author_sees_that_it_was_raised_and_the_supervisor_what() {
        raise("knows", " From school ");

        assertThat(flags.own(person.getUuid())).extracting(RaisedFlag::kind).containsExactly(BoundaryKind.KNOWS);
        assertThat(flags.own(person.getUuid()).get(0).isOpen()).isTrue();
        signInAs(supervisor);
        BoundaryFlag flag = flags.open().get(0);
        assertThat(flag.note()).isEqualTo("From school");
        assertThat(flag.person().uuid()).isEqualTo(person.getUuid());
        assertThat(flag.peer().personUuid()).isEqualTo(peer.getPerson().getUuid());
        assertThat(flags.count()).isEqualTo(1);
    }

    @Test
    void nobody_else_sees_it() {
        Context.getPersonService()
                .saveRelationship(new Relationship(
                        otherPeer.getPerson(), person.getPerson(), dictionary.relationshipType("peer-client")));
        raise("rather-not", "");

        signInAs(otherPeer);
        assertThat(flags.own(person.getUuid())).isEmpty();
        assertThatThrownBy(flags::open).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(flags::count).isInstanceOf(AccessRefused.class);
        signInAs(otherSupervisor);
        assertThat(flags.open()).isEmpty();
        assertThat(flags.count()).isZero();
        for (User other : new User[] {clinician, administrator}) {
            signInAs(other);
            assertThat(flags.mayRaise()).isFalse();
            assertThat(flags.knownBy(person.getUuid())).isEmpty();
            assertThatThrownBy(flags::open).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> flags.own(person.getUuid())).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> flags.raise(person.getUuid(), "knows", "")).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> flags.raiseFor(peer.getPerson().getUuid(), person.getUuid(), "knows", ""))
                    .isInstanceOf(AccessRefused.class);
        }
        signInAs(peer);
        assertThatThrownBy(flags::open).isInstanceOf(AccessRefused.class);
        assertThat(flags.knownBy(person.getUuid())).isEmpty();
    }

    @Test
    void nothing_of_it_stands_in_the_record_or_in_the_log_about_the_person() {
        raise("out-of-hours", "Rang at night");
        signInAs(supervisor);
        flags.open();
        flush();

        List<AccessLogEntry> entries = log.about(person.getUuid(), 50);
        assertThat(entries).extracting(AccessLogEntry::getPlace).contains("team");
        assertThat(entries).noneMatch(entry -> entry.getPlace().matches(".*(bound|flag).*"));
        assertThat(entries).noneMatch(entry -> entry.getUserId().equals(peer.getUserId()));
        assertThat(people.page(person.getUuid()).timeline()).isEmpty();
    }

    @Test
    void a_peer_without_a_supervisor_is_heard_by_every_supervisor() {
        raise("rather-not", "");
        endSupervision();

        signInAs(otherSupervisor);
        assertThat(flags.open()).hasSize(1);
        supervise(supervisor, peer);
        signInAs(otherSupervisor);
        assertThat(flags.open()).isEmpty();
    }

    @Test
    void raised_twice_is_raised_once_and_can_be_raised_again_once_it_was_dealt_with() {
        raise("knows", "");
        raise("knows", "Again");
        raise("out-of-hours", "");
        signInAs(supervisor);
        assertThat(flags.open())
                .extracting(BoundaryFlag::kind)
                .containsExactly(BoundaryKind.KNOWS, BoundaryKind.OUT_OF_HOURS);

        assertThat(flags.close(open(), "talked").all()).isEmpty();
        flush();
        assertThat(flags.open()).extracting(BoundaryFlag::kind).containsExactly(BoundaryKind.OUT_OF_HOURS);
        raise("knows", "Once more");
        assertThat(flags.own(person.getUuid())).extracting(RaisedFlag::isOpen).containsExactly(true, true, false);
    }

    @Test
    void it_is_closed_with_what_was_done_by_who_looks_after_the_peer() {
        raise("knows", "");
        String uuid = open();

        assertThat(flags.close(uuid, "").all()).containsExactly(Problem.of("outcome", ProblemCode.REQUIRED, ""));
        assertThat(flags.close(uuid, "blamed").all())
                .containsExactly(Problem.of("outcome", ProblemCode.UNKNOWN_CHOICE, "blamed"));
        signInAs(otherSupervisor);
        assertThatThrownBy(() -> flags.close(uuid, "reassigned")).isInstanceOf(AccessRefused.class);
        signInAs(supervisor);
        assertThat(flags.close(uuid, "reassigned").all()).isEmpty();
        flush();
        assertThat(flags.open()).isEmpty();
        assertThatThrownBy(() -> flags.close(uuid, "talked")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void who_knows_the_person_is_told_to_their_supervisor_when_somebody_is_chosen() {
        raise("knows", "");
        raise("rather-not", "");
        flags.close(open(), "no-change");
        flush();

        assertThat(flags.knownBy(person.getUuid()))
                .containsExactly(peer.getPerson().getUuid());
        signInAs(otherSupervisor);
        assertThat(flags.knownBy(person.getUuid())).isEmpty();
    }

    @Test
    void a_supervisor_raises_it_for_a_peer_and_the_peer_is_not_told() {
        signInAs(supervisor);
        String peerUuid = peer.getPerson().getUuid();
        assertThat(flags.raiseFor(peerUuid, person.getUuid(), "other", "").all())
                .containsExactly(Problem.of("note", ProblemCode.REQUIRED));
        assertThat(flags.raiseFor(peerUuid, person.getUuid(), "other", "Same hostel")
                        .all())
                .isEmpty();
        flush();
        assertThat(flags.open()).extracting(BoundaryFlag::note).containsExactly("Same hostel");

        signInAs(otherSupervisor);
        assertThatThrownBy(() -> flags.raiseFor(peerUuid, person.getUuid(), "knows", ""))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> flags.raiseFor(clinician.getPerson().getUuid(), person.getUuid(), "knows", ""))
                .isInstanceOf(AccessRefused.class);
        signInAs(peer);
        assertThat(flags.own(person.getUuid())).isEmpty();
    }

    @Test
    void it_is_raised_only_about_somebody_on_the_caseload() {
        Patient other = register("Sam", 30);
        signInAs(peer);

        assertThatThrownBy(() -> flags.raise(other.getUuid(), "knows", "")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> flags.own(other.getUuid())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> flags.raise("nobody", "knows", "")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        char[] note = new char[256];
        java.util.Arrays.fill(note, 'x');
        signInAs(peer);

        assertThat(flags.raise(person.getUuid(), "", new String(note) + "\uD83D\uDE00")
                        .all())
                .containsExactly(
                        Problem.of("kind", ProblemCode.REQUIRED),
                        Problem.of("note", ProblemCode.TOO_LONG, 255, 257),
                        Problem.of("note", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "\uD83D\uDE00"));
        assertThat(flags.raise(person.getUuid(), "hates", "").all())
                .containsExactly(Problem.of("kind", ProblemCode.UNKNOWN_CHOICE, "hates"));
        assertThat(flags.own(person.getUuid())).isEmpty();
    }
}
