/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.PersonName;

/** Names of people who work here, of providers and of places. */
final class TeamNames {

    private final SessionFactory sessionFactory;

    TeamNames(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Of each person that is not voided, by id. */
    Map<Integer, Supervisor> people(Collection<Integer> ids) {
        Map<Integer, Supervisor> people = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            sessionFactory
                    .getCurrentSession()
                    .createQuery(
                            "from Person p where p.personVoided = false and p.personId in (:ids) order by p.personId",
                            Person.class)
                    .setParameterList("ids", ids)
                    .getResultList()
                    .forEach(
                            person -> people.put(person.getPersonId(), new Supervisor(person.getUuid(), name(person))));
        }
        return people;
    }

    /** Of providers, people and places, by uuid. */
    Map<String, String> ofUuids(Collection<String> uuids) {
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

    /** Put together here: the platform's own full name writes a warning to the log where no name layout is set. */
    private static String name(Person person) {
        PersonName name = person.getPersonName();
        return name == null
                ? ""
                : Stream.of(name.getGivenName(), name.getFamilyName())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
