/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.GlobalProperty;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.springframework.beans.factory.annotation.Autowired;

class CaseloadRequestsTest extends PlatformTest {

    @Autowired
    private CaseloadRequests requests;

    @Autowired
    private People people;

    @Autowired
    private AccessLog log;

    private Patient robin;
    private String number;
    private User peer;
    private User supervisor;

    @BeforeEach
    void registerPeople() {
        robin = register("Robin", 40);
        number = robin.getPatientIdentifier().getIdentifier();
        peer = user("a-peer", "HCV Peer Support Worker");
        supervisor = user("a-supervisor", "HCV Peer Supervisor");
        flush();
    }

    private void ask() {
        signInAs(peer);
        assertThat(requests.ask(number, robin.getUuid(), "Met at the van").all())
                .isEmpty();
        flush();
    }

    private void opensTo(User user, boolean open) {
        signInAs(user);
        assertThat(people.caseload())
                .extracting(PersonSummary::uuid)
                .isEqualTo(open ? Collections.singletonList(robin.getUuid()) : Collections.emptyList());
    }

    @Test
    void a_person_is_found_by_their_whole_number_only_and_asked_for_once() {
        signInAs(peer);
        assertThat(requests.find(number)).extracting(PersonSummary::uuid).containsExactly(robin.getUuid());
        assertThat(requests.find("Robin")).isEmpty();
        ask();
        ask();

        signInAs(supervisor);
        assertThat(requests.open())
                .extracting(Asked::workerName, asked -> asked.person().uuid(), Asked::note)
                .containsExactly(tuple("Test a-peer", robin.getUuid(), "Met at the van"));
        assertThat(requests.count()).isEqualTo(1);
        signInAs(peer);
        assertThat(requests.count()).as("for those who answer").isZero();
        opensTo(peer, false);
    }

    @Test
    void yes_puts_the_person_on_the_caseload_and_answers_it() {
        ask();
        signInAs(supervisor);
        String request = requests.open().get(0).uuid();

        assertThat(requests.answer(request, true, "").all()).isEmpty();
        flush();
        assertThat(requests.open()).isEmpty();
        opensTo(peer, true);
    }

    @Test
    void no_answers_it_and_the_peer_may_ask_again_later() {
        ask();
        signInAs(supervisor);
        assertThat(requests.answer(requests.open().get(0).uuid(), false, "Somebody else knows her")
                        .all())
                .isEmpty();
        flush();
        assertThat(requests.open()).isEmpty();
        opensTo(peer, false);

        ask();
        signInAs(supervisor);
        assertThat(requests.open()).hasSize(1);
    }

    @Test
    void a_no_stands_in_the_log_about_the_person() {
        ask();
        signInAs(supervisor);
        requests.answer(requests.open().get(0).uuid(), false, "");
        flush();

        AccessLogEntry last = log.about(robin.getUuid(), 1).get(0);
        assertThat(last.getAction()).isEqualTo(AccessAction.CHANGED);
        assertThat(last.getPlace()).isEqualTo("caseload/request declined");
        assertThat(last.getUserId()).isEqualTo(supervisor.getUserId());
    }

    @Test
    void nobody_answers_a_request_for_their_own_record() {
        ask();
        signInAs(supervisor);
        String request = requests.open().get(0).uuid();
        isInCareAs(supervisor);

        assertThat(requests.open()).isEmpty();
        assertThatThrownBy(() -> requests.answer(request, false, "")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> requests.answer(request, true, "")).isInstanceOf(AccessRefused.class);
    }

    /** The one who is asked for turns out to be somebody who works here. */
    private void isInCareAs(User user) {
        flush();
        sessionFactory
                .getCurrentSession()
                .createQuery("update User u set u.person = :person where u.userId = :user")
                .setParameter("person", robin)
                .setParameter("user", user.getUserId())
                .executeUpdate();
        signInAs(user);
    }

    @Test
    void a_request_for_somebody_whose_record_was_voided_is_not_answered() {
        ask();
        signInAs(supervisor);
        String request = requests.open().get(0).uuid();
        voidRecordOf(robin);

        signInAs(supervisor);
        assertThat(requests.open()).isEmpty();
        assertThat(requests.count()).isZero();
        assertThat(requests.answer(request, true, "").all()).isEmpty();
        opensTo(peer, false);
    }

    @Test
    void nobody_asks_for_somebody_they_cannot_name() {
        signInAs(peer);

        assertThat(requests.ask("Robin", robin.getUuid(), "").all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("person", ProblemCode.UNKNOWN_PERSON));
        flush();
        signInAs(supervisor);
        assertThat(requests.open()).isEmpty();
    }

    @Test
    void where_the_programme_says_so_asking_is_enough() {
        Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("hcv.rule.selfAssignment", "true"));
        ask();

        opensTo(peer, true);
        signInAs(supervisor);
        assertThat(requests.open()).isEmpty();
    }

    @Test
    void asking_is_for_those_with_a_caseload_and_answering_for_those_who_assign() {
        signInAs(supervisor);
        assertThat(requests.mayAsk()).isFalse();
        assertThatThrownBy(() -> requests.find(number)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> requests.ask(number, robin.getUuid(), "")).isInstanceOf(AccessRefused.class);

        signInAs(peer);
        assertThat(requests.mayAsk()).isTrue();
        assertThatThrownBy(() -> requests.open()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> requests.answer("any", true, "")).isInstanceOf(AccessRefused.class);
    }
}
