/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.provider;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.module.hcv.domain.problem.KeepableText;

/** Names of people who work here, of providers and of places. Thread-safe. */
public final class Colleagues {

    private final SessionFactory sessionFactory;

    public Colleagues(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Each person that is not voided, by id. */
    public Map<Integer, Colleague> people(Collection<Integer> ids) {
        Map<Integer, Colleague> people = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            sessionFactory
                    .getCurrentSession()
                    .createQuery(
                            "from Person p where p.personVoided = false and p.personId in (:ids) order by p.personId",
                            Person.class)
                    .setParameterList("ids", ids)
                    .getResultList()
                    .forEach(person -> people.put(person.getPersonId(), of(person)));
        }
        return people;
    }

    /** The same, by name. */
    public List<Colleague> byName(Collection<Integer> ids) {
        return people(ids).values().stream()
                .sorted(Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.toList());
    }

    /** One person that is not voided. */
    public Optional<Colleague> byUuid(String personUuid) {
        if (!KeepableText.isKeepable(personUuid)) {
            return Optional.empty();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Person p where p.uuid = :uuid and p.personVoided = false", Person.class)
                .setParameter("uuid", personUuid)
                .uniqueResultOptional()
                .map(Colleagues::of);
    }

    /** Name of one person, voided or not. */
    public String name(Integer personId) {
        Person person = sessionFactory.getCurrentSession().get(Person.class, personId);
        return person == null ? unnamed(personId) : name(person);
    }

    /** Of providers, people and places, by uuid. */
    public Map<String, String> ofUuids(Collection<String> uuids) {
        Map<String, String> names = new HashMap<>();
        if (uuids.isEmpty()) {
            return names;
        }
        for (Object[] row : rows("select l.uuid, l.name from Location l where l.uuid in (:uuids)", uuids)) {
            names.put((String) row[0], (String) row[1]);
        }
        for (Object[] row : rows("select p.uuid, p.person from Provider p where p.uuid in (:uuids)", uuids)) {
            Optional.ofNullable((Person) row[1]).ifPresent(person -> names.put((String) row[0], name(person)));
        }
        for (Object[] row : rows("select p.uuid, p from Person p where p.uuid in (:uuids)", uuids)) {
            names.put((String) row[0], name((Person) row[1]));
        }
        return names;
    }

    private Iterable<Object[]> rows(String hql, Collection<String> uuids) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(hql, Object[].class)
                .setParameterList("uuids", uuids)
                .getResultList();
    }

    private static Colleague of(Person person) {
        return new Colleague(person.getPersonId(), person.getUuid(), name(person));
    }

    private static String name(Person person) {
        String full = FullName.of(person);
        return full.isEmpty() ? unnamed(person.getPersonId()) : full;
    }

    private static String unnamed(Integer personId) {
        return "#" + personId;
    }
}
