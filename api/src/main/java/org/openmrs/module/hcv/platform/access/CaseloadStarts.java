/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.history.MergedRecords;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Turns planned support into relationships once its day has come. It runs whenever a caseload is read, so that nobody
 * has to be there at midnight; on all but a few days it is one query that finds nothing.
 */
public final class CaseloadStarts {

    /** Days that a plan waits for its worker, who may be away on its day, before it is forgotten. */
    private static final int LONGEST_WAIT = 92;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final PeerRecords peers;
    private final MergedRecords merged;
    private final Clock clock;

    public CaseloadStarts(SessionFactory sessionFactory, Dictionary dictionary, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.peers = new PeerRecords(sessionFactory);
        this.merged = new MergedRecords(sessionFactory);
        this.clock = clock;
    }

    /**
     * Begins what is due. A plan waits on, at most three months, while its worker does not work or supports the person
     * already.
     */
    public void begin() {
        LocalDate today = LocalDate.now(clock);
        for (CaseloadPlan plan : due(today)) {
            Optional<Person> worker = person(plan.getWorkerUuid());
            Optional<Patient> supported = merged.inUse(plan.getPersonUuid());
            if (worker.isPresent()
                    && supported.isPresent()
                    && !supported.get().getPersonId().equals(worker.get().getPersonId())
                    && peers.of(worker.get().getPersonId()).isActiveOn(today)
                    && !isSupported(worker.get(), supported.get())) {
                begin(plan, worker.get(), supported.get());
            }
        }
    }

    private void begin(CaseloadPlan plan, Person worker, Person supported) {
        Relationship relationship = new Relationship();
        relationship.setUuid(plan.getUuid());
        relationship.setPersonA(worker);
        relationship.setPersonB(supported);
        relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
        relationship.setStartDate(PlatformDates.startOfDay(plan.getStartsOn()));
        relationship.setCreator(sessionFactory.getCurrentSession().get(User.class, plan.getPlannedBy()));
        try {
            Elevation.with(
                    () -> Context.getPersonService().saveRelationship(relationship),
                    PrivilegeConstants.ADD_RELATIONSHIPS,
                    PrivilegeConstants.EDIT_RELATIONSHIPS,
                    PrivilegeConstants.GET_RELATIONSHIPS,
                    PrivilegeConstants.GET_PERSONS);
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Two who looked at once: the uuid lets only one in, and that one is enough.
            sessionFactory.getCurrentSession().clear();
            if (!notBegun(Collections.singletonList(plan)).isEmpty()) {
                throw e;
            }
        }
    }

    /** Of plans, those that are not begun. Compared here: columns of different tables may have different collations. */
    public List<CaseloadPlan> notBegun(List<CaseloadPlan> plans) {
        if (plans.isEmpty()) {
            return plans;
        }
        List<String> uuids = new ArrayList<>();
        plans.forEach(plan -> uuids.add(plan.getUuid()));
        List<String> begun = sessionFactory
                .getCurrentSession()
                .createQuery("select r.uuid from Relationship r where r.uuid in (:uuids)", String.class)
                .setParameterList("uuids", uuids)
                .getResultList();
        List<CaseloadPlan> open = new ArrayList<>(plans);
        open.removeIf(plan -> begun.contains(plan.getUuid()));
        return open;
    }

    private List<CaseloadPlan> due(LocalDate today) {
        return notBegun(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from CaseloadPlan p where p.cancelledAt is null and p.startsOn between :earliest and :today "
                                + "order by p.caseloadPlanId",
                        CaseloadPlan.class)
                .setParameter("earliest", today.minusDays(LONGEST_WAIT))
                .setParameter("today", today)
                .getResultList());
    }

    private boolean isSupported(Person worker, Person supported) {
        return sessionFactory
                        .getCurrentSession()
                        .createQuery(
                                "select count(*) from Relationship r where r.relationshipType = :type "
                                        + "and r.personA = :worker and r.personB = :person and " + InForce.AT_NOW,
                                Long.class)
                        .setParameter("type", dictionary.relationshipType("peer-client"))
                        .setParameter("worker", worker)
                        .setParameter("person", supported)
                        .setParameter("now", Date.from(clock.instant()))
                        .uniqueResult()
                > 0;
    }

    private Optional<Person> person(String uuid) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Person p where p.uuid = :uuid and p.personVoided = false", Person.class)
                .setParameter("uuid", uuid)
                .uniqueResultOptional();
    }
}
