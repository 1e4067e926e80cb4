/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.peer.SignOff;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.module.hcv.platform.support.SupervisedPeers;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The peer support workers. Whoever may manage them sees and changes all; each of them reads their own record.
 * Thread-safe.
 */
public class Team {

    private final TransactionTemplate transaction;
    private final Places places;
    private final Access access;
    private final Clock clock;
    private final PeerRecords records;
    private final TeamReader reader;
    private final TeamWriter writer;
    private final SupervisedPeers supervised;

    public Team(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            Places places,
            SupervisedPeers supervised,
            Access access,
            Clock clock) {
        this.transaction = new TransactionTemplate(transactionManager);
        this.places = places;
        this.access = access;
        this.clock = clock;
        this.records = new PeerRecords(sessionFactory);
        this.reader = new TeamReader(sessionFactory, records, supervised, clock);
        this.writer = new TeamWriter(sessionFactory, dictionary, clock);
        this.supervised = supervised;
    }

    /** Everybody with the role of a peer support worker or a recorded grade, by name. */
    public List<TeamMember> all() {
        access.require(HcvPrivilege.MANAGE_PEERS);
        return reader.members(records.peers());
    }

    /** Person uuid of the signed-in user, where they are a peer support worker and so have a page of their own. */
    public Optional<String> ownPage() {
        return access.ownPersonId()
                .filter(id -> records.peers().contains(id))
                .map(id -> Context.getAuthenticatedUser().getPerson().getUuid());
    }

    /**
     * One peer support worker; none where nobody has the uuid, or somebody who is none.
     *
     * @throws AccessRefused where the signed-in user neither manages the team nor is the person
     */
    public Optional<TeamMember> member(String personUuid) {
        access.require(HcvPrivilege.USE_MODULE);
        boolean own = Context.getAuthenticatedUser().getPerson() != null
                && Context.getAuthenticatedUser().getPerson().getUuid().equals(personUuid);
        if (!own) {
            access.require(HcvPrivilege.MANAGE_PEERS);
        }
        return reader.peer(personUuid).map(person -> reader.members(Collections.singleton(person.getPersonId()))
                .get(0));
    }

    /** Whether the signed-in user keeps the team. */
    public boolean mayManage() {
        return access.has(HcvPrivilege.MANAGE_PEERS);
    }

    /**
     * Whether the signed-in user may change what is recorded of the person: nobody signs off themselves, and a provider
     * that was retired is brought back in OpenMRS, not by a new one.
     */
    public boolean mayChange(String personUuid) {
        Optional<Integer> id = reader.peer(personUuid).map(Person::getPersonId);
        return access.has(HcvPrivilege.MANAGE_PEERS)
                && !access.ownPersonId().equals(id)
                && !id.filter(one -> records.of(one).isRetired()).isPresent();
    }

    /** Those who can be chosen as supervisor, by name. */
    public List<Colleague> supervisors() {
        access.require(HcvPrivilege.MANAGE_PEERS);
        return reader.supervisors();
    }

    /** Keeps what was typed, unless something is wrong with it. */
    public Problems save(String personUuid, TeamRequest request) {
        Person person = changeable(personUuid);
        Problems problems = request.check();
        for (String site : request.sites()) {
            if (!places.location(site).isPresent()) {
                problems.add(Problem.error(TeamRequest.SITES, ProblemCode.UNKNOWN_PLACE));
            }
        }
        boolean chosen = !request.supervisor().isEmpty();
        Optional<Integer> supervisor = chosen
                ? reader.supervisorId(request.supervisor()).filter(id -> !id.equals(person.getPersonId()))
                : Optional.empty();
        if (chosen && !supervisor.isPresent()) {
            problems.add(Problem.error(TeamRequest.SUPERVISOR, ProblemCode.UNKNOWN_PERSON));
        }
        if (!problems.hasErrors()) {
            transaction.execute(status -> {
                writer.write(person, request);
                supervised.put(person, supervisor);
                return null;
            });
        }
        return problems;
    }

    /**
     * Signs that the person does a task alone from a day on; nothing changes where that is signed for the day already and
     * was not taken back since.
     */
    public Problems signOff(String personUuid, PeerTask task, LocalDate from) {
        Person person = changeable(personUuid);
        Problems problems = Problems.collect();
        if (from.isAfter(today())) {
            problems.add(Problem.error("from", ProblemCode.DATE_FUTURE, today()));
        } else if (records.of(person.getPersonId()).signOffs().stream()
                .noneMatch(one ->
                        one.task() == task && one.holdsOn(from) && !one.until().isPresent())) {
            List<String> texts = texts(records.of(person.getPersonId()));
            texts.add(SignOff.of(task, from, signer()).text());
            transaction.execute(status -> writer.writeSignOffs(person, texts));
        }
        return problems;
    }

    /** Takes back, from today on, every sign-off of the task that holds. */
    public void takeBack(String personUuid, PeerTask task) {
        Person person = changeable(personUuid);
        List<String> texts = new ArrayList<>();
        boolean any = false;
        for (SignOff signOff : records.of(person.getPersonId()).signOffs()) {
            boolean back = signOff.task() == task && !signOff.until().isPresent();
            any |= back;
            texts.add((back ? signOff.takenBack(today(), signer()) : signOff).text());
        }
        if (any) {
            transaction.execute(status -> writer.writeSignOffs(person, texts));
        }
    }

    /** @throws AccessRefused where the signed-in user may not change what is recorded of the person */
    public void requireMayChange(String personUuid) {
        changeable(personUuid);
    }

    private Person changeable(String personUuid) {
        access.require(HcvPrivilege.MANAGE_PEERS);
        Person person = reader.peer(personUuid).orElseThrow(AccessRefused::outOfReach);
        if (!mayChange(personUuid)) {
            throw AccessRefused.outOfReach();
        }
        return person;
    }

    private static List<String> texts(PeerRecord record) {
        return record.signOffs().stream().map(SignOff::text).collect(Collectors.toList());
    }

    private String signer() {
        return writer.signer(Context.getAuthenticatedUser().getPerson());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
