/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.PersistenceException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code hcv_lone_work}; checks nothing. Thread-safe. */
final class LoneWorkRows {

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;

    LoneWorkRows(SessionFactory sessionFactory, PlatformTransactionManager transactionManager) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    List<LoneWorkRow> open() {
        return session()
                .createQuery("from LoneWorkRow r where r.openPeerId is not null", LoneWorkRow.class)
                .getResultList();
    }

    Optional<LoneWorkRow> open(Integer peer) {
        return session()
                .createQuery("from LoneWorkRow r where r.openPeerId = :peer", LoneWorkRow.class)
                .setParameter("peer", peer)
                .uniqueResultOptional();
    }

    /** The newest first. */
    List<LoneWorkRow> ended(Integer peer, int most) {
        return session()
                .createQuery(
                        "from LoneWorkRow r where r.peerId = :peer and r.openPeerId is null "
                                + "order by r.startedAt desc, r.loneWorkId desc",
                        LoneWorkRow.class)
                .setParameter("peer", peer)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<LoneWorkRow> find(String uuid) {
        if (!isUuid(uuid)) {
            return Optional.empty();
        }
        return session()
                .createQuery("from LoneWorkRow r where r.uuid = :uuid", LoneWorkRow.class)
                .setParameter("uuid", uuid)
                .uniqueResultOptional();
    }

    /** Keeps a new row, unless the peer is out already or the uuid is known. */
    void add(LoneWorkRow row) {
        try {
            transaction.execute(status -> {
                if (!open(row.peerId()).isPresent() && !find(row.uuid()).isPresent()) {
                    session().save(row);
                    session().flush();
                }
                return null;
            });
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Pressed twice at once: the database lets only one begin, and that one counts.
            session().clear();
            if (!open(row.peerId()).isPresent()) {
                throw e;
            }
        }
    }

    void change(Runnable work) {
        transaction.execute(status -> {
            work.run();
            return null;
        });
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }
}
