/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.List;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of one kind of {@link OpenRow}; checks nothing. Thread-safe. */
final class OpenRows<R extends OpenRow> {

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final Class<R> kind;

    OpenRows(SessionFactory sessionFactory, PlatformTransactionManager transactionManager, Class<R> kind) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.kind = kind;
    }

    List<R> open() {
        return where("r.openPeerId is not null").getResultList();
    }

    Optional<R> open(Integer peer) {
        return where("r.openPeerId = :peer").setParameter("peer", peer).uniqueResultOptional();
    }

    /** The newest first. */
    List<R> ended(Integer peer, int most) {
        return where("r.peerId = :peer and r.openPeerId is null order by r.id desc")
                .setParameter("peer", peer)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<R> find(String uuid) {
        return ClientUuid.isOne(uuid)
                ? where("r.uuid = :uuid").setParameter("uuid", uuid).uniqueResultOptional()
                : Optional.empty();
    }

    /** Keeps a new row, unless the worker has an open one or the uuid is known. */
    void add(R row) {
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

    private Query<R> where(String condition) {
        return session().createQuery("select r from " + kind.getSimpleName() + " r where " + condition, kind);
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }
}
