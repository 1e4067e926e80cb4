/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.Relationship;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.util.PrivilegeConstants;

/** Who looks after whom: OpenMRS's relationships between a supervisor and a peer support worker. */
final class Supervision {

    private static final String NOW = " and r.voided = false and (r.startDate is null or r.startDate <= :now) "
            + "and (r.endDate is null or r.endDate > :now)";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Clock clock;

    Supervision(SessionFactory sessionFactory, Dictionary dictionary, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** Person ids of the present supervisors of each peer. */
    Map<Integer, Set<Integer>> of(Collection<Integer> peers) {
        Map<Integer, Set<Integer>> supervisors = new HashMap<>();
        if (peers.isEmpty()) {
            return supervisors;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select r.personB.personId, r.personA.personId from Relationship r "
                                + "where r.relationshipType = :type and r.personB.personId in (:peers)" + NOW,
                        Object[].class)
                .setParameter("type", dictionary.relationshipType("supervisor-peer"))
                .setParameterList("peers", peers)
                .setParameter("now", Date.from(clock.instant()))
                .getResultList()) {
            supervisors.computeIfAbsent((Integer) row[0], id -> new TreeSet<>()).add((Integer) row[1]);
        }
        return supervisors;
    }

    /** Leaves exactly this supervisor, or none; whoever was it before stays in the history. */
    void put(Person peer, Optional<Integer> supervisor) {
        boolean there = false;
        for (Relationship relationship : now(peer)) {
            if (supervisor
                    .filter(relationship.getPersonA().getPersonId()::equals)
                    .isPresent()) {
                there = true;
            } else {
                relationship.setEndDate(thisSecond());
                save(relationship);
            }
        }
        if (!there) {
            supervisor.ifPresent(id -> {
                Relationship relationship = new Relationship();
                relationship.setPersonA(sessionFactory.getCurrentSession().get(Person.class, id));
                relationship.setPersonB(peer);
                relationship.setRelationshipType(dictionary.relationshipType("supervisor-peer"));
                relationship.setStartDate(thisSecond());
                save(relationship);
            });
        }
    }

    private List<Relationship> now(Person peer) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select r from Relationship r where r.relationshipType = :type and r.personB = :peer" + NOW,
                        Relationship.class)
                .setParameter("type", dictionary.relationshipType("supervisor-peer"))
                .setParameter("peer", peer)
                .setParameter("now", Date.from(clock.instant()))
                .getResultList();
    }

    /** Some databases keep whole seconds and would round half of one up, into what has not come yet. */
    private Date thisSecond() {
        return Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static void save(Relationship relationship) {
        Elevation.with(
                () -> Context.getPersonService().saveRelationship(relationship),
                PrivilegeConstants.ADD_RELATIONSHIPS,
                PrivilegeConstants.EDIT_RELATIONSHIPS,
                PrivilegeConstants.GET_RELATIONSHIPS,
                PrivilegeConstants.GET_PERSONS);
    }
}
