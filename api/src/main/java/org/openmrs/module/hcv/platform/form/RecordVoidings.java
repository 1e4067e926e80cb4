/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.User;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;

/**
 * When a record was taken out and put back. The platform forgets a voiding when it is undone, so the log of the module
 * is asked too; of a voiding through another screen there is only what the record itself says, and nothing where that
 * has no date.
 */
final class RecordVoidings {

    private static final String PLACE = "record ";

    /** The log's entry and the record's own mark of one voiding are at most this far apart, milliseconds. */
    private static final long SAME_VOIDING = 10_000;

    private final SessionFactory sessionFactory;

    RecordVoidings(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** The place in the log of a voiding; it holds no words of the user's. */
    static String place(String encounterUuid, VoidReason reason) {
        return PLACE + encounterUuid + " " + reason.key();
    }

    /** The place in the log of the undoing of a voiding. */
    static String place(String encounterUuid) {
        return PLACE + encounterUuid;
    }

    List<RecordEvent> of(FoundRecord record) {
        Encounter encounter = record.encounter();
        List<RecordEvent> events = new ArrayList<>();
        boolean told = false;
        for (AccessLogEntry entry : logged(record)) {
            boolean voiding = entry.getAction() == AccessAction.VOIDED;
            boolean current = voiding
                    && record.isVoided()
                    && encounter.getDateVoided() != null
                    && isSame(entry.getAccessedAt(), encounter.getDateVoided());
            told |= current;
            String reason = entry.getPlace()
                    .substring(PLACE.length() + encounter.getUuid().length());
            events.add(event(
                    voiding ? RecordEvent.Kind.VOIDED : RecordEvent.Kind.RESTORED,
                    entry.getAccessedAt(),
                    sessionFactory.getCurrentSession().get(User.class, entry.getUserId()),
                    current ? encounter.getVoidReason() : reason.trim()));
        }
        if (record.isVoided() && !told && encounter.getDateVoided() != null) {
            events.add(event(
                    RecordEvent.Kind.VOIDED,
                    encounter.getDateVoided(),
                    encounter.getVoidedBy(),
                    encounter.getVoidReason()));
        }
        return events;
    }

    private static RecordEvent event(RecordEvent.Kind kind, Date at, User by, String reason) {
        return new RecordEvent(
                kind,
                RecordHistoryReader.local(at),
                RecordHistoryReader.name(by),
                reason == null ? "" : reason,
                Collections.emptyList());
    }

    private static boolean isSame(Date logged, Date marked) {
        return Math.abs(logged.getTime() - marked.getTime()) < SAME_VOIDING;
    }

    private List<AccessLogEntry> logged(FoundRecord record) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from AccessLogEntry e where e.personUuid = :person and e.action in (:voided, :restored) "
                                + "and e.place like :place order by e.accessedAt",
                        AccessLogEntry.class)
                .setParameter("person", record.patient().getUuid())
                .setParameter("voided", AccessAction.VOIDED.name())
                .setParameter("restored", AccessAction.RESTORED.name())
                .setParameter("place", place(record.encounter().getUuid()) + "%")
                .getResultList();
    }
}
