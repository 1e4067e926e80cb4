/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.Relationship;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts people on caseloads and takes them off, for those who hold {@link HcvPrivilege#ASSIGN_CASELOADS}.
 *
 * <p>Ending keeps the relationship with its end, so that the history stays, and closes the person to the worker at
 * that moment. Each change is logged. Safe for use by several threads.
 */
public class Caseloads {

    private static final List<String> PEER_ROLES = Collections.unmodifiableList(Arrays.asList("peer", "advanced-peer"));

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final Dictionary dictionary;
    private final People people;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;

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
        this.dictionary = dictionary;
        this.people = people;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Those who support the person now, by name. Throws as {@link People#requireOpen} does. */
    public List<Supporter> supporting(String personUuid) {
        Patient patient = person(personUuid);
        return active(patient).stream()
                .map(Caseloads::supporter)
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .collect(Collectors.toList());
    }

    /** Everybody with the role of a peer support worker who could take the person on, by name. */
    public List<Supporter> available(String personUuid) {
        Patient patient = person(personUuid);
        List<String> taken = active(patient).stream()
                .map(relationship -> relationship.getPersonA().getUuid())
                .collect(Collectors.toList());
        return peers().stream()
                .filter(peer -> !peer.getUuid().equals(personUuid) && !taken.contains(peer.getUuid()))
                .map(peer -> new Supporter(peer.getUuid(), name(peer), null))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .collect(Collectors.toList());
    }

    /**
     * Puts the person on the worker's caseload from now on; nothing changes where they are on it already.
     *
     * @return false where nobody with the role of a peer support worker has the uuid
     */
    public boolean assign(String personUuid, String workerUuid) {
        Patient patient = person(personUuid);
        Optional<Person> worker = peers().stream()
                .filter(peer -> peer.getUuid().equals(workerUuid) && !workerUuid.equals(personUuid))
                .findFirst();
        if (!worker.isPresent()) {
            return false;
        }
        if (!between(patient, workerUuid).isPresent()) {
            Relationship relationship = new Relationship();
            relationship.setPersonA(worker.get());
            relationship.setPersonB(patient);
            relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
            relationship.setStartDate(Date.from(clock.instant()));
            save(relationship, patient);
        }
        return true;
    }

    /** Takes the person off the worker's caseload at this moment; nothing changes where they are not on it. */
    public void end(String personUuid, String workerUuid) {
        Patient patient = person(personUuid);
        between(patient, workerUuid).ifPresent(relationship -> {
            relationship.setEndDate(Date.from(clock.instant()));
            save(relationship, patient);
        });
    }

    private Patient person(String personUuid) {
        access.require(HcvPrivilege.ASSIGN_CASELOADS);
        return people.requireOpen(personUuid);
    }

    private void save(Relationship relationship, Patient patient) {
        transaction.execute(status -> {
            Elevation.with(
                    () -> Context.getPersonService().saveRelationship(relationship),
                    PrivilegeConstants.ADD_RELATIONSHIPS,
                    PrivilegeConstants.EDIT_RELATIONSHIPS,
                    PrivilegeConstants.GET_RELATIONSHIPS,
                    PrivilegeConstants.GET_PERSONS,
                    PrivilegeConstants.GET_PATIENTS);
            log.add(AccessAction.CHANGED, patient.getPatientId(), patient.getUuid(), "caseload");
            return null;
        });
    }

    private Optional<Relationship> between(Patient patient, String workerUuid) {
        return active(patient).stream()
                .filter(relationship -> relationship.getPersonA().getUuid().equals(workerUuid))
                .findFirst();
    }

    private List<Relationship> active(Patient patient) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select r from Relationship r where r.voided = false and r.relationshipType = :type "
                                + "and r.personB.personId = :person and (r.startDate is null or r.startDate <= :now) "
                                + "and (r.endDate is null or r.endDate > :now) order by r.relationshipId",
                        Relationship.class)
                .setParameter("type", dictionary.relationshipType("peer-client"))
                .setParameter("person", patient.getPatientId())
                .setParameter("now", Date.from(clock.instant()))
                .getResultList();
    }

    private List<Person> peers() {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select distinct u.person from User u join u.roles r "
                                + "where u.retired = false and r.role in (:roles)",
                        Person.class)
                .setParameterList("roles", peerRoles())
                .getResultList();
    }

    private static List<String> peerRoles() {
        List<String> names = new ArrayList<>();
        for (ContentRow row : ContentTable.read("roles.csv").rows()) {
            if (PEER_ROLES.contains(row.text("key"))) {
                names.add(row.text("name"));
            }
        }
        return names;
    }

    private static Supporter supporter(Relationship relationship) {
        return new Supporter(
                relationship.getPersonA().getUuid(),
                name(relationship.getPersonA()),
                PlatformDates.dateOrNull(relationship.getStartDate()));
    }

    private static String name(Person person) {
        if (person.getPersonName() == null) {
            return "";
        }
        String given = person.getPersonName().getGivenName();
        String family = person.getPersonName().getFamilyName();
        return ((given == null ? "" : given) + ' ' + (family == null ? "" : family)).trim();
    }
}
