/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.platform.history.MergedRecords;

/** Finds whom the log is asked about, and names those it names by id. Checks no privilege; its callers do. */
final class AccessNames {

    private final SessionFactory sessionFactory;
    private final MergedRecords merged;

    AccessNames(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
        this.merged = new MergedRecords(sessionFactory);
    }

    /**
     * Ids of the patients with that number or uuid, whatever the number's case, and of the records that were merged into
     * theirs. A number of a voided record finds it too.
     */
    Set<Integer> people(String typed) {
        Set<Integer> found = new LinkedHashSet<>();
        if (!KeepableText.isKeepable(typed)) {
            return found;
        }
        found.addAll(ids(
                "select i.patient.patientId from PatientIdentifier i where upper(i.identifier) = upper(:text) "
                        + "and (i.voided = false or i.patient.voided = true) order by i.patient.voided",
                typed));
        found.addAll(ids("select p.patientId from Patient p where p.uuid = :text", typed));
        return found.isEmpty() ? found : merged.with(found);
    }

    /** How many of them are records that are in use. */
    long inUse(Collection<Integer> people) {
        return rows(
                        "select p.patientId, p.uuid from Patient p where p.voided = false and p.patientId in (:ids)",
                        people)
                .size();
    }

    /** Ids of the users who sign in by that name, or have that uuid; closed accounts too. */
    Set<Integer> users(String typed) {
        return KeepableText.isKeepable(typed)
                ? new TreeSet<>(ids(
                        "select u.userId from User u where u.uuid = :text or upper(u.username) = upper(:text) "
                                + "or upper(u.systemId) = upper(:text)",
                        typed))
                : Collections.emptySet();
    }

    private List<Integer> ids(String hql, String text) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(hql, Integer.class)
                .setParameter("text", text)
                .getResultList();
    }

    /** The uuid of a patient. */
    Optional<String> uuid(Integer personId) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select p.uuid from Patient p where p.patientId = :id", String.class)
                .setParameter("id", personId)
                .uniqueResultOptional();
    }

    /** Names of people by id; a preferred one where there are several. */
    Map<Integer, String> names(Collection<Integer> people) {
        Map<Integer, String> names = new HashMap<>();
        for (Object[] row : rows(
                "select n.person.personId, n.givenName, n.familyName from PersonName n where n.voided = false "
                        + "and n.person.personId in (:ids) order by n.preferred, n.personNameId desc",
                people)) {
            names.put((Integer) row[0], joined(row[1], row[2]));
        }
        return names;
    }

    /** Numbers of people by id; a preferred one where there are several. */
    Map<Integer, String> numbers(Collection<Integer> people) {
        Map<Integer, String> numbers = new HashMap<>();
        for (Object[] row : rows(
                "select i.patient.patientId, i.identifier from PatientIdentifier i where i.voided = false "
                        + "and i.patient.patientId in (:ids) order by i.preferred, i.patientIdentifierId desc",
                people)) {
            numbers.put((Integer) row[0], (String) row[1]);
        }
        return numbers;
    }

    /** Users by id, as they are now. */
    Map<Integer, StaffName> staff(Collection<Integer> users) {
        Map<Integer, Set<String>> roles = new HashMap<>();
        for (Object[] row :
                rows("select u.userId, r.role from User u join u.roles r where u.userId in (:ids)", users)) {
            roles.computeIfAbsent((Integer) row[0], id -> new TreeSet<>()).add((String) row[1]);
        }
        Map<Integer, Object[]> accounts = new HashMap<>();
        Set<Integer> people = new TreeSet<>();
        for (Object[] row : rows(
                "select u.userId, u.uuid, u.username, u.systemId, u.retired, p.personId "
                        + "from User u left join u.person p where u.userId in (:ids)",
                users)) {
            accounts.put((Integer) row[0], row);
            if (row[5] != null) {
                people.add((Integer) row[5]);
            }
        }
        Map<Integer, String> names = names(people);
        Map<Integer, StaffName> staff = new HashMap<>();
        accounts.forEach((id, row) -> staff.put(
                id,
                new StaffName(
                        (String) row[1],
                        names.getOrDefault((Integer) row[5], ""),
                        row[2] == null || ((String) row[2]).isEmpty() ? (String) row[3] : (String) row[2],
                        Boolean.TRUE.equals(row[4]),
                        roles.getOrDefault(id, Collections.emptySet()))));
        return staff;
    }

    private List<Object[]> rows(String hql, Collection<Integer> ids) {
        return ids.isEmpty()
                ? Collections.emptyList()
                : sessionFactory
                        .getCurrentSession()
                        .createQuery(hql, Object[].class)
                        .setParameterList("ids", ids)
                        .getResultList();
    }

    private static String joined(Object... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.toString().trim().isEmpty())
                .map(part -> part.toString().trim())
                .collect(Collectors.joining(" "));
    }
}
