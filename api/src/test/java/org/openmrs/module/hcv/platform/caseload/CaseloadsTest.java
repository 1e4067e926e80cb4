/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.springframework.beans.factory.annotation.Autowired;

class CaseloadsTest extends PlatformTest {

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private People people;

    @Autowired
    private AccessLog log;

    private Patient robin;
    private User peer;
    private User clinician;
    private User supervisor;

    @BeforeEach
    void registerPeople() {
        robin = register("Robin", 40);
        peer = user("a-peer", "HCV Peer Support Worker");
        clinician = user("a-clinician", "HCV Clinician");
        supervisor = user("a-supervisor", "HCV Peer Supervisor");
        flush();
    }

    @Test
    void a_supervisor_puts_a_person_on_a_caseload_once() {
        signInAs(supervisor);

        assertThat(caseloads.assign(robin.getUuid(), peer.getPerson().getUuid()))
                .isTrue();
        assertThat(caseloads.assign(robin.getUuid(), peer.getPerson().getUuid()))
                .isTrue();
        flush();

        assertThat(caseloads.supporting(robin.getUuid()))
                .extracting(Supporter::personUuid)
                .containsExactly(peer.getPerson().getUuid());
        assertThat(caseloads.available(robin.getUuid()))
                .extracting(Supporter::personUuid)
                .doesNotContain(peer.getPerson().getUuid());
        signInAs(peer);
        assertThat(people.caseload()).extracting(PersonSummary::uuid).containsExactly(robin.getUuid());
    }

    @Test
    void ending_closes_the_person_at_once_and_keeps_the_history() {
        signInAs(supervisor);
        caseloads.assign(robin.getUuid(), peer.getPerson().getUuid());
        flush();

        caseloads.end(robin.getUuid(), peer.getPerson().getUuid());
        flush();

        assertThat(caseloads.supporting(robin.getUuid())).isEmpty();
        assertThat(log.about(robin.getUuid(), 10)).extracting("action").contains(AccessAction.CHANGED);
        signInAs(peer);
        assertThat(people.caseload()).isEmpty();
        assertThatThrownBy(() -> people.page(robin.getUuid())).isInstanceOf(AccessRefused.class);
    }

    @Test
    void only_a_peer_support_worker_can_be_chosen() {
        signInAs(supervisor);

        assertThat(caseloads.assign(robin.getUuid(), clinician.getPerson().getUuid()))
                .isFalse();
        assertThat(caseloads.assign(robin.getUuid(), "nobody")).isFalse();
    }

    @Test
    void others_assign_nobody() {
        signInAs(clinician);
        assertThatThrownBy(
                        () -> caseloads.assign(robin.getUuid(), peer.getPerson().getUuid()))
                .isInstanceOf(AccessRefused.class);

        signInAs(peer);
        assertThatThrownBy(
                        () -> caseloads.assign(robin.getUuid(), peer.getPerson().getUuid()))
                .isInstanceOf(AccessRefused.class);
    }
}
