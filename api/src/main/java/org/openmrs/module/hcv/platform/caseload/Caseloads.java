/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.CaseloadPlan;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.provider.FullName;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts people on caseloads and takes them off, for those who hold {@link HcvPrivilege#ASSIGN_CASELOADS}.
 *
 * <p>Ending keeps the relationship with its end, so that the history stays, and closes the person to the worker at
 * that moment. Each change is logged. Safe for use by several threads.
 */
public class Caseloads {

    /** The field that problems of the choice of a worker are reported at. */
    public static final String WORKER = "worker";

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final People people;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;
    private final PeerRecords records;
    private final CaseloadStore store;
    private final WishReader wishes;

    public Caseloads(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            People people,
            Access access,
            AccessLog log,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.people = people;
        this.access = access;
        this.log = log;
        this.clock = clock;
        this.records = new PeerRecords(sessionFactory);
        this.store = new CaseloadStore(sessionFactory, dictionary, log, clock);
        this.wishes = new WishReader(sessionFactory, dictionary, clock);
    }

    /** Whether the signed-in user puts people on caseloads. */
    public boolean mayAssign() {
        return access.has(HcvPrivilege.ASSIGN_CASELOADS);
    }

    /** Those who support the person now, by name. Throws as {@link People#requireOpen} does. */
    public List<Supporter> supporting(String personUuid) {
        Map<String, Supporter> supporters = new LinkedHashMap<>();
        store.supporters(person(personUuid))
                .forEach(supporter -> supporters.merge(supporter.personUuid(), supporter, Supporter::with));
        return byName(new ArrayList<>(supporters.values()));
    }

    /** Everybody who ever supported the person, the newest first, with why it began and ended. */
    public List<Support> history(String personUuid) {
        return store.history(person(personUuid));
    }

    /** Support that was agreed on for a day to come, the next first. */
    public List<Planned> planned(String personUuid) {
        List<Planned> planned = new ArrayList<>();
        for (CaseloadPlan plan : store.plans(person(personUuid))) {
            planned.add(new Planned(
                    plan.getUuid(),
                    store.person(plan.getWorkerUuid()).map(FullName::of).orElse(""),
                    plan.getStartsOn()));
        }
        return planned;
    }

    /** What the person said last about who should support them. It is noted as a look at the person. */
    public Wishes wishes(String personUuid) {
        Patient patient = person(personUuid);
        log.add(AccessAction.VIEWED, patient.getPatientId(), personUuid, "support");
        return wishes.of(patient.getPatientId());
    }

    /** Everybody with the role of a peer support worker who works today and could take the person on, by name. */
    public List<Candidate> available(String personUuid) {
        Patient patient = person(personUuid);
        Wishes wished = wishes.of(patient.getPatientId());
        List<Candidate> candidates = new ArrayList<>();
        for (Person peer : free(patient)) {
            candidates.add(new Candidate(
                    new Supporter(peer.getUuid(), FullName.of(peer), null, null),
                    records.of(peer.getPersonId()).languages(),
                    wished,
                    peer.getGender()));
        }
        candidates.sort(Comparator.comparing(Candidate::name, String.CASE_INSENSITIVE_ORDER));
        return candidates;
    }

    /**
     * Puts the person on the worker's caseload, from today or from a day to come.
     *
     * @return what is wrong with it, at {@link #WORKER} and the fields of the change; nothing is kept then
     */
    public Problems assign(String personUuid, String workerUuid, CaseloadChange change) {
        Patient patient = person(personUuid);
        Problems problems = change.check(CaseloadReason.Step.START, today());
        Optional<Person> worker =
                worker(workerUuid).filter(peer -> !peer.getUuid().equals(personUuid));
        if (!worker.isPresent()) {
            problems.add(Problem.error(WORKER, ProblemCode.UNKNOWN_CHOICE, ""));
        }
        if (!problems.hasErrors() && !store.isSupportedBy(patient, workerUuid)) {
            transaction.execute(status -> {
                LocalDate day = change.day(today());
                if (day.isAfter(today())) {
                    store.plan(worker.get(), patient, day, change);
                } else {
                    store.begin(worker.get(), patient, change);
                }
                return null;
            });
        }
        return problems;
    }

    /** Takes back support that has not begun; nothing changes where the person has no such plan. */
    public void cancel(String personUuid, String planUuid) {
        Patient patient = person(personUuid);
        transaction.execute(status -> {
            store.plans(patient).stream()
                    .filter(plan -> plan.getUuid().equals(planUuid))
                    .forEach(plan -> store.cancel(plan, patient));
            return null;
        });
    }

    /**
     * Takes the person off the worker's caseload: at this moment, or at the beginning of a day to come. Nothing changes
     * where they are not on it.
     */
    public Problems end(String personUuid, String workerUuid, CaseloadChange change) {
        Patient patient = person(personUuid);
        Problems problems = change.check(CaseloadReason.Step.END, today());
        if (!problems.hasErrors()) {
            transaction.execute(status -> {
                store.end(workerUuid, patient, change);
                return null;
            });
        }
        return problems;
    }

    /** Ends one worker's support of the person now and begins another's, with one note for both. */
    public Problems handOver(String personUuid, String fromUuid, String toUuid, String note) {
        Patient patient = person(personUuid);
        return handOver(Collections.singletonList(patient), fromUuid, toUuid, note);
    }

    /** How many people a worker supports now. */
    public int size(String workerUuid) {
        access.require(HcvPrivilege.ASSIGN_CASELOADS);
        return store.supportedBy(workerUuid).size();
    }

    /**
     * Hands over everybody whom a worker supports now, all or nobody. Whoever is the new worker's own record, or on
     * their caseload already, is only taken off the old one's.
     */
    public Problems handOverAll(String fromUuid, String toUuid, String note) {
        access.require(HcvPrivilege.ASSIGN_CASELOADS);
        return handOver(store.supportedBy(fromUuid), fromUuid, toUuid, note);
    }

    private Problems handOver(List<Patient> patients, String fromUuid, String toUuid, String note) {
        CaseloadChange change = CaseloadChange.now(CaseloadReason.HAND_OVER, note);
        Problems problems = change.check(CaseloadReason.Step.START, today());
        Optional<Person> to = worker(toUuid).filter(peer -> !peer.getUuid().equals(fromUuid));
        if (!to.isPresent()) {
            problems.add(Problem.error(WORKER, ProblemCode.UNKNOWN_CHOICE, ""));
        }
        if (!problems.hasErrors()) {
            transaction.execute(status -> {
                patients.forEach(patient -> handOver(patient, fromUuid, to.get(), change));
                return null;
            });
        }
        return problems;
    }

    private void handOver(Patient patient, String fromUuid, Person to, CaseloadChange change) {
        if (store.end(fromUuid, patient, change) && !to.getUuid().equals(patient.getUuid())) {
            store.begin(to, patient, change);
        }
    }

    /** Everybody with the role of a peer support worker who works today, but for one, by name. */
    public List<Supporter> workersBut(String workerUuid) {
        access.require(HcvPrivilege.ASSIGN_CASELOADS);
        return byName(peers().stream()
                .filter(peer -> !peer.getUuid().equals(workerUuid))
                .map(peer -> new Supporter(peer.getUuid(), FullName.of(peer), null, null))
                .collect(Collectors.toList()));
    }

    private List<Person> free(Patient patient) {
        List<String> taken = store.active(patient).stream()
                .map(relationship -> relationship.getPersonA().getUuid())
                .collect(Collectors.toList());
        return peers().stream()
                .filter(peer -> !peer.getUuid().equals(patient.getUuid()) && !taken.contains(peer.getUuid()))
                .collect(Collectors.toList());
    }

    private Patient person(String personUuid) {
        access.require(HcvPrivilege.ASSIGN_CASELOADS);
        return people.requireOpen(personUuid);
    }

    /** Those with the role of a peer support worker who work today. */
    private List<Person> peers() {
        Set<Integer> available = records.available(today());
        return available.isEmpty()
                ? Collections.emptyList()
                : sessionFactory
                        .getCurrentSession()
                        .createQuery(
                                "from Person p where p.personVoided = false and p.personId in (:ids)", Person.class)
                        .setParameterList("ids", available)
                        .getResultList();
    }

    /** Somebody who may be chosen today. */
    private Optional<Person> worker(String uuid) {
        Set<Integer> available = records.available(today());
        return store.person(uuid).filter(person -> available.contains(person.getPersonId()));
    }

    private static List<Supporter> byName(List<Supporter> supporters) {
        supporters.sort(Comparator.comparing(Supporter::name, String.CASE_INSENSITIVE_ORDER));
        return supporters;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
