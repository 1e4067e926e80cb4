/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.Relationship;
import org.openmrs.RelationshipType;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.CaseloadPlan;
import org.openmrs.module.hcv.platform.access.CaseloadStarts;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.access.InForce;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.util.PrivilegeConstants;

/** The relationships that make up caseloads: begins, plans and ends them. It checks no privilege: its callers do. */
final class CaseloadStore {

    private static final String PLACE = "caseload";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final AccessLog log;
    private final Clock clock;
    private final CaseloadStarts starts;
    private final CaseloadPlans plans;
    private final CaseloadHistory history;

    CaseloadStore(SessionFactory sessionFactory, Dictionary dictionary, AccessLog log, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.log = log;
        this.clock = clock;
        this.starts = new CaseloadStarts(sessionFactory, dictionary, clock);
        this.plans = new CaseloadPlans(sessionFactory, starts, clock);
        this.history = new CaseloadHistory(sessionFactory);
    }

    List<Relationship> active(Patient patient) {
        starts.begin();
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select r from Relationship r where r.relationshipType = :type and r.personB.personId ="
                                + " :person and " + InForce.AT_NOW + " order by r.relationshipId",
                        Relationship.class)
                .setParameter("type", type())
                .setParameter("person", patient.getPatientId())
                .setParameter("now", now())
                .getResultList();
    }

    /** More than one where another screen of OpenMRS recorded the same support again. */
    List<Relationship> between(Patient patient, String workerUuid) {
        return active(patient).stream()
                .filter(relationship -> relationship.getPersonA().getUuid().equals(workerUuid))
                .collect(Collectors.toList());
    }

    boolean isSupportedBy(Patient patient, String workerUuid) {
        return !between(patient, workerUuid).isEmpty();
    }

    /**
     * Lets one transaction after the other change who supports the person. To be called before anything is read that the
     * change depends on. Plain SQL: some databases refuse to lock what a mapped query joins.
     */
    void lock(Patient patient) {
        sessionFactory
                .getCurrentSession()
                .createNativeQuery("select person_id from person where person_id = :id for update")
                .setParameter("id", patient.getPatientId())
                .getResultList();
    }

    /** Those whom a worker supports now and who are not voided. */
    List<Patient> supportedBy(String workerUuid) {
        starts.begin();
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p from Patient p where p.voided = false and p.patientId in "
                                + "(select r.personB.personId from Relationship r where r.relationshipType = :type "
                                + "and r.personA.uuid = :worker and " + InForce.AT_NOW + ") "
                                + "order by p.patientId",
                        Patient.class)
                .setParameter("type", type())
                .setParameter("worker", workerUuid)
                .setParameter("now", now())
                .getResultList();
    }

    List<Support> history(Patient patient) {
        starts.begin();
        List<Relationship> relationships = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select r from Relationship r where r.voided = false and r.relationshipType = :type "
                                + "and r.personB.personId = :person order by r.startDate desc, r.relationshipId desc",
                        Relationship.class)
                .setParameter("type", type())
                .setParameter("person", patient.getPatientId())
                .getResultList();
        return history.of(relationships, active(patient));
    }

    /** Begins it now, unless it goes on already; what was planned of the two is over with that. */
    void begin(Person worker, Patient patient, CaseloadChange change) {
        lock(patient);
        if (!isSupportedBy(patient, worker.getUuid())) {
            plans.of(patient, worker.getUuid()).forEach(plan -> cancel(plan, patient));
            add(worker, patient, change);
        }
    }

    private void add(Person worker, Patient patient, CaseloadChange change) {
        Relationship relationship = new Relationship();
        relationship.setPersonA(worker);
        relationship.setPersonB(patient);
        relationship.setRelationshipType(type());
        relationship.setStartDate(PlatformDates.thisSecond(clock));
        save(relationship, patient);
        note(relationship.getUuid(), CaseloadReason.Step.START, change);
    }

    /**
     * Ends all there is between the two, at this moment or at the beginning of the day of the change.
     *
     * @return whether there was anything
     */
    boolean end(String workerUuid, Patient patient, CaseloadChange change) {
        lock(patient);
        LocalDate day = change.day(today());
        List<Relationship> all = between(patient, workerUuid);
        if (!all.isEmpty()) {
            cancelUntil(day, workerUuid, patient);
        }
        for (Relationship relationship : all) {
            relationship.setEndDate(
                    day.isAfter(today()) ? PlatformDates.startOfDay(day) : PlatformDates.thisSecond(clock));
            save(relationship, patient);
            note(relationship.getUuid(), CaseloadReason.Step.END, change);
        }
        return !all.isEmpty();
    }

    /** What waited for the support to end would begin with the next look. */
    private void cancelUntil(LocalDate day, String workerUuid, Patient patient) {
        plans.of(patient, workerUuid).stream()
                .filter(plan -> !plan.getStartsOn().isAfter(day))
                .forEach(plan -> cancel(plan, patient));
    }

    /** Plans it, unless it goes on already or is planned for that day. */
    void plan(Person worker, Patient patient, LocalDate day, CaseloadChange change) {
        lock(patient);
        if (!isSupportedBy(patient, worker.getUuid())
                && plans.of(patient, worker.getUuid()).stream()
                        .noneMatch(plan -> plan.getStartsOn().equals(day))) {
            addPlan(worker, patient, day, change);
        }
    }

    private void addPlan(Person worker, Patient patient, LocalDate day, CaseloadChange change) {
        note(plans.add(worker, patient, day).getUuid(), CaseloadReason.Step.START, change);
        log(patient);
    }

    void cancel(CaseloadPlan plan, Patient patient) {
        plans.cancel(plan);
        log(patient);
    }

    /** What was planned for the person and has not begun, the next first. */
    List<CaseloadPlan> plans(Patient patient) {
        return plans.of(patient);
    }

    Optional<Person> person(String uuid) {
        if (!KeepableText.isKeepable(uuid)) {
            return Optional.empty();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Person p where p.uuid = :uuid and p.personVoided = false", Person.class)
                .setParameter("uuid", uuid)
                .uniqueResultOptional();
    }

    private void note(String relationshipUuid, CaseloadReason.Step step, CaseloadChange change) {
        change.reason().ifPresent(reason -> sessionFactory
                .getCurrentSession()
                .save(new CaseloadNote(relationshipUuid, step, reason, change.note(), userId(), now())));
    }

    private void save(Relationship relationship, Patient patient) {
        Elevation.with(
                () -> Context.getPersonService().saveRelationship(relationship),
                PrivilegeConstants.ADD_RELATIONSHIPS,
                PrivilegeConstants.EDIT_RELATIONSHIPS,
                PrivilegeConstants.GET_RELATIONSHIPS,
                PrivilegeConstants.GET_PERSONS,
                PrivilegeConstants.GET_PATIENTS);
        log(patient);
    }

    private void log(Patient patient) {
        log.add(AccessAction.CHANGED, patient.getPatientId(), patient.getUuid(), PLACE);
    }

    /** Those who support the person now. */
    List<Supporter> supporters(Patient patient) {
        return history.supporters(active(patient));
    }

    private RelationshipType type() {
        return dictionary.relationshipType("peer-client");
    }

    private static Integer userId() {
        return Context.getAuthenticatedUser().getUserId();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
