/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.support.ActionParty;
import org.openmrs.module.hcv.domain.support.SupervisionStanding;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Supervision sessions: when a worker and a supervisor sat down together, what about, and what they agreed on. They name
 * nobody else.
 *
 * <p>The worker reads their own. Of supervisors, those who supervise the worker now read them, and whoever wrote one reads
 * that one. It is changed by who wrote it, while they supervise the worker. Each side ticks what is theirs to do.
 * Thread-safe.
 */
public class SupervisionSessions {

    private static final String WEEKS = "supervisionWeeks";

    private final SupervisionRows rows;
    private final SupervisedPeers supervised;
    private final Colleagues colleagues;
    private final PeerRecords records;
    private final SignedIn user;
    private final CurrentRules rules;
    private final Clock clock;

    public SupervisionSessions(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            SupervisedPeers supervised,
            Access access,
            CurrentRules rules,
            Clock clock) {
        this.rows = new SupervisionRows(sessionFactory, transactionManager);
        this.supervised = supervised;
        this.colleagues = new Colleagues(sessionFactory);
        this.records = new PeerRecords(sessionFactory);
        this.user = new SignedIn(access);
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether the signed-in user has a side in supervision. */
    public boolean isWorker() {
        return user.isWorker();
    }

    public boolean isSupervisor() {
        return user.isSupervisor();
    }

    /** The signed-in worker's own sessions, the newest first. */
    public List<SupervisionSession> own() {
        return shown(rows.of(user.worker()));
    }

    /** The signed-in worker's own standing. */
    public SupervisionStanding ownStanding() {
        Integer self = user.worker();
        return standing(rows.last(Collections.singleton(self)).get(self));
    }

    /** Those whom the signed-in supervisor supervises and who work today, by name, each with where supervision stands. */
    public List<Supervised> team() {
        user.supervisor();
        Set<Integer> peers = supervised.ofUser();
        peers = records.of(peers).entrySet().stream()
                .filter(entry -> entry.getValue().isActiveOn(today()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<Integer, SupervisionRow> last = rows.last(peers);
        List<Supervised> team = new ArrayList<>();
        for (Colleague peer : colleagues.byName(peers)) {
            team.add(new Supervised(peer, standing(last.get(peer.personId()))));
        }
        return team;
    }

    /** One whom the signed-in supervisor supervises now, or of whom they wrote a session before. */
    public Optional<Colleague> peer(String personUuid) {
        Integer self = user.supervisor();
        return colleagues
                .byUuid(personUuid)
                .filter(peer -> supervised.ofUser().contains(peer.personId())
                        || rows.of(peer.personId()).stream()
                                .anyMatch(row -> row.supervisorId().equals(self)));
    }

    /** Whether the signed-in supervisor supervises the worker now, and so can write a session. */
    public boolean mayWrite(String personUuid) {
        user.supervisor();
        return colleagues
                .byUuid(personUuid)
                .filter(peer -> supervised.ofUser().contains(peer.personId()))
                .isPresent();
    }

    /** What the signed-in supervisor may read of a worker, the newest first. */
    public List<SupervisionSession> of(String personUuid) {
        user.supervisor();
        return colleagues
                .byUuid(personUuid)
                .map(peer -> shown(rows.of(peer.personId()).stream()
                        .filter(this::isReadable)
                        .collect(Collectors.toList())))
                .orElseGet(Collections::emptyList);
    }

    /** One that the signed-in user may read. */
    public Optional<SupervisionSession> session(String uuid) {
        if (!user.isWorker()) {
            user.supervisor();
        }
        return rows.find(uuid).filter(this::isReadable).flatMap(row -> shown(Collections.singletonList(row)).stream()
                .findFirst());
    }

    /**
     * Keeps a new session, or changes the one of that uuid.
     *
     * @throws AccessRefused where the signed-in supervisor does not supervise the worker now
     */
    public Problems write(String personUuid, SupervisionRequest request) {
        Integer self = user.supervisor();
        Integer peer = colleagues
                .byUuid(personUuid)
                .map(Colleague::personId)
                .filter(supervised.ofUser()::contains)
                .orElseThrow(AccessRefused::outOfReach);
        Problems problems = request.check(today());
        if (problems.hasErrors()) {
            return problems;
        }
        Optional<SupervisionRow> there = rows.find(request.uuid());
        if (there.filter(row -> !row.peerId().equals(peer)
                                || !row.supervisorId().equals(self))
                        .isPresent()
                || isElsewhere(request, there)) {
            problems.add(Problem.of(SupervisionRequest.DAY, ProblemCode.RECORD_DIFFERS));
        } else {
            rows.keep(
                    there.orElseGet(() -> new SupervisionRow(request.uuid(), peer, self)),
                    request,
                    PlatformDates.thisSecond(clock));
        }
        return problems;
    }

    /** Whether a line has the uuid of what was agreed at another session. */
    private boolean isElsewhere(SupervisionRequest request, Optional<SupervisionRow> session) {
        return request.actions().stream().anyMatch(action -> rows.action(action.uuid())
                .filter(row -> !session.map(SupervisionRow::supervisionId).equals(Optional.of(row.supervisionId())))
                .isPresent());
    }

    /**
     * Ticks what is the signed-in user's to do, or takes the tick back.
     *
     * @return uuid of the session; empty where it is not theirs to tick
     */
    public Optional<String> tick(String actionUuid, boolean done) {
        if (!user.isWorker()) {
            user.supervisor();
        }
        Optional<SupervisionActionRow> action = rows.action(actionUuid);
        Optional<SupervisionRow> session =
                action.flatMap(rows::sessionOf).filter(this::isReadable).filter(row -> isMine(action.get(), row));
        session.filter(row -> action.get().isDone() != done)
                .ifPresent(row -> rows.done(actionUuid, done ? PlatformDates.thisSecond(clock) : null));
        return session.map(SupervisionRow::uuid);
    }

    private boolean isReadable(SupervisionRow row) {
        return isOwn(row)
                || user.isSupervisor()
                        && (row.supervisorId().equals(user.supervisor())
                                || supervised.ofUser().contains(row.peerId()));
    }

    private boolean isOwn(SupervisionRow row) {
        return user.isWorker() && row.peerId().equals(user.worker());
    }

    private boolean isMine(SupervisionActionRow action, SupervisionRow session) {
        return isOwn(session) == (action.party() == ActionParty.WORKER);
    }

    private List<SupervisionSession> shown(List<SupervisionRow> sessions) {
        Map<Integer, List<SupervisionActionRow>> actions = rows.actions(sessions);
        Map<Integer, Colleague> peers =
                colleagues.people(sessions.stream().map(SupervisionRow::peerId).collect(Collectors.toSet()));
        return sessions.stream()
                .filter(row -> peers.containsKey(row.peerId()))
                .map(row -> new SupervisionSession(
                        row,
                        peers.get(row.peerId()),
                        supervised.name(row.supervisorId()),
                        actions.getOrDefault(row.supervisionId(), Collections.emptyList()).stream()
                                .map(action -> new AgreedAction(action, isMine(action, row)))
                                .collect(Collectors.toList()),
                        isChangeable(row)))
                .collect(Collectors.toList());
    }

    private boolean isChangeable(SupervisionRow row) {
        return user.isSupervisor()
                && row.supervisorId().equals(user.supervisor())
                && supervised.ofUser().contains(row.peerId());
    }

    private SupervisionStanding standing(SupervisionRow last) {
        return SupervisionStanding.of(
                last == null ? null : last.heldOn(),
                last == null ? null : last.nextOn().orElse(null),
                today(),
                rules.current().whole(WEEKS));
    }

    /** The day of the clock. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
