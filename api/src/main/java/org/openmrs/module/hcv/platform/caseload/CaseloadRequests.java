/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.history.MergedRecords;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.provider.FullName;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Peer support workers ask for people they met; a supervisor answers. Thread-safe.
 *
 * <p>Who asks has to name the person exactly, as in a search, so that nobody can ask for whoever happens to be
 * registered. Where the rule {@code selfAssignment} is on, asking is enough, but for somebody who declined or withdrew
 * peer support: there a supervisor answers.
 */
public class CaseloadRequests {

    public static final String PERSON = "person";

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final People people;
    private final Caseloads caseloads;
    private final CurrentRules rules;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;
    private final CaseloadStore store;
    private final WishReader wishes;
    private final MergedRecords merged;

    public CaseloadRequests(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            People people,
            Caseloads caseloads,
            CurrentRules rules,
            Access access,
            AccessLog log,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.people = people;
        this.caseloads = caseloads;
        this.rules = rules;
        this.access = access;
        this.log = log;
        this.clock = clock;
        this.store = new CaseloadStore(sessionFactory, dictionary, log, clock);
        this.wishes = new WishReader(sessionFactory, dictionary, clock);
        this.merged = new MergedRecords(sessionFactory);
    }

    /** Whether the signed-in user may ask: somebody who sees only a caseload. */
    public boolean mayAsk() {
        return access.has(HcvPrivilege.VIEW_CASELOAD) && !access.reachesEverybody();
    }

    /** Whether asking is enough, by the programme's rule. */
    public boolean isSelfAssignment() {
        return rules.current().isOn("selfAssignment");
    }

    /** People outside the caseload who are exactly who was typed: a whole number, or a full name with date of birth. */
    public List<PersonSummary> find(String typed) {
        requireMayAsk();
        Set<Integer> caseload = access.caseload();
        return people.find(typed).stream()
                .filter(person -> !caseload.contains(person.personId()))
                .collect(Collectors.toList());
    }

    /** Asks for the person, or takes them on where that is enough. Asked twice is asked once. */
    public Problems ask(String typed, String personUuid, String note) {
        requireMayAsk();
        String text = note.trim();
        Problems problems = CaseloadChange.checkNote(text, CaseloadChange.NOTE);
        Optional<PersonSummary> person = find(typed).stream()
                .filter(one -> one.uuid().equals(personUuid))
                .findFirst();
        if (!person.isPresent()) {
            problems.add(Problem.error(PERSON, ProblemCode.UNKNOWN_PERSON));
        }
        if (problems.hasErrors()) {
            return problems;
        }
        Person own = Context.getAuthenticatedUser().getPerson();
        if (isSelfAssignment() && !access.isClosedToPeers(person.get().personId())) {
            Patient patient = sessionFactory
                    .getCurrentSession()
                    .get(Patient.class, person.get().personId());
            transaction.execute(status -> {
                store.begin(own, patient, CaseloadChange.now(CaseloadReason.MET, text));
                return null;
            });
        } else if (!isAsked(own.getUuid(), personUuid)) {
            write(own.getUuid(), person.get(), text);
        }
        return problems;
    }

    private void write(String workerUuid, PersonSummary person, String note) {
        try {
            transaction.execute(status -> {
                sessionFactory
                        .getCurrentSession()
                        .save(new CaseloadRequest(workerUuid, person.uuid(), note, Date.from(clock.instant())));
                log.add(AccessAction.CHANGED, person.personId(), person.uuid(), "caseload/request");
                return null;
            });
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Asked twice at once: the database lets only one in, and that one is enough.
            sessionFactory.getCurrentSession().clear();
            if (!isAsked(workerUuid, person.uuid())) {
                throw e;
            }
        }
    }

    private boolean isAsked(String workerUuid, String personUuid) {
        return sessionFactory
                        .getCurrentSession()
                        .createQuery("select count(*) from CaseloadRequest r where r.openKey = :key", Long.class)
                        .setParameter("key", CaseloadRequest.openKey(workerUuid, personUuid))
                        .uniqueResult()
                > 0;
    }

