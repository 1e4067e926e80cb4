/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.support.BoundaryKind;
import org.openmrs.module.hcv.domain.support.BoundaryOutcome;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.history.MergedRecords;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * “I know this person”, “contacted me out of hours”, “I would rather not”: a worker tells their supervisor, who hands the
 * person over or talks. It never becomes part of the person's record.
 *
 * <p>Its author sees that it was raised. The worker's supervisors see it, or where there are none everybody who may see
 * peer support. Nobody else does, and nothing of it stands in the access log. Thread-safe.
 */
public class BoundaryFlags {

    public static final String KIND = "kind";
    public static final String NOTE = "note";
    public static final String OUTCOME = "outcome";

    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 255;

    private static final int SHOWN = 20;

    private final MergedRecords merged;
    private final BoundaryRows rows;
    private final SupervisedPeers supervised;
    private final People people;
    private final Access access;
    private final AccessLog log;
    private final SignedIn user;
    private final Colleagues colleagues;
    private final Clock clock;

    public BoundaryFlags(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            SupervisedPeers supervised,
            People people,
            Access access,
            AccessLog log,
            Clock clock) {
        this.merged = new MergedRecords(sessionFactory);
        this.rows = new BoundaryRows(sessionFactory, transactionManager);
        this.supervised = supervised;
        this.people = people;
        this.access = access;
        this.log = log;
        this.user = new SignedIn(access);
        this.colleagues = new Colleagues(sessionFactory);
        this.clock = clock;
    }

    /** Whether the signed-in user supports people, and so could raise a boundary. */
    public boolean mayRaise() {
        return user.isWorker() && !access.reachesEverybody();
    }

    public boolean isSupervisor() {
        return user.isSupervisor();
    }

    /**
     * The signed-in worker raises a boundary about somebody on their caseload. What is open already is not raised again.
     *
     * @param kind key of a {@link BoundaryKind}
     * @param note up to {@value #NOTE_LENGTH} characters; needed for {@link BoundaryKind#OTHER}
     */
    public Problems raise(String personUuid, String kind, String note) {
        Integer self = user.worker();
        return raise(self, ownCaseload(personUuid), kind, note, self);
    }

    /** The signed-in supervisor raises a boundary for a worker whom they look after. */
    public Problems raiseFor(String peerUuid, String personUuid, String kind, String note) {
        Integer self = user.supervisor();
        Integer peer = cared(peerUuid).personId();
        return raise(peer, people.requireOpen(personUuid), kind, note, self);
    }

    private Problems raise(Integer peer, Patient person, String kind, String note, Integer by) {
        String text = note.trim();
        Problems problems = check(kind, text);
        if (!problems.hasErrors()) {
            BoundaryKind known = BoundaryKind.find(kind).orElseThrow(IllegalStateException::new);
            rows.add(new BoundaryFlagRow(peer, person.getPatientId(), known, text, by, now()));
        }
        return problems;
    }

    private static Problems check(String kind, String text) {
        Problems problems = Problems.collect();
        Optional<BoundaryKind> known = BoundaryKind.find(kind);
        if (kind.isEmpty()) {
            problems.add(Problem.of(KIND, ProblemCode.REQUIRED));
        } else if (!known.isPresent()) {
            problems.add(Problem.of(KIND, ProblemCode.UNKNOWN_CHOICE, shown(kind)));
        }
        if (known.filter(BoundaryKind.OTHER::equals).isPresent() && text.isEmpty()) {
            problems.add(Problem.of(NOTE, ProblemCode.REQUIRED));
        }
        KeepableText.check(NOTE, text, NOTE_LENGTH, problems);
        return problems;
    }

    /** What the signed-in worker raised about somebody on their caseload, the newest first. */
    public List<RaisedFlag> own(String personUuid) {
        Integer self = user.worker();
        return rows.raisedBy(self, ownCaseload(personUuid).getPatientId()).stream()
                .map(RaisedFlag::new)
                .collect(Collectors.toList());
    }

