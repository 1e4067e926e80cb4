/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.prompt.Prompt;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.access.StaffPeople;
import org.openmrs.module.hcv.platform.consent.ConsentReader;
import org.openmrs.module.hcv.platform.history.MergedRecords;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.prompt.ClinicalFactsReader;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/**
 * Finds people and opens their pages, within the reach of the signed-in user; every look is logged.
 */
public class People {

    /** People in one list of results; who looks for more than that should type more. */
    public static final int FIND_LIMIT = 50;

    private final SessionFactory sessionFactory;
    private final Access access;
    private final AccessLog log;
    private final PatientHistoryReader histories;
    private final CurrentRules rules;
    private final Clock clock;
    private final SummaryReader summaries;
    private final PersonSearch search;
    private final PersonPageReader pages;
    private final StaffPeople staff;
    private final MergedRecords merged;

    public People(
            SessionFactory sessionFactory,
            Dictionary dictionary,
            Access access,
            AccessLog log,
            PatientHistoryReader histories,
            CurrentRules rules,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.access = access;
        this.log = log;
        this.histories = histories;
        this.rules = rules;
        this.clock = clock;
        this.summaries = new SummaryReader(sessionFactory, clock);
        this.search = new PersonSearch(sessionFactory);
        this.staff = new StaffPeople(sessionFactory);
        this.merged = new MergedRecords(sessionFactory);
        this.pages = new PersonPageReader(
                access,
                histories,
                new ClinicalFactsReader(sessionFactory, dictionary, histories.doors()),
                new TimelineReader(sessionFactory, dictionary),
                new ConsentReader(sessionFactory, dictionary),
                staff);
    }

    /**
     * @throws AccessRefused for those who may find nobody
     */
    public void requireFind() {
        access.require(HcvPrivilege.USE_MODULE);
        if (!access.reachesEverybody() && !access.has(HcvPrivilege.VIEW_CASELOAD)) {
            throw AccessRefused.missing(HcvPrivilege.VIEW_PEOPLE.text());
        }
    }

    /**
     * People whose number is what was typed, or whose name and date of birth fit it; at most {@link #FIND_LIMIT}.
     *
     * <p>Somebody who does not reach everybody finds people of the own caseload, and beyond it only the person whose
     * number, or whose full name and date of birth, was typed; that person is named but cannot be opened without a reason.
     */
    public List<PersonSummary> find(String typed) {
        requireFind();
        SearchText text = SearchText.parse(typed);
        if (text.isEmpty()) {
            return Collections.emptyList();
        }
        boolean everybody = access.reachesEverybody();
        Set<Integer> caseload = everybody ? Collections.emptySet() : access.caseload();
        Set<Integer> found = new LinkedHashSet<>(search.byNumber(text.whole()));
        if (everybody) {
            found.addAll(search.byNameAndDate(text, FIND_LIMIT));
        } else {
            if (text.namesOnePerson()) {
                found.addAll(search.byWholeNameAndDate(text, FIND_LIMIT));
            }
            Set<Integer> onCaseload = new LinkedHashSet<>(caseload);
            onCaseload.retainAll(search.byNameAndDate(text, Integer.MAX_VALUE));
            found.addAll(onCaseload);
        }
        access.ownPersonId().ifPresent(found::remove);
        List<PersonSummary> people = new ArrayList<>();
        for (PersonSummary person : summaries.read(found).values()) {
            if (people.size() < FIND_LIMIT) {
                people.add(person.reachable(
                        everybody || caseload.contains(person.personId()) || access.isOpened(person.personId())));
            }
        }
        logListed(reached(people, true), "find");
        logListed(reached(people, false), AccessLog.FOUND_BEYOND);
        return people;
    }

    /** The people on the signed-in user's own caseload, with where each stands. */
    public List<PersonSummary> caseload() {
        access.require(HcvPrivilege.USE_MODULE);
        List<PersonSummary> people = withPositions(access.caseload());
        logListed(people, "caseload");
        return people;
    }

    /** Uuids of those who also work here, for those who care for everybody; nothing for everybody else. */
    public Set<String> colleagues(Collection<PersonSummary> found) {
        Map<Integer, String> uuids = new LinkedHashMap<>();
        found.forEach(person -> uuids.put(person.personId(), person.uuid()));
        uuids.keySet().retainAll(staff.told(access, uuids.keySet()));
        return new LinkedHashSet<>(uuids.values());
    }

    /** Summaries by id, without positions, which would take a reading of histories; the caller has checked that the signed-in user may see them. */
    public Map<Integer, PersonSummary> summaries(Collection<Integer> ids) {
        return summaries.read(ids);
    }