    /** How many {@link #open} holds, without a look at anybody; none for who does not assign. */
    public int count() {
        return access.has(HcvPrivilege.ASSIGN_CASELOADS)
                ? (int) waiting().stream().filter(this::isListed).count()
                : 0;
    }

    /** What waits for an answer, the oldest first; requests for people who are gone are passed over. */
    public List<Asked> open() {
        access.require(HcvPrivilege.ASSIGN_CASELOADS);
        List<Asked> open = new ArrayList<>();
        Map<Integer, String> listed = new LinkedHashMap<>();
        for (CaseloadRequest request : waiting()) {
            if (isListed(request)) {
                Patient patient = patient(request.personUuid()).orElseThrow(IllegalStateException::new);
                Person worker = store.person(request.workerUuid()).orElseThrow(IllegalStateException::new);
                open.add(new Asked(
                        request.uuid(),
                        FullName.of(worker),
                        people.summary(patient.getUuid()),
                        PlatformDates.date(request.askedAt()),
                        request.note(),
                        wishes.of(patient.getPatientId()).fits(worker.getGender())));
                listed.put(patient.getPatientId(), patient.getUuid());
            }
        }
        log.add(AccessAction.LISTED, listed, "caseload/requests");
        return Collections.unmodifiableList(open);
    }

    private List<CaseloadRequest> waiting() {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from CaseloadRequest r where r.openKey is not null order by r.caseloadRequestId",
                        CaseloadRequest.class)
                .getResultList();
    }

    /** Both are there, and the person is within reach: nobody answers for their own record. */
    private boolean isListed(CaseloadRequest request) {
        return store.person(request.workerUuid()).isPresent()
                && patient(request.personUuid())
                        .filter(person -> access.reaches(person.getPatientId()))
                        .isPresent();
    }

    /**
     * Says yes, which puts the person on the caseload now, or no. Nothing changes where it was answered already, or the
     * person's record was voided since.
     *
     * @throws AccessRefused where the signed-in user does not reach the person
     */
    public Problems answer(String requestUuid, boolean yes, String note) {
        access.require(HcvPrivilege.ASSIGN_CASELOADS);
        String text = note.trim();
        Problems problems = CaseloadChange.checkNote(text, CaseloadChange.NOTE);
        Optional<CaseloadRequest> found = request(requestUuid).filter(CaseloadRequest::isOpen);
        Optional<Patient> person = found.flatMap(request -> patient(request.personUuid()));
        person.ifPresent(one -> access.requireReach(one.getPatientId()));
        if (!person.isPresent() || problems.hasErrors()) {
            return problems;
        }
        CaseloadRequest request = found.get();
        if (yes) {
            problems.addAll(caseloads.assign(
                    person.get().getUuid(), request.workerUuid(), CaseloadChange.now(CaseloadReason.MET, text)));
        }
        if (!problems.hasErrors()) {
            transaction.execute(status -> {
                request.answer(yes, text, Context.getAuthenticatedUser().getUserId(), Date.from(clock.instant()));
                sessionFactory.getCurrentSession().saveOrUpdate(request);
                if (!yes) {
                    log.add(
                            AccessAction.CHANGED,
                            person.get().getPatientId(),
                            person.get().getUuid(),
                            "caseload/request declined");
                }
                return null;
            });
        }
        return problems;
    }

    /** Who was asked for, or the record that was kept of them; empty where there is none any more. */
    private Optional<Patient> patient(String personUuid) {
        return merged.inUse(personUuid);
    }

    private void requireMayAsk() {
        access.require(HcvPrivilege.VIEW_CASELOAD);
        if (!mayAsk()) {
            throw AccessRefused.outOfReach();
        }
    }

    private Optional<CaseloadRequest> request(String uuid) {
        if (!KeepableText.isKeepable(uuid)) {
            return Optional.empty();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery("from CaseloadRequest r where r.uuid = :uuid", CaseloadRequest.class)
                .setParameter("uuid", uuid)
                .uniqueResultOptional();
    }
}
