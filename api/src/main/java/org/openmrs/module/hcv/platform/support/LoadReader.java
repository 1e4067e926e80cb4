/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.platform.access.InForce;
import org.openmrs.module.hcv.platform.consent.ConsentReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** Counts what several workers have to do, by the id of their person; checks no privilege. Thread-safe. */
final class LoadReader {

    /** The days that count, today among them. */
    static final int DAYS = 28;

    private static final long MINUTE = 60_000L;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Clock clock;
    private final ConsentReader consents;

    LoadReader(SessionFactory sessionFactory, Dictionary dictionary, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.clock = clock;
        this.consents = new ConsentReader(sessionFactory, dictionary);
    }

    /** People on each caseload now, without those who said no to peer support. */
    Map<Integer, Integer> people(Collection<Integer> workers) {
        Map<Integer, Set<Integer>> caseloads = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        query(
                        "select r.personA.personId, p.patientId from Relationship r, Patient p "
                                + "where p.patientId = r.personB.personId and p.voided = false "
                                + "and r.relationshipType = :type and r.personA.personId in (:workers) "
                                + "and r.personB.personId <> r.personA.personId and " + InForce.AT_NOW,
                        workers)
                .setParameter("type", dictionary.relationshipType("peer-client"))
                .setParameter("now", Date.from(clock.instant()))
                .getResultList()
                .forEach(row -> {
                    all.add((Integer) row[1]);
                    caseloads
                            .computeIfAbsent((Integer) row[0], id -> new HashSet<>())
                            .add((Integer) row[1]);
                });
        Set<Integer> refusing = consents.refusing(all, ConsentKind.PEER_SUPPORT, today());
        Map<Integer, Integer> people = new HashMap<>();
        caseloads.forEach((worker, caseload) -> {
            caseload.removeAll(refusing);
            people.put(worker, caseload.size());
        });
        return people;
    }

    /** Contacts of the last days, made and not met, and the minutes of those made. */
    void contacts(Collection<Integer> workers, Map<Integer, Integer> contacts, Map<Integer, Integer> minutes) {
        ConceptIndex concepts = dictionary.concepts();
        Set<Integer> questions = concepts.ids(Arrays.asList("contact.outcome", "contact.minutes"));
        if (questions.isEmpty()) {
            return;
        }
        Set<String> counted = new HashSet<>();
        for (Object[] row : query(
                        "select ep.provider.person.personId, o.obsId, o.valueNumeric from EncounterProvider ep, "
                                + "Obs o join o.encounter e where ep.encounter = e and o.voided = false "
                                + "and e.voided = false and ep.voided = false and ep.provider.person.personId in (:workers) "
                                + "and o.concept.conceptId in (:questions) "
                                + "and e.encounterDatetime >= :from and e.encounterDatetime < :until",
                        workers)
                .setParameterList("questions", questions)
                .setParameter("from", from())
                .setParameter("until", PlatformDates.startOfDay(today().plusDays(1)))
                .getResultList()) {
            Integer worker = (Integer) row[0];
            // One contact can name one worker twice, in two roles.
            if (counted.add(worker + ":" + row[1])) {
                if (row[2] == null) {
                    contacts.merge(worker, 1, Integer::sum);
                } else {
                    minutes.merge(worker, ((Double) row[2]).intValue(), Integer::sum);
                }
            }
        }
    }

    /** Minutes out alone in the last days; a time that goes on counts up to now. */
    Map<Integer, Integer> alone(Collection<Integer> workers) {
        long now = clock.instant().toEpochMilli();
        Map<Integer, Integer> minutes = new HashMap<>();
        query(
                        "select r.peerId, r.startedAt, r.endedAt from LoneWorkRow r "
                                + "where r.peerId in (:workers) and r.startedAt >= :from",
                        workers)
                .setParameter("from", from())
                .getResultList()
                .forEach(row -> {
                    long end = row[2] == null ? now : ((Date) row[2]).getTime();
                    long spent = Math.max(0, end - ((Date) row[1]).getTime()) / MINUTE;
                    minutes.merge((Integer) row[0], (int) spent, Integer::sum);
                });
        return minutes;
    }

    private Query<Object[]> query(String hql, Collection<Integer> workers) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(hql, Object[].class)
                .setParameterList("workers", workers.isEmpty() ? Collections.singleton(-1) : workers);
    }

    private Date from() {
        return PlatformDates.startOfDay(today().minusDays(DAYS - 1L));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
