/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.Patient;
import org.openmrs.Provider;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.peer.PeerGrade;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.peer.SignOff;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.caseload.Candidate;
import org.openmrs.module.hcv.platform.caseload.CaseloadChange;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.springframework.beans.factory.annotation.Autowired;

class TeamTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Team team;

    @Autowired
    private Access access;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private People people;

    private User peer;
    private User supervisor;
    private User clinician;
    private String peerUuid;
    private String supervisorUuid;

    @BeforeEach
    void hire() {
        peer = user("a-peer", "HCV Advanced Peer Support Worker");
        supervisor = user("a-supervisor", "HCV Peer Supervisor");
        clinician = user("a-clinician", "HCV Clinician");
        peerUuid = peer.getPerson().getUuid();
        supervisorUuid = supervisor.getPerson().getUuid();
        flush();
    }

    private TeamRequest request(String grade, String languages, String from, String until, String supervisorPerson) {
        return TeamRequest.of(
                grade, languages, Collections.singletonList(place().getUuid()), from, until, supervisorPerson);
    }

    private Problems works(String from, String until) {
        signInAs(supervisor);
        Problems problems = team.save(peerUuid, request("advanced", "", from, until, ""));
        flush();
        return problems;
    }

    private TeamMember member() {
        return team.member(peerUuid).orElseThrow(AssertionError::new);
    }

    @Test
    void what_a_supervisor_keeps_of_a_peer_is_read_back() {
        signInAs(supervisor);
        Problems problems =
                team.save(peerUuid, request("advanced", "Polish, english;  polish", "2026-01-05", "", supervisorUuid));
        flush();

        assertThat(problems.all()).isEmpty();
        assertThat(member().record().grade()).contains(PeerGrade.ADVANCED);
        assertThat(member().record().languages()).containsExactly("english", "Polish");
        assertThat(member().record().sites()).containsExactly(place().getUuid());
        assertThat(member().nameOf(place().getUuid())).contains(place().getName());
        assertThat(member().record().from()).contains(LocalDate.of(2026, 1, 5));
        assertThat(member().record().until()).isEmpty();
        assertThat(member().supervisors()).extracting(Colleague::personUuid).containsExactly(supervisorUuid);
        assertThat(team.all())
                .extracting(TeamMember::personUuid)
                .contains(peerUuid)
                .doesNotContain(supervisorUuid);
    }

    @Test
    void what_is_replaced_stays_in_the_history_of_the_provider_and_what_is_the_same_is_left_alone() {
        signInAs(supervisor);
        team.save(peerUuid, request("peer", "Polish", "", "", supervisorUuid));
        flush();
        team.save(peerUuid, request("advanced", "Polish", "", "", ""));
        flush();

        assertThat(member().record().grade()).contains(PeerGrade.ADVANCED);
        assertThat(member().supervisors()).isEmpty();
        assertThat(count("a.voided = true")).isEqualTo(1L);
        assertThat(count("a.voided = false")).isEqualTo(3L);
    }

    private Long count(String condition) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select count(*) from ProviderAttribute a where a.provider.person.uuid = :person and "
                                + condition,
                        Long.class)
                .setParameter("person", peerUuid)
                .uniqueResult();
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_is_kept() {
        signInAs(supervisor);
        Problems problems = team.save(
                peerUuid,
                TeamRequest.of(
                        "boss",
                        "x\uD83D\uDE00",
                        Collections.singletonList("nowhere"),
                        "2026-05-02",
                        "2026-05-01",
                        clinician.getPerson().getUuid()));
        flush();

        assertThat(problems.all())
                .extracting(Problem::field, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("grade", ProblemCode.UNKNOWN_CHOICE),
                        tuple("languages", ProblemCode.TEXT_UNSUPPORTED_CHARACTER),
                        tuple("activeUntil", ProblemCode.DATE_BEFORE),
                        tuple("sites", ProblemCode.UNKNOWN_PLACE),
                        tuple("supervisor", ProblemCode.UNKNOWN_PERSON));
        assertThat(count("a.voided = false")).isZero();
    }

    @Test
    void a_task_is_signed_off_by_somebody_from_a_day_and_taken_back_without_undoing_what_was_done() {
        signInAs(supervisor);
        assertThat(team.signOff(peerUuid, PeerTask.AB_TEST, TODAY.minusDays(9)).all())
                .isEmpty();
        flush();
        assertThat(team.signOff(peerUuid, PeerTask.AB_TEST, TODAY).all()).isEmpty();
        flush();

        assertThat(member().record().signOffs()).extracting(SignOff::from).containsExactly(TODAY.minusDays(9));
        assertThat(member().nameOf(member().record().signOffs().get(0).by())).contains("Test a-supervisor");

        team.takeBack(peerUuid, PeerTask.AB_TEST);
        flush();

        assertThat(member().record().isSignedOff(PeerTask.AB_TEST, TODAY.minusDays(1)))
                .isTrue();
        assertThat(member().record().isSignedOff(PeerTask.AB_TEST, TODAY)).isFalse();

        team.signOff(peerUuid, PeerTask.AB_TEST, TODAY.minusDays(5));
        assertThat(member().record().isSignedOff(PeerTask.AB_TEST, TODAY))
                .as("signed again, from a day before it was taken back")
                .isTrue();
    }

    @Test
    void nobody_signs_for_a_day_to_come() {
        signInAs(supervisor);

        assertThat(team.signOff(peerUuid, PeerTask.DBS, TODAY.plusDays(1)).all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("from", ProblemCode.DATE_FUTURE));
    }

    @Test
    void a_peer_reads_their_own_page_and_changes_nothing() {
        signInAs(peer);

        assertThat(team.ownPage()).contains(peerUuid);
        assertThat(team.member(peerUuid)).isPresent();
        assertThat(team.mayChange(peerUuid)).isFalse();
        assertThatThrownBy(() -> team.all()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> team.member(supervisorUuid)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> team.signOff(peerUuid, PeerTask.DBS, TODAY)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> team.takeBack(peerUuid, PeerTask.DBS)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> team.save(peerUuid, request("lead", "", "", "", "")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void others_see_nothing_of_the_team() {
        signInAs(clinician);

        assertThat(team.ownPage()).isEmpty();
        assertThatThrownBy(() -> team.all()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> team.member(peerUuid)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_supervisor_who_is_a_peer_too_does_not_sign_for_themselves() {
        supervisor.addRole(Context.getUserService().getRole("HCV Peer Support Worker"));
        Context.getUserService().saveUser(supervisor);
        signInAs(supervisor);

        assertThat(team.member(supervisorUuid)).isPresent();
        assertThat(team.mayChange(supervisorUuid)).isFalse();
        assertThatThrownBy(() -> team.signOff(supervisorUuid, PeerTask.DBS, TODAY))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void somebody_who_is_no_peer_has_no_page() {
        signInAs(supervisor);

        assertThat(team.member(clinician.getPerson().getUuid())).isEmpty();
        assertThat(team.member("nobody")).isEmpty();
        assertThatThrownBy(() -> team.signOff(clinician.getPerson().getUuid(), PeerTask.DBS, TODAY))
                .isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -, true", "0, -, true", "1, -, false", "-, 0, true", "-, -1, false"})
    void only_a_peer_who_works_today_is_offered_and_opens_people(Long from, Long until, boolean works) {
        Patient robin = register("Robin", 40);
        Patient kim = register("Kim", 50);
        signInAs(supervisor);
        caseloads.assign(robin.getUuid(), peerUuid, CaseloadChange.of("", "asked", ""));
        works(
                from == null ? "" : TODAY.plusDays(from).toString(),
                until == null ? "" : TODAY.plusDays(until).toString());

        assertThat(caseloads.available(kim.getUuid()).stream()
                        .map(Candidate::personUuid)
                        .anyMatch(peerUuid::equals))
                .isEqualTo(works);
        assertThat(caseloads
                        .assign(kim.getUuid(), peerUuid, CaseloadChange.of("", "asked", ""))
                        .isEmpty())
                .isEqualTo(works);
        flush();
        signInAs(peer);
        assertThat(access.isAwayFromWork()).isEqualTo(!works);
        for (HcvPrivilege privilege : Arrays.asList(
                HcvPrivilege.VIEW_CASELOAD, HcvPrivilege.REGISTER_PEOPLE, HcvPrivilege.RECORD_SCREENING)) {
            assertThat(access.has(privilege)).as(privilege.text()).isEqualTo(works);
        }
        assertThat(access.has(HcvPrivilege.USE_MODULE)).isTrue();
        assertThat(access.caseload()).hasSize(works ? 2 : 0);
        assertThat(team.member(peerUuid)).isPresent();
        if (works) {
            assertThat(people.page(robin.getUuid()).summary().uuid()).isEqualTo(robin.getUuid());
        } else {
            assertThatThrownBy(() -> people.page(robin.getUuid())).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void a_peer_whose_provider_was_retired_is_away() {
        Provider provider = Context.getProviderService()
                .getProvidersByPerson(peer.getPerson())
                .iterator()
                .next();
        Context.getProviderService().retireProvider(provider, "has left");
        signInAs(supervisor);
        assertThat(team.mayChange(peerUuid)).isFalse();
        assertThatThrownBy(() -> team.signOff(peerUuid, PeerTask.POC_RNA, TODAY))
                .isInstanceOf(AccessRefused.class);
        signInAs(peer);

        assertThat(access.isAwayFromWork()).as("nobody brought them back").isTrue();
        assertThat(access.has(HcvPrivilege.VIEW_CASELOAD)).isFalse();
    }

    @Test
    void dates_of_work_of_a_peer_do_not_close_what_another_role_opens() {
        works("", TODAY.minusDays(1).toString());
        peer.addRole(Context.getUserService().getRole("HCV Clinician"));
        Context.logout();
        authenticate();
        Context.getUserService().saveUser(peer);
        signInAs(peer);

        assertThat(access.isAwayFromWork()).isFalse();
        assertThat(access.has(HcvPrivilege.VIEW_PEOPLE)).isTrue();
    }

    @Test
    void a_date_of_work_that_nobody_can_read_closes_the_access() {
        Provider provider = Context.getProviderService()
                .getProvidersByPerson(peer.getPerson())
                .iterator()
                .next();
        sessionFactory
                .getCurrentSession()
                .createNativeQuery(
                        "insert into provider_attribute (provider_id, attribute_type_id, value_reference, uuid, "
                                + "creator, date_created, voided) select " + provider.getProviderId()
                                + ", provider_attribute_type_id, 'next spring', 'aaaaaaaa-0000-4000-8000-000000000001', 1, "
                                + "current_timestamp, false from provider_attribute_type where name = 'HCV peer: works until'")
                .executeUpdate();
        signInAs(peer);

        assertThat(access.isAwayFromWork()).isTrue();
    }
}
