/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.problem.KeepableText;

/** The rows of {@code hcv_outreach} and {@code hcv_outreach_contact}; checks nothing. Thread-safe. */
final class OutreachRows {

    private final SessionFactory sessionFactory;

    OutreachRows(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    Optional<OutreachRow> find(String uuid) {
        if (!KeepableText.isKeepable(uuid)) {
            return Optional.empty();
        }
        return session()
                .createQuery("from OutreachRow r where r.uuid = :uuid", OutreachRow.class)
                .setParameter("uuid", uuid)
                .uniqueResultOptional();
    }

    /** UUIDs of the encounters of a session, those that were taken out among them, in the order of writing. */
    List<String> encounters(OutreachRow row) {
        return session()
                .createQuery(
                        "select c.encounterUuid from OutreachContactRow c where c.outreachId = :id "
                                + "order by c.outreachContactId",
                        String.class)
                .setParameter("id", row.id())
                .getResultList();
    }

    /** Encounter uuid, person id, and whether it was taken out, of a session's encounters. */
    List<Object[]> contacts(Collection<String> encounters) {
        if (encounters.isEmpty()) {
            return Collections.emptyList();
        }
        return session()
                .createQuery(
                        "select e.uuid, e.patient.patientId, e.voided from Encounter e where e.uuid in (:uuids)",
                        Object[].class)
                .setParameterList("uuids", encounters)
                .getResultList();
    }

    /** Whether nobody named is left, and nobody stayed unnamed: such a session counts for nothing and is not listed. */
    boolean isEmptied(OutreachRow row) {
        return row.facts().unnamed() == 0
                && contacts(encounters(row)).stream().allMatch(contact -> (Boolean) contact[2]);
    }

    /** The sessions from a day on, the newest first; of everybody where no worker is given. */
    List<OutreachRow> since(LocalDate day, Optional<Integer> worker, int most) {
        return session()
                .createQuery(
                        "from OutreachRow r where r.heldOn >= :day and (:all = true or r.workerId = :worker) "
                                + "order by r.heldOn desc, r.outreachId desc",
                        OutreachRow.class)
                .setParameter("day", day)
                .setParameter("all", !worker.isPresent())
                .setParameter("worker", worker.orElse(0))
                .setMaxResults(most)
                .getResultList();
    }

    /** One worker's sessions of both days and of those between them. */
    List<OutreachRow> between(LocalDate first, LocalDate last, Integer worker) {
        return session()
                .createQuery(
                        "from OutreachRow r where r.workerId = :worker and r.heldOn between :first and :last",
                        OutreachRow.class)
                .setParameter("worker", worker)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Within the caller's transaction. */
    void add(OutreachRow row, Collection<String> encounters) {
        session().save(row);
        session().flush();
        encounters.forEach(uuid -> session().save(new OutreachContactRow(row.id(), uuid)));
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }
}
