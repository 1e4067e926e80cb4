/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * “I need to talk”: a worker says so with one tap and no reason, and it is shown to their supervisors at once; where they
 * have none, to everybody who may see peer support. It carries no text. Thread-safe.
 */
public class TalkWishes {

    private final OpenRows<TalkWishRow> rows;
    private final SupervisedPeers supervised;
    private final SignedIn user;
    private final Clock clock;

    public TalkWishes(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            SupervisedPeers supervised,
            Access access,
            Clock clock) {
        this.rows = new OpenRows<>(sessionFactory, transactionManager, TalkWishRow.class);
        this.supervised = supervised;
        this.user = new SignedIn(access);
        this.clock = clock;
    }

    /** The signed-in worker's own wish, while it stands. */
    public Optional<TalkWish> own() {
        return rows.open(user.worker()).map(this::shown);
    }

    /** Asks to talk; nothing changes where the wish stands already. */
    public void ask() {
        rows.add(new TalkWishRow(UUID.randomUUID().toString(), user.worker(), now()));
    }

    /** The signed-in worker's own wish no longer stands. */
    public void withdraw() {
        Integer self = user.worker();
        rows.change(() -> rows.open(self).ifPresent(this::end));
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
        Optional<TalkWishRow> wish =
                visible().stream().filter(row -> row.uuid().equals(uuid)).findFirst();
        rows.change(() -> wish.map(TalkWishRow::uuid)
                .flatMap(rows::find)
                .filter(TalkWishRow::isOpen)
                .ifPresent(this::end));
        return wish.isPresent();
    }

    private List<TalkWishRow> visible() {
        user.supervisor();
        return rows.open().stream()
                .filter(row -> supervised.isUsersCare(row.peerId()))
                .sorted(Comparator.comparing(TalkWishRow::askedAt))
                .collect(Collectors.toList());
    }

    private void end(TalkWishRow row) {
        row.end(now(), Context.getAuthenticatedUser().getUserId());
    }

    private TalkWish shown(TalkWishRow row) {
        return new TalkWish(row, supervised.name(row.peerId()));
    }

    private Date now() {
        return PlatformDates.thisSecond(clock);
    }
}