    /** What is open of those whom the signed-in supervisor looks after, the oldest first. */
    public List<BoundaryFlag> open() {
        user.supervisor();
        List<BoundaryFlag> open = new ArrayList<>();
        Map<Integer, String> listed = new HashMap<>();
        for (BoundaryFlagRow row : seen()) {
            Optional<Patient> patient = patient(row);
            Colleague peer =
                    colleagues.people(Collections.singleton(row.peerId())).get(row.peerId());
            if (peer != null && isWithinReach(patient)) {
                open.add(
                        new BoundaryFlag(row, peer, people.summary(patient.get().getUuid())));
                listed.put(patient.get().getPatientId(), patient.get().getUuid());
            }
        }
        // The place says nothing of why: others may read the log about a person.
        log.add(AccessAction.LISTED, listed, "team");
        return open;
    }

    /** How many {@link #open} holds, without opening them. */
    public int count() {
        user.supervisor();
        return (int) seen().stream().filter(row -> isWithinReach(patient(row))).count();
    }

    private boolean isWithinReach(Optional<Patient> patient) {
        return patient.isPresent()
                && access.reachesEverybody()
                && !access.ownPersonId().equals(patient.map(Patient::getPatientId));
    }

    /** Open, of those whom the signed-in user looks after. */
    private List<BoundaryFlagRow> seen() {
        return rows.open().stream()
                .filter(row -> supervised.isUsersCare(row.peerId()))
                .collect(Collectors.toList());
    }

    /**
     * The signed-in supervisor has dealt with one of {@link #open}.
     *
     * @param outcome key of a {@link BoundaryOutcome}
     * @throws AccessRefused where none of that uuid is among them
     */
    public Problems close(String uuid, String outcome) {
        Integer self = user.supervisor();
        BoundaryFlagRow flag = seen().stream()
                .filter(row -> row.uuid().equals(uuid))
                .findFirst()
                .orElseThrow(AccessRefused::outOfReach);
        Problems problems = Problems.collect();
        Optional<BoundaryOutcome> known = BoundaryOutcome.find(outcome);
        if (!known.isPresent()) {
            problems.add(Problem.of(
                    OUTCOME, outcome.isEmpty() ? ProblemCode.REQUIRED : ProblemCode.UNKNOWN_CHOICE, shown(outcome)));
        } else {
            rows.close(flag, known.get(), self, now());
        }
        return problems;
    }

    /**
     * Person uuids of the workers who ever said that they know the person, of those whom the signed-in supervisor looks
     * after; none for everybody else.
     */
    public Set<String> knownBy(String personUuid) {
        if (!user.isSupervisor()) {
            return Collections.emptySet();
        }
        Set<Integer> peers = rows.knowing(people.requireOpen(personUuid).getPatientId()).stream()
                .filter(supervised::isUsersCare)
                .collect(Collectors.toSet());
        return colleagues.people(peers).values().stream()
                .map(Colleague::personUuid)
                .collect(Collectors.toSet());
    }

    /** Whether the signed-in user is a supervisor who looks after the worker of the uuid. */
    public boolean maySee(String peerUuid) {
        return user.isSupervisor()
                && colleagues
                        .byUuid(peerUuid)
                        .filter(peer -> supervised.isUsersCare(peer.personId()))
                        .isPresent();
    }

    /** The worker of a uuid, whom the signed-in supervisor looks after. */
    public Colleague cared(String peerUuid) {
        user.supervisor();
        return colleagues
                .byUuid(peerUuid)
                .filter(peer -> supervised.isUsersCare(peer.personId()))
                .filter(peer -> supervised.isPeer(peer.personId()))
                .orElseThrow(AccessRefused::outOfReach);
    }

    private Patient ownCaseload(String personUuid) {
        Patient person = people.requireOpen(personUuid);
        if (!access.caseload().contains(person.getPatientId())) {
            throw AccessRefused.outOfReach();
        }
        return person;
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    /** The record that is in use; none where the person was voided. */
    private Optional<Patient> patient(BoundaryFlagRow row) {
        return merged.inUse(row.personId());
    }

    private Date now() {
        return PlatformDates.thisSecond(clock);
    }
}
