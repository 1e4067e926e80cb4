/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.persistence.PersistenceException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What peer support workers write down for themselves after something heavy. No part of anybody's record.
 *
 * <table>
 * <caption>Who may do what</caption>
 * <tr><td>private</td><td>its writer alone reads, changes, deletes or shares it</td></tr>
 * <tr><td>shared, not opened yet</td><td>its writer may take it back; the one supervisor it was shared with may open it</td></tr>
 * <tr><td>opened</td><td>both read it; nobody changes it, and it is not taken back</td></tr>
 * </table>
 *
 * The supervisor reads only while they supervise the writer and hold {@link HcvPrivilege#VIEW_PEER_SUPPORT}; a later
 * supervisor does not. Each step is one statement with its condition, so that of two at once one wins. Thread-safe.
 */
public class Debriefs {

    /** Most characters of a text. */
    public static final int LENGTH = 10_000;

    private static final String OWN = " where d.uuid = :uuid and d.peerId = :person";
    private static final int MOST = 200;

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final SupervisedPeers supervised;
    private final SignedIn user;
    private final Clock clock;

    public Debriefs(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            SupervisedPeers supervised,
            Access access,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.supervised = supervised;
        this.user = new SignedIn(access);
        this.clock = clock;
    }

    /** The signed-in worker's own, the newest first, at most {@value #MOST}. */
    public List<Debrief> own() {
        return query("d.peerId = :person", user.worker()).getResultList().stream()
                .map(row -> shown(row, row.text()))
                .collect(Collectors.toList());
    }

    public Optional<Debrief> own(String uuid) {
        Integer self = user.worker();
        return find(uuid).filter(row -> row.peerId().equals(self)).map(row -> shown(row, row.text()));
    }

    /**
     * Keeps a new text, or changes an own one that is still private.
     *
     * @param uuid made by the page; the same sent again changes the same debrief
     * @param text 1 to {@value #LENGTH} characters
     */
    public Problems write(String uuid, String text) {
        Integer self = user.worker();
        Problems problems = Problems.collect();
        if (text.trim().isEmpty() || !ClientUuid.isOne(uuid)) {
            problems.add(Problem.of("text", ProblemCode.REQUIRED));
        }
        KeepableText.check("text", text, LENGTH, problems);
        if (!problems.hasErrors() && !keep(uuid, self, text)) {
            problems.add(Problem.of("text", ProblemCode.RECORD_DIFFERS));
        }
        return problems;
    }

    private boolean keep(String uuid, Integer self, String text) {
        try {
            return in(() -> keepOnce(uuid, self, text));
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Sent twice at once: the database lets only one begin it, and the other finds it there.
            session().clear();
            return in(() -> keepOnce(uuid, self, text));
        }
    }

    private boolean keepOnce(String uuid, Integer self, String text) {
        if (find(uuid).isPresent()) {
            return update("set d.text = :text" + OWN + " and d.sharedWith is null", uuid, self, text);
        }
        session().save(new DebriefRow(uuid, self, text, now()));
        session().flush();
        return true;
    }

    /** Deletes an own one that is private; anything else stays. */
    public boolean delete(String uuid) {
        Integer self = user.worker();
        return in(() -> session()
                        .createQuery("delete from DebriefRow d" + OWN + " and d.sharedWith is null")
                        .setParameter("uuid", uuid)
                        .setParameter("person", self)
                        .executeUpdate()
                == 1);
    }

    /** Those with whom the signed-in worker can share: who supervises them now, by name. */
    public List<Colleague> supervisors() {
        return new Colleagues(sessionFactory).byName(supervised.supervisorsOf(user.worker()));
    }

    /** @return false where it is none of one's own that is private, or the supervisor is not one's own */
    public boolean share(String uuid, Integer supervisorId) {
        Integer self = user.worker();
        return supervised.supervisorsOf(self).contains(supervisorId)
                && in(() -> session()
                                .createQuery("update DebriefRow d set d.sharedWith = :supervisor, d.sharedAt = :now"
                                        + OWN + " and d.sharedWith is null")
                                .setParameter("supervisor", supervisorId)
                                .setParameter("now", now())
                                .setParameter("uuid", uuid)
                                .setParameter("person", self)
                                .executeUpdate()
                        == 1);
    }

    /** Makes an own one private again, unless the supervisor has opened it. */
    public boolean takeBack(String uuid) {
        Integer self = user.worker();
        return in(() -> session()
                        .createQuery("update DebriefRow d set d.sharedWith = null, d.sharedAt = null" + OWN
                                + " and d.seenAt is null")
                        .setParameter("uuid", uuid)
                        .setParameter("person", self)
                        .executeUpdate()
                == 1);
    }

    /** What was shared with the signed-in supervisor by those whom they still supervise, without the texts. */
    public List<Debrief> shared() {
        Integer self = user.supervisor();
        Set<Integer> peers = supervised.ofUser();
        if (peers.isEmpty()) {
            return Collections.emptyList();
        }
        return query("d.sharedWith = :person and d.peerId in (:peers)", self)
                .setParameterList("peers", peers)
                .getResultList()
                .stream()
                .map(row -> shown(row, ""))
                .collect(Collectors.toList());
    }

    /** Opens one of {@link #shared}; from now on it is not taken back. */
    public Optional<Debrief> open(String uuid) {
        Integer self = user.supervisor();
        Set<Integer> peers = supervised.ofUser();
        if (peers.isEmpty()) {
            return Optional.empty();
        }
        return in(() -> {
            session()
                    .createQuery("update DebriefRow d set d.seenAt = :now where d.uuid = :uuid "
                            + "and d.sharedWith = :person and d.peerId in (:peers) and d.seenAt is null")
                    .setParameter("now", now())
                    .setParameter("uuid", uuid)
                    .setParameter("person", self)
                    .setParameterList("peers", peers)
                    .executeUpdate();
            return find(uuid)
                    .filter(row -> row.sharedWith().filter(self::equals).isPresent() && peers.contains(row.peerId()))
                    .map(row -> shown(row, row.text()));
        });
    }

    private Query<DebriefRow> query(String where, Integer person) {
        return session()
                .createQuery(
                        "from DebriefRow d where " + where + " order by d.writtenAt desc, d.debriefId desc",
                        DebriefRow.class)
                .setParameter("person", person)
                .setMaxResults(MOST);
    }

    private Optional<DebriefRow> find(String uuid) {
        Query<DebriefRow> query = session().createQuery("from DebriefRow d where d.uuid = :uuid", DebriefRow.class);
        return ClientUuid.isOne(uuid) ? query.setParameter("uuid", uuid).uniqueResultOptional() : Optional.empty();
    }

    private boolean update(String what, String uuid, Integer person, String text) {
        return session()
                        .createQuery("update DebriefRow d " + what)
                        .setParameter("uuid", uuid)
                        .setParameter("person", person)
                        .setParameter("text", text)
                        .executeUpdate()
                == 1;
    }

    private Debrief shown(DebriefRow row, String text) {
        String with = row.sharedWith().map(supervised::name).orElse("");
        return new Debrief(row, supervised.name(row.peerId()), with, text);
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }

    private Date now() {
        return PlatformDates.thisSecond(clock);
    }
}
