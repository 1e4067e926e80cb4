/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
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
import org.openmrs.RelationshipType;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.access.InForce;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.util.PrivilegeConstants;

/**
 * Who supervises whom at this moment: OpenMRS's relationships of the type supervisor and peer support worker that are
 * {@link InForce}. Nobody supervises themselves. Thread-safe.
 */
public class SupervisedPeers {

    private static final String NOW = " r.relationshipType = :type and " + InForce.AT_NOW + " and ";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Access access;
    private final Clock clock;
    private final Colleagues colleagues;

    public SupervisedPeers(SessionFactory sessionFactory, Dictionary dictionary, Access access, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.access = access;
        this.clock = clock;
        this.colleagues = new Colleagues(sessionFactory);
    }

    /** Person ids of those whom the signed-in user supervises. */
    public Set<Integer> ofUser() {
        return access.ownPersonId()
                .map(own -> pairs("r.personA.personId in (:people)", Collections.singleton(own))
                        .keySet())
                .orElseGet(Collections::emptySet);
    }

    /** Person ids of those who supervise the peer. */
    Set<Integer> supervisorsOf(Integer peerId) {
        return supervisorsOf(Collections.singleton(peerId)).getOrDefault(peerId, Collections.emptySet());
    }

    /** Person ids of those who supervise each peer, by the peer's; nothing for peers without a supervisor. */
    public Map<Integer, Set<Integer>> supervisorsOf(Collection<Integer> peerIds) {
        return peerIds.isEmpty() ? Collections.emptyMap() : pairs("r.personB.personId in (:people)", peerIds);
    }

    /**
     * Whether the signed-in user looks after the peer: as their supervisor, or because they have none and somebody must.
     * Nobody looks after themselves. It says nothing of privileges.
     */
    boolean isUsersCare(Integer peerId) {
        Optional<Integer> own = access.ownPersonId();
        Set<Integer> supervisors = supervisorsOf(peerId);
        return !own.equals(Optional.of(peerId))
                && (supervisors.isEmpty() || own.map(supervisors::contains).orElse(false));
    }

    /** Whether somebody is a peer support worker. */
    boolean isPeer(Integer personId) {
        return new PeerRecords(sessionFactory).peers().contains(personId);
    }

    /** Name of somebody who works here, never empty. */
    String name(Integer personId) {
        return colleagues.name(personId);
    }

    /** Leaves exactly this supervisor, or none; whoever was it before stays in the history. Checks no privilege. */
    public void put(Person peer, Optional<Integer> supervisor) {
        boolean there = false;
        for (Relationship relationship : of(peer)) {
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
                relationship.setRelationshipType(type());
                relationship.setStartDate(thisSecond());
                save(relationship);
            });
        }
    }

    private List<Relationship> of(Person peer) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select r from Relationship r where" + NOW + "r.personB = :peer", Relationship.class)
                .setParameter("type", type())
                .setParameter("now", Date.from(clock.instant()))
                .setParameter("peer", peer)
                .getResultList();
    }

    /** Supervisors by peer. */
    private Map<Integer, Set<Integer>> pairs(String where, Collection<Integer> people) {
        Map<Integer, Set<Integer>> supervisors = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select r.personB.personId, r.personA.personId from Relationship r where" + NOW + where,
                        Object[].class)
                .setParameter("type", type())
                .setParameter("now", Date.from(clock.instant()))
                .setParameterList("people", people)
                .getResultList()) {
            if (!row[0].equals(row[1])) {
                supervisors
                        .computeIfAbsent((Integer) row[0], id -> new TreeSet<>())
                        .add((Integer) row[1]);
            }
        }
        return supervisors;
    }

    private RelationshipType type() {
        return dictionary.relationshipType("supervisor-peer");
    }

    /** Some databases keep whole seconds and would round half of one up, into what has not come yet. */
    private Date thisSecond() {
        return PlatformDates.thisSecond(clock);
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
