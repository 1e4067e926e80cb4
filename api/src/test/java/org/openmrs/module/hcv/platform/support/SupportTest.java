/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.team.Team;
import org.openmrs.module.hcv.platform.team.TeamRequest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two peers, the supervisor of the first, another supervisor, a clinician and an administrator. */
abstract class SupportTest extends PlatformTest {

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private Team team;

    User peer;
    User otherPeer;
    User supervisor;
    User otherSupervisor;
    User clinician;
    User administrator;
    private Relationship supervision;

    @BeforeEach
    void staff() {
        peer = user("s-peer", "HCV Peer Support Worker");
        otherPeer = user("s-peer2", "HCV Advanced Peer Support Worker");
        supervisor = user("s-supervisor", "HCV Peer Supervisor");
        otherSupervisor = user("s-supervisor2", "HCV Peer Supervisor");
        clinician = user("s-clinician", "HCV Clinician");
        administrator = user("s-administrator", "HCV Administrator");
        supervision = new Relationship(
                supervisor.getPerson(), peer.getPerson(), dictionary.relationshipType("supervisor-peer"));
        Context.getPersonService().saveRelationship(supervision);
        flush();
    }

    /** From now on the one supervises the other, whatever the platform's validator thinks of it. */
    final void supervise(User who, User whom) {
        Relationship relationship =
                new Relationship(who.getPerson(), whom.getPerson(), dictionary.relationshipType("supervisor-peer"));
        relationship.setCreator(Context.getAuthenticatedUser());
        relationship.setDateCreated(new Date());
        sessionFactory.getCurrentSession().save(relationship);
        flush();
    }

    /** The worker's last day was yesterday. */
    final void endWork(User worker) {
        signInAs(supervisor);
        String personUuid = worker.getPerson().getUuid();
        TeamRequest request = TeamRequest.of(
                "peer",
                "",
                Collections.emptyList(),
                "",
                LocalDate.now().minusDays(1).toString(),
                supervisor.getPerson().getUuid());
        if (team.save(personUuid, request).hasErrors()) {
            throw new IllegalStateException("The last day was refused");
        }
        flush();
    }

    /** The supervisor supervises the peer no more. */
    final void endSupervision() {
        sessionFactory
                .getCurrentSession()
                .createQuery("update Relationship r set r.endDate = :now where r.uuid = :uuid")
                .setParameter("now", new Date(System.currentTimeMillis() - 1000))
                .setParameter("uuid", supervision.getUuid())
                .executeUpdate();
        flush();
    }
}
