/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.PersistenceException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.support.BoundaryKind;
import org.openmrs.module.hcv.domain.support.BoundaryOutcome;
import org.openmrs.module.hcv.platform.history.MergedRecords;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code hcv_boundary_flag}; checks nothing. Thread-safe. */
final class BoundaryRows {

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final MergedRecords merged;

    BoundaryRows(SessionFactory sessionFactory, PlatformTransactionManager transactionManager) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.merged = new MergedRecords(sessionFactory);
    }

    /** Keeps a new row, unless the same is open already. */
    void add(BoundaryFlagRow flag) {
        String key = BoundaryFlagRow.openKey(flag.peerId(), flag.personId(), flag.kind());
        try {
            transaction.execute(status -> {
                if (!isOpen(key)) {
                    session().save(flag);
                    session().flush();
                }
                return null;
            });
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Pressed twice at once: the database lets only one in, and that one is enough.
            session().clear();
            if (!isOpen(key)) {
                throw e;
            }
        }
    }

    private boolean isOpen(String key) {
        return !session()
                .createQuery("select f.uuid from BoundaryFlagRow f where f.openKey = :key", String.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** What a worker raised about a person, or a record that was merged into theirs, the newest first. */
    List<BoundaryFlagRow> raisedBy(Integer worker, Integer person) {
        return session()
                .createQuery(
                        "from BoundaryFlagRow f where f.personId in (:people) and f.raisedBy = :worker "
                                + "and f.peerId = :worker order by f.boundaryFlagId desc",
                        BoundaryFlagRow.class)
                .setParameterList("people", merged.with(Collections.singleton(person)))
                .setParameter("worker", worker)
                .getResultList();
    }

    /** The oldest first. */
    List<BoundaryFlagRow> open() {
        return session()
                .createQuery(
                        "from BoundaryFlagRow f where f.openKey is not null order by f.boundaryFlagId",
                        BoundaryFlagRow.class)
                .getResultList();
    }

    /** Person ids of the workers of whom it was ever said that they know the person. */
    Set<Integer> knowing(Integer person) {
        return new HashSet<>(session()
                .createQuery(
                        "select f.peerId from BoundaryFlagRow f where f.personId in (:people) and f.kind = :kind",
                        Integer.class)
                .setParameterList("people", merged.with(Collections.singleton(person)))
                .setParameter("kind", BoundaryKind.KNOWS.key())
                .getResultList());
    }

    void close(BoundaryFlagRow flag, BoundaryOutcome outcome, Integer by, Date at) {
        transaction.execute(status -> {
            flag.close(outcome, by, at);
            session().saveOrUpdate(flag);
            session().flush();
            return null;
        });
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }
}
