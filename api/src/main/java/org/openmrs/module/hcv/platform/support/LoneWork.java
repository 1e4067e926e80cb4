/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.support.LocalMoments;
import org.openmrs.module.hcv.domain.support.LoneWorkState;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Working alone: a peer support worker says where they go and when they expect to be back, and that they are back.
 *
 * <p>Who sees it: the worker their own; a supervisor those whom they supervise; and once it is overdue, everybody who may
 * see peer support, because the one supervisor may be on leave. Times are kept to the second. Safe for use by several
 * threads.
 */
public class LoneWork {

    /** Most characters of a place. */
    public static final int PLACE_LENGTH = 255;

    private static final String OVERDUE_MINUTES = "loneWorkOverdueMinutes";
    private static final int LATELY = 5;
    private static final int LONGER_MINUTES = 60;

    private final OpenRows<LoneWorkRow> rows;
    private final SupervisedPeers supervised;
    private final Access access;
    private final SignedIn user;
    private final CurrentRules rules;
    private final Clock clock;

    public LoneWork(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            SupervisedPeers supervised,
            Access access,
            CurrentRules rules,
            Clock clock) {
        this.rows = new OpenRows<>(sessionFactory, transactionManager, LoneWorkRow.class);
        this.supervised = supervised;
        this.access = access;
        this.user = new SignedIn(access);
        this.rules = rules;
        this.clock = clock;
    }

    /** The signed-in worker's own time alone that goes on now; also of one who does not work any more today. */
    public Optional<TimeAlone> own() {
        return rows.open(user.workerEvenAway()).map(this::time);
    }

    /** The signed-in worker's own last times that have ended, the newest first, at most five. */
    public List<TimeAlone> lately() {
        return rows.ended(user.worker(), LATELY).stream().map(this::time).collect(Collectors.toList());
    }

    /**
     * Begins a time alone. The same uuid sent again changes nothing, and neither does a second one while one goes on.
     *
     * @param uuid made by the page
     * @param minutes see {@link LocalMoments#expected}
     * @param until see {@link LocalMoments#expected}
     */
    public Problems checkIn(String uuid, String place, String minutes, String until) {
        Integer self = user.worker();
        Problems problems = Problems.collect();
        if (!ClientUuid.isOne(uuid)) {
            problems.add(Problem.of("uuid", ProblemCode.REQUIRED));
        }
        KeepableText.check("place", place, PLACE_LENGTH, problems);
        Optional<LocalDateTime> expected = LocalMoments.at(local(), problems).expected(minutes, until);
        if (!problems.hasErrors() && expected.isPresent()) {
            rows.add(new LoneWorkRow(uuid, self, place.trim(), Date.from(now()), TimeAlone.date(expected.get())));
        }
        return problems;
    }

    /** An hour more from the time expected, or from now where that is past; nothing where no time alone goes on. */
    public void stayLonger() {
        Integer self = user.worker();
        rows.change(() -> rows.open(self).ifPresent(row -> {
            Instant expected = Instant.ofEpochMilli(row.expectedAt().getTime());
            Instant from = expected.isAfter(now()) ? expected : now();
            row.expect(Date.from(from.plus(LONGER_MINUTES, ChronoUnit.MINUTES)));
        }));
    }

    /**
     * The worker is back now; nothing changes where no time alone goes on. Whoever does not work any more today can still
     * say so: supervisors would phone somebody who is safe.
     */
    public void back() {
        Integer self = user.workerEvenAway();
        rows.change(() -> rows.open(self).ifPresent(row -> row.end(Date.from(now()), userId())));
    }

    /**
     * Says when the worker was back, where that was forgotten or wrong: of the time that goes on, or of an own one that
     * ended.
     *
     * @param day see {@link LocalMoments#past}
     * @param time see {@link LocalMoments#past}
     * @throws AccessRefused where the worker has none of that uuid
     */
    public Problems wasBack(String uuid, String day, String time) {
        Integer self = user.worker();
        LoneWorkRow row =
                rows.find(uuid).filter(found -> found.peerId().equals(self)).orElseThrow(AccessRefused::outOfReach);
        Problems problems = Problems.collect();
        LocalMoments.at(local(), problems)
                .past(day, time, TimeAlone.local(row.startedAt()))
                .ifPresent(at ->
                        rows.change(() -> rows.find(uuid).ifPresent(kept -> kept.end(TimeAlone.date(at), userId()))));
        return problems;
    }

    /** Those who are out now and whom the signed-in supervisor may see, overdue first, then by time expected. */
    public List<TimeAlone> team() {
        access.require(HcvPrivilege.VIEW_PEER_SUPPORT);
        Set<Integer> peers = supervised.ofUser();
        Integer self = access.ownPersonId().orElse(-1);
        return rows.open().stream()
                .filter(row -> !row.peerId().equals(self))
                .filter(row -> peers.contains(row.peerId()) || time(row).state() == LoneWorkState.OVERDUE)
                .map(this::time)
                .sorted(Comparator.comparing((TimeAlone time) -> time.state() != LoneWorkState.OVERDUE)
                        .thenComparing(TimeAlone::expectedAt)
                        .thenComparing(TimeAlone::peerName))
                .collect(Collectors.toList());
    }

    /**
     * A supervisor has reached the worker, who is safe: the time alone ends now.
     *
     * @return false where none of that uuid is among {@link #team}
     */
    public boolean reached(String uuid) {
        boolean seen = team().stream().anyMatch(time -> time.uuid().equals(uuid));
        if (seen) {
            rows.change(() ->
                    rows.find(uuid).filter(LoneWorkRow::isOpen).ifPresent(row -> row.end(Date.from(now()), userId())));
        }
        return seen;
    }

    private TimeAlone time(LoneWorkRow row) {
        int minutes = rules.current().whole(OVERDUE_MINUTES);
        return TimeAlone.of(row, supervised.name(row.peerId()), clock.instant(), minutes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDateTime local() {
        return TimeAlone.local(Date.from(now()));
    }

    private static Integer userId() {
        return Context.getAuthenticatedUser().getUserId();
    }
}