    /** Summaries with the position of each; the caller has checked that the signed-in user may see them. */
    public List<PersonSummary> withPositions(Collection<Integer> ids) {
        Map<Integer, PatientHistory> read = histories.read(ids);
        CascadeCalculator calculator = CascadeCalculator.of(rules.current());
        LocalDate today = LocalDate.now(clock);
        List<PersonSummary> people = new ArrayList<>();
        for (PersonSummary person : summaries.read(ids).values()) {
            people.add(person.at(calculator.position(read.get(person.personId()), today)));
        }
        return people;
    }

    /**
     * One person's page.
     *
     * @throws UnknownPerson where nobody has the uuid, for those who reach everybody
     * @throws AccessRefused where the person is out of reach, and for an unknown uuid alike for everybody else
     */
    public PersonPage page(String personUuid) {
        Integer id = requireOpen(personUuid).getPatientId();
        PersonSummary person = summaries.read(Collections.singleton(id)).get(id);
        PersonPage page = pages.read(person, rules.current(), LocalDate.now(clock));
        log.add(AccessAction.VIEWED, id, personUuid, "person");
        return page;
    }

    /**
     * The advice of DR2 for a form that can record an antibody test: antibodies or virus were found before. Empty for who
     * may see no prompts or cannot reach the person. The look is that of the form, which logs it.
     */
    public Optional<Prompt> beforeAntibodyTest(String personUuid) {
        return patient(personUuid)
                .map(Patient::getPatientId)
                .filter(access::reaches)
                .flatMap(id -> pages.beforeAntibodyTest(
                        summaries.read(Collections.singleton(id)).get(id), rules.current(), LocalDate.now(clock)));
    }

    /** Who the person is, without where they stand; throws as {@link #page} does. */
    public PersonSummary summary(String personUuid) {
        Integer id = requireOpen(personUuid).getPatientId();
        return summaries.read(Collections.singleton(id)).get(id);
    }

    /**
     * Those of the people who are within reach, by uuid; the others are passed over, and so is an unknown uuid. For what
     * the user has at hand of them already, such as a form that was begun: it is no look, and is not logged.
     */
    public Map<String, PersonSummary> reachable(Collection<String> personUuids) {
        List<Integer> reached = new ArrayList<>();
        for (String personUuid : personUuids) {
            patient(personUuid)
                    .map(Patient::getPatientId)
                    .filter(access::reaches)
                    .ifPresent(reached::add);
        }
        Map<String, PersonSummary> reachable = new LinkedHashMap<>();
        summaries.read(reached).values().forEach(person -> reachable.put(person.uuid(), person));
        return reachable;
    }

    /** The patient of a uuid, checked to be within reach; throws as {@link #page} does. */
    public Patient requireOpen(String personUuid) {
        access.require(HcvPrivilege.USE_MODULE);
        Patient patient = patient(personUuid).orElseThrow(() -> unknown(personUuid));
        try {
            access.requireReach(patient.getPatientId());
        } catch (AccessRefused e) {
            log.add(AccessAction.REFUSED, patient.getPatientId(), personUuid, "person");
            throw e;
        }
        return patient;
    }

    /**
     * The uuid of the record that OpenMRS kept where it merged this one into it, for whoever reaches that one. Nothing
     * where the record is in use. It is no look, and is not logged.
     */
    public Optional<String> keptInPlaceOf(String personUuid) {
        access.require(HcvPrivilege.USE_MODULE);
        if (!KeepableText.isKeepable(personUuid) || patient(personUuid).isPresent()) {
            return Optional.empty();
        }
        return merged.inUse(personUuid)
                .filter(kept -> access.reaches(kept.getPatientId()))
                .map(Patient::getUuid);
    }

    /** Whether the person's page would open now; asks without leaving a line in the access log. */
    public boolean isOpen(String personUuid) {
        return patient(personUuid)
                .map(Patient::getPatientId)
                .filter(access::reaches)
                .isPresent();
    }

    private Optional<Patient> patient(String uuid) {
        if (!KeepableText.isKeepable(uuid)) {
            return Optional.empty();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Patient p where p.uuid = :uuid and p.voided = false", Patient.class)
                .setParameter("uuid", uuid)
                .uniqueResultOptional();
    }

    /** Those who reach everybody learn that there is nobody; to others it is as if the person were out of reach. */
    private RuntimeException unknown(String personUuid) {
        return access.reachesEverybody() ? new UnknownPerson(personUuid) : AccessRefused.outOfReach();
    }

    private static List<PersonSummary> reached(List<PersonSummary> people, boolean within) {
        return people.stream().filter(person -> person.withinReach() == within).collect(Collectors.toList());
    }

    private void logListed(List<PersonSummary> people, String place) {
        Map<Integer, String> listed = new LinkedHashMap<>();
        people.forEach(person -> listed.put(person.personId(), person.uuid()));
        log.add(AccessAction.LISTED, listed, place);
    }
}
