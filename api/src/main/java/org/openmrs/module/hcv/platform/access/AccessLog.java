/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the log of who looked at or changed whose record.
 *
 * <p>An entry is part of the transaction around it, if there is one: a change that is rolled back was no change. A
 * look has its own.
 */
public class AccessLog {

    /** Characters of a reason at most. */
    public static final int LONGEST_REASON = 255;

    /** The place where an exact search named somebody beyond the caseload of who searched. */
    public static final String FOUND_BEYOND = "find/beyond";

    private static final Integer NOBODY = 0;

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final StaffPeople staff;

    public AccessLog(SessionFactory sessionFactory, PlatformTransactionManager transactionManager, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
        this.clock = clock;
        this.staff = new StaffPeople(sessionFactory);
    }

    /** Notes one look or change; {@code place} is where in the module, at most 100 characters. */
    public void add(AccessAction action, Integer personId, String personUuid, String place) {
        add(action, Collections.singletonMap(personId, personUuid), place);
    }

    /**
     * Notes one entry for each person, given as uuids by person id. Where the record of somebody who works here was
     * opened or changed the reason says so, see {@link StaffPeople#REASON}.
     */
    public void add(AccessAction action, Map<Integer, String> people, String place) {
        User user = Context.getAuthenticatedUser();
        if (user == null || people.isEmpty()) {
            return;
        }
        Date now = Date.from(clock.instant());
        transaction.execute(status -> {
            Session session = sessionFactory.getCurrentSession();
            Set<Integer> colleagues = action.isOpening() ? staff.among(people.keySet()) : Collections.emptySet();
            people.forEach((id, uuid) -> session.save(new AccessLogEntry(
                    now,
                    user.getUserId(),
                    id,
                    uuid,
                    action,
                    place,
                    colleagues.contains(id) ? StaffPeople.REASON : null)));
            return null;
        });
    }

    /** As above for one person, with why; {@code reason} has at most {@link #LONGEST_REASON} characters. */
    public void addWithReason(AccessAction action, Integer personId, String personUuid, String place, String reason) {
        User user = Context.getAuthenticatedUser();
        if (user != null) {
            Date now = Date.from(clock.instant());
            transaction.execute(status -> sessionFactory
                    .getCurrentSession()
                    .save(new AccessLogEntry(now, user.getUserId(), personId, personUuid, action, place, reason)));
        }
    }

    /** Notes a search of this log that was about no one person; {@code what} says by uuids and days what for. */
    public void addSearch(String place, String what) {
        addWithReason(AccessAction.SEARCHED_LOG, NOBODY, "", place, what);
    }

    /** The entries about one person, newest first, at most {@code limit}. */
    public List<AccessLogEntry> about(String personUuid, int limit) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from AccessLogEntry e where e.personUuid = :uuid order by e.accessedAt desc, e.accessLogId desc",
                        AccessLogEntry.class)
                .setParameter("uuid", personUuid)
                .setMaxResults(limit)
                .getResultList();
    }
}
