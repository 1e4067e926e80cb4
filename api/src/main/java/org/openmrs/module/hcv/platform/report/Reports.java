/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.report.CascadeReport;
import org.openmrs.module.hcv.domain.report.CascadeTable;
import org.openmrs.module.hcv.domain.report.Subject;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionReport;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionTable;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/**
 * The built-in reports.
 *
 * <p>Each run reads the records anew: a test that was entered late is counted as soon as it is there. The as-of date
 * decides what had happened by then.
 */
public class Reports {

    /** Ids in one query, few enough for every database's limit on parameters. */
    private static final int BATCH = 500;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Access access;
    private final AccessLog log;
    private final PatientHistoryReader histories;
    private final People people;
    private final CurrentRules rules;
    private final Clock clock;

    public Reports(
            SessionFactory sessionFactory,
            Dictionary dictionary,
            Access access,
            AccessLog log,
            PatientHistoryReader histories,
            People people,
            CurrentRules rules,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.access = access;
        this.log = log;
        this.histories = histories;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** Today on the platform's clock: the latest as-of date that makes sense. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** This moment on the platform's clock. The records may change after it, so a run is told by it too. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** Treatment completion and cure of the courses that started in the period, as it stood on the as-of date. */
    public TreatmentCompletionTable treatmentCompletion(ReportingPeriod period, LocalDate asOf) {
        access.require(HcvPrivilege.VIEW_REPORTS);
        // Courses that ended in the period belong to the WHO window, even when they started before it.
        ReportingPeriod yearBefore = ReportingPeriod.ofClosed(
                period.range().first().minusYears(1), period.range().last());
        Set<Integer> about = new LinkedHashSet<>(withDate(dictionary.concepts().ids("treatment.start"), yearBefore));
        about.addAll(withDate(dictionary.concepts().ids("treatment.last-dose"), period));
        return TreatmentCompletionReport.evaluate(subjects(about), period, asOf, rules.current());
    }

    /** The care cascade of the people who were tested in the period, as it stood on the as-of date. */
    public CascadeTable cascade(ReportingPeriod period, LocalDate asOf) {
        access.require(HcvPrivilege.VIEW_REPORTS);
        return CascadeReport.evaluate(subjects(tested(period)), period, asOf, rules.current());
    }

    /**
     * The people behind a number, by their uuids, with where each stands today, but never the user's own record. Each is
     * noted as listed.
     *
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused for those who may not see lists, or not see people
     */
    public List<PersonSummary> people(Collection<String> personUuids, String place) {
        access.require(HcvPrivilege.VIEW_REPORT_PEOPLE);
        access.require(HcvPrivilege.VIEW_PEOPLE);
        List<Integer> ids = new ArrayList<>();
        for (List<String> batch : batches(personUuids)) {
            ids.addAll(sessionFactory
                    .getCurrentSession()
                    .createQuery(
                            "select p.patientId from Patient p where p.voided = false and p.uuid in (:uuids)",
                            Integer.class)
                    .setParameterList("uuids", batch)
                    .getResultList());
        }
        access.ownPersonId().ifPresent(ids::remove);
        List<PersonSummary> listed = people.withPositions(ids);
        Map<Integer, String> logged = new LinkedHashMap<>();
        listed.forEach(person -> logged.put(person.personId(), person.uuid()));
        log.add(AccessAction.LISTED, logged, place);
        return listed;
    }

    private List<Subject> subjects(Collection<Integer> patientIds) {
        Map<Integer, String> uuids = uuids(patientIds);
        List<Subject> subjects = new ArrayList<>();
        for (Map.Entry<Integer, PatientHistory> entry :
                histories.read(uuids.keySet()).entrySet()) {
            subjects.add(Subject.of(uuids.get(entry.getKey()), entry.getValue()));
        }
        return subjects;
    }

    private Map<Integer, String> uuids(Collection<Integer> patientIds) {
        Map<Integer, String> uuids = new LinkedHashMap<>();
        for (List<Integer> batch : batches(patientIds)) {
            for (Object[] row : sessionFactory
                    .getCurrentSession()
                    .createQuery(
                            "select p.patientId, p.uuid from Patient p where p.voided = false "
                                    + "and p.patientId in (:ids) order by p.patientId",
                            Object[].class)
                    .setParameterList("ids", batch)
                    .getResultList()) {
                uuids.put((Integer) row[0], (String) row[1]);
            }
        }
        return uuids;
    }

    private static <T> List<List<T>> batches(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < list.size(); from += BATCH) {
            batches.add(list.subList(from, Math.min(from + BATCH, list.size())));
        }
        return batches;
    }

    private List<Integer> withDate(Set<Integer> concepts, ReportingPeriod period) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select distinct o.person.personId from Obs o where o.voided = false "
                                + "and o.concept.conceptId in (:concepts) and o.valueDatetime >= :from "
                                + "and o.valueDatetime < :until",
                        Integer.class)
                .setParameterList("concepts", concepts)
                .setParameter("from", PlatformDates.startOfDay(period.range().first()))
                .setParameter("until", dayAfter(period))
                .getResultList();
    }

    /**
     * People with a sample taken in the period, whichever program recorded the test; a test without that date counts on
     * the day it was observed.
     */
    private Set<Integer> tested(ReportingPeriod period) {
        Set<Integer> concepts = histories.testConcepts();
        Set<Integer> tested = new LinkedHashSet<>(withDate(concepts, period));
        tested.addAll(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select distinct o.person.personId from Obs o where o.voided = false "
                                + "and o.concept.conceptId in (:concepts) and o.obsDatetime >= :from "
                                + "and o.obsDatetime < :until",
                        Integer.class)
                .setParameterList("concepts", concepts)
                .setParameter("from", PlatformDates.startOfDay(period.range().first()))
                .setParameter("until", dayAfter(period))
                .getResultList());
        return tested;
    }

    private static Date dayAfter(ReportingPeriod period) {
        return PlatformDates.startOfDay(period.range().last().plusDays(1));
    }
}
