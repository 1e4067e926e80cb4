/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.Person;
import org.openmrs.PersonName;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Who supervises whom at this moment, from OpenMRS's relationships of the type supervisor and peer support worker. One
 * counts from its start up to, and not including, the instant of its end. Thread-safe.
 */
public class SupervisedPeers {

    private static final String ACTIVE = " from Relationship r where r.voided = false and r.relationshipType = :type "
            + "and (r.startDate is null or r.startDate <= :now) and (r.endDate is null or r.endDate > :now) and ";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Access access;
    private final Clock clock;

    public SupervisedPeers(SessionFactory sessionFactory, Dictionary dictionary, Access access, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.access = access;
        this.clock = clock;
    }

    /** Person ids of those whom the signed-in user supervises; never the user. */
    Set<Integer> ofUser() {
        if (!access.ownPersonId().isPresent()) {
            return Collections.emptySet();
        }
        Integer own = access.ownPersonId().get();
        Set<Integer> peers = new TreeSet<>(ids("r.personB.personId", "r.personA.personId = :person", own));
        peers.remove(own);
        return peers;
    }

    /** Person ids of those who supervise the peer; never the peer. */
    Set<Integer> supervisorsOf(Integer peerId) {
        Set<Integer> supervisors = new TreeSet<>(ids("r.personA.personId", "r.personB.personId = :person", peerId));
        supervisors.remove(peerId);
        return supervisors;
    }

    /** Given and family name; nothing but a space is never returned: an unnamed worker is shown by their id. */
    String name(Integer personId) {
        Person person = sessionFactory.getCurrentSession().get(Person.class, personId);
        PersonName name = person == null ? null : person.getPersonName();
        String full = name == null ? "" : text(name.getGivenName()) + " " + text(name.getFamilyName());
        return full.trim().isEmpty() ? "#" + personId : full.trim();
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    private List<Integer> ids(String select, String where, Integer person) {
        Query<Integer> query = sessionFactory
                .getCurrentSession()
                .createQuery("select " + select + ACTIVE + where, Integer.class)
                .setParameter("type", dictionary.relationshipType("supervisor-peer"))
                .setParameter("now", Date.from(clock.instant()))
                .setParameter("person", person);
        return query.getResultList();
    }
}
