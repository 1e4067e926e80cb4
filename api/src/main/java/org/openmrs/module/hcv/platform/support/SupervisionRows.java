/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code hcv_supervision} and {@code hcv_supervision_action}; checks no privilege. Thread-safe. */
final class SupervisionRows {

    private static final int MOST = 200;
    private static final String NEWEST = " order by s.heldOn desc, s.supervisionId desc";

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;

    SupervisionRows(SessionFactory sessionFactory, PlatformTransactionManager transactionManager) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /** The newest first, at most {@value #MOST}. */
    List<SupervisionRow> of(Integer peer) {
        return sessions("s.peerId = :peer" + NEWEST)
                .setParameter("peer", peer)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The newest session of each, by peer. */
    Map<Integer, SupervisionRow> last(Collection<Integer> peers) {
        Map<Integer, SupervisionRow> last = new HashMap<>();
        if (!peers.isEmpty()) {
            sessions("s.peerId in (:peers) and s.heldOn = "
                            + "(select max(t.heldOn) from SupervisionRow t where t.peerId = s.peerId)" + NEWEST)
                    .setParameterList("peers", peers)
                    .getResultList()
                    .forEach(row -> last.putIfAbsent(row.peerId(), row));
        }
        return last;
    }

    Optional<SupervisionRow> find(String uuid) {
        return ClientUuid.isOne(uuid)
                ? sessions("s.uuid = :uuid").setParameter("uuid", uuid).uniqueResultOptional()
                : Optional.empty();
    }

    /** In the order in which they were agreed, by the id of the session. */
    Map<Integer, List<SupervisionActionRow>> actions(Collection<SupervisionRow> rows) {
        if (rows.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<Integer, List<SupervisionActionRow>> actions = new HashMap<>();
        actions("a.supervisionId in (:ids) order by a.supervisionActionId")
                .setParameterList(
                        "ids", rows.stream().map(SupervisionRow::supervisionId).collect(Collectors.toList()))
                .getResultList()
                .forEach(action -> actions.computeIfAbsent(action.supervisionId(), id -> new ArrayList<>())
                        .add(action));
        return actions;
    }

    Optional<SupervisionActionRow> action(String uuid) {
        return ClientUuid.isOne(uuid)
                ? actions("a.uuid = :uuid").setParameter("uuid", uuid).uniqueResultOptional()
                : Optional.empty();
    }

    Optional<SupervisionRow> sessionOf(SupervisionActionRow action) {
        return sessions("s.supervisionId = :id")
                .setParameter("id", action.supervisionId())
                .uniqueResultOptional();
    }

    /** Keeps the session with what was agreed; a line without a text takes away what was there. */
    void keep(SupervisionRow session, SupervisionRequest request, Date now) {
        transaction.execute(status -> {
            session.write(
                    request.day().orElseThrow(IllegalStateException::new),
                    request.minutes(),
                    String.join(";", request.topics()),
                    request.next().orElse(null),
                    now);
            session().saveOrUpdate(session);
            session().flush();
            request.actions().forEach(action -> keep(session, action));
            session().flush();
            return null;
        });
    }

    private void keep(SupervisionRow session, ActionRequest request) {
        Optional<SupervisionActionRow> there =
                action(request.uuid()).filter(row -> row.supervisionId().equals(session.supervisionId()));
        if (request.isEmpty()) {
            there.ifPresent(session()::delete);
        } else {
            SupervisionActionRow row =
                    there.orElseGet(() -> new SupervisionActionRow(request.uuid(), session.supervisionId()));
            row.write(request.text(), request.party(), request.due().orElse(null));
            session().saveOrUpdate(row);
        }
    }

    /** @param at null where it is not done after all */
    void done(String actionUuid, Date at) {
        transaction.execute(status -> {
            action(actionUuid).ifPresent(row -> row.done(at));
            session().flush();
            return null;
        });
    }

    private Query<SupervisionRow> sessions(String where) {
        return session().createQuery("select s from SupervisionRow s where " + where, SupervisionRow.class);
    }

    private Query<SupervisionActionRow> actions(String where) {
        return session().createQuery("select a from SupervisionActionRow a where " + where, SupervisionActionRow.class);
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }
}
