/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.LockModeType;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The steps of worries in the database. Checks nothing; for a transaction of the caller's. */
final class SafetyRows {

    private final SessionFactory sessionFactory;

    SafetyRows(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** The steps of each contact that has any, the first one first. */
    Map<String, List<SafetyReferralRow>> of(Collection<String> encounterUuids) {
        if (encounterUuids.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, List<SafetyReferralRow>> steps = new LinkedHashMap<>();
        session()
                .createQuery(
                        "from SafetyReferralRow r where r.encounterUuid in (:uuids) order by r.safetyReferralId",
                        SafetyReferralRow.class)
                .setParameterList("uuids", encounterUuids)
                .getResultList()
                .forEach(row -> steps.computeIfAbsent(row.encounterUuid(), uuid -> new ArrayList<>())
                        .add(row));
        return steps;
    }

    /**
     * The last step of a worry, locked until the transaction ends; made where it has none, to everybody, and where the
     * contact says more than when it was seen, to the same.
     */
    SafetyReferralRow lockLast(RecordedConcern concern) {
        Optional<SafetyReferralRow> last = session()
                .createQuery("select r from SafetyReferralRow r where r.openKey = :key", SafetyReferralRow.class)
                .setParameter("key", concern.encounterUuid())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
        // What was read before the lock was there may be what somebody else has changed meanwhile.
        last.ifPresent(session()::refresh);
        if (!last.filter(SafetyReferralRow::isOpen).isPresent()) {
            return add(concern.encounterUuid(), null, null, concern.raisedAt(), null);
        }
        SafetyReferralRow row = last.get();
        if (row.seenAt() == null || row.isSeen(concern)) {
            return row;
        }
        // It says more than what was seen.
        close(row);
        return add(concern.encounterUuid(), row.toUserId(), null, concern.saidAt(), null);
    }

    SafetyReferralRow add(String encounterUuid, Integer toUserId, Integer raisedBy, Date at, String note) {
        SafetyReferralRow row =
                new SafetyReferralRow(UUID.randomUUID().toString(), encounterUuid, toUserId, raisedBy, at, note);
        session().save(row);
        session().flush();
        return row;
    }

    /** Ends a step, so that another one can follow. */
    void close(SafetyReferralRow row) {
        row.close();
        session().flush();
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }
}
