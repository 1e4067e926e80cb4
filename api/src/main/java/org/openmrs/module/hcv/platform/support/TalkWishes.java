/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.PersistenceException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * “I need to talk”: a worker says so with one tap and no reason, and it is shown to their supervisors at once; where they
 * have none, to everybody who may see peer support. It carries no text. Thread-safe.
 */
public class TalkWishes {

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final SupervisedPeers supervised;
    private final Access access;
    private final Clock clock;

    public TalkWishes(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            SupervisedPeers supervised,
            Access access,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.supervised = supervised;
        this.access = access;
        this.clock = clock;
    }

    /** The signed-in worker's own wish, while it stands. */
    public Optional<TalkWish> own() {
        return open(self()).map(this::shown);
    }

    /** Asks to talk; nothing changes where the wish stands already. */
    public void ask() {
        Integer self = self();
        try {
            transaction.execute(status -> {
                if (!open(self).isPresent()) {
                    session().save(new TalkWishRow(UUID.randomUUID().toString(), self, now()));
                    session().flush();
                }
                return null;
            });
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Pressed twice at once: the database lets only one stand.
            session().clear();
            if (!open(self).isPresent()) {
                throw e;
            }
        }
    }

    /** The signed-in worker's own wish no longer stands. */
    public void withdraw() {
        Integer self = self();
        transaction.execute(status -> {
            open(self).ifPresent(this::end);
            return null;
        });
    }

    /** The wishes that the signed-in supervisor may see, the oldest first. */
    public List<TalkWish> team() {
        return visible().stream().map(this::shown).collect(Collectors.toList());
    }

    /**
     * The supervisor has talked with the worker.
     *
     * @return false where none of that uuid is among {@link #team}
     */
    public boolean talked(String uuid) {
        return transaction.execute(status -> {
            Optional<TalkWishRow> wish =
                    visible().stream().filter(row -> row.uuid().equals(uuid)).findFirst();
            wish.ifPresent(this::end);
            return wish.isPresent();
        });
    }

    private List<TalkWishRow> visible() {
        access.require(HcvPrivilege.VIEW_PEER_SUPPORT);
        Set<Integer> peers = supervised.ofUser();
        Integer self = access.ownPersonId().orElse(-1);
        return session()
                .createQuery("from TalkWishRow r where r.openPeerId is not null", TalkWishRow.class)
                .getResultList()
                .stream()
                .filter(row -> !row.peerId().equals(self))
                .filter(row -> peers.contains(row.peerId())
                        || supervised.supervisorsOf(row.peerId()).isEmpty())
                .sorted(Comparator.comparing(TalkWishRow::askedAt))
                .collect(Collectors.toList());
    }

    private void end(TalkWishRow row) {
        row.end(now(), Context.getAuthenticatedUser().getUserId());
    }

    private Integer self() {
        access.require(HcvPrivilege.RECORD_PEER_SUPPORT);
        return access.ownPersonId().orElseThrow(AccessRefused::outOfReach);
    }

    private Optional<TalkWishRow> open(Integer peer) {
        return session()
                .createQuery("from TalkWishRow r where r.openPeerId = :peer", TalkWishRow.class)
                .setParameter("peer", peer)
                .uniqueResultOptional();
    }

    private TalkWish shown(TalkWishRow row) {
        return new TalkWish(row, supervised.name(row.peerId()));
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }

    private Date now() {
        return Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
