/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.consent.Consent;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.consent.ConsentReader;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * What one person agreed to, as far as the signed-in user needs it: of testing and sharing results those who reach
 * everybody, of contact and peer support also the peers of the person. Safe for use by several threads.
 */
public class PersonConsents {

    private static final String PREFERRED = "contact.preferred";
    private static final String MESSAGE = "contact.safe-to-leave-message";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final People people;
    private final Access access;
    private final Clock clock;
    private final ConsentReader consents;

    public PersonConsents(
            SessionFactory sessionFactory, Dictionary dictionary, People people, Access access, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.people = people;
        this.access = access;
        this.clock = clock;
        this.consents = new ConsentReader(sessionFactory, dictionary);
    }

    /** Throws as {@link People#requireOpen} does. */
    public PersonConsent of(String personUuid) {
        Integer id = people.requireOpen(personUuid).getPatientId();
        LocalDate today = LocalDate.now(clock);
        List<Consent> shown = consents.read(id).all(today).stream()
                .filter(consent -> access.reachesEverybody() || isForPeers(consent.kind()))
                .collect(Collectors.toList());
        return new PersonConsent(shown, names(shown), newest(id, PREFERRED), newest(id, MESSAGE));
    }

    private static boolean isForPeers(ConsentKind kind) {
        return kind == ConsentKind.CONTACT || kind == ConsentKind.PEER_SUPPORT;
    }

    /** Names of those who wrote down what is shown, by the id of their user. */
    private Map<String, String> names(Collection<Consent> shown) {
        Map<Integer, String> users = new LinkedHashMap<>();
        shown.forEach(consent -> consent.recordedBy().ifPresent(user -> users.put(Integer.valueOf(user), user)));
        Map<String, String> names = new HashMap<>();
        if (users.isEmpty()) {
            return names;
        }
        // Ascending by "preferred", so that a preferred name comes last and stays.
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select u.userId, n.givenName, n.familyName from User u, PersonName n "
                                + "where n.person = u.person and n.voided = false and u.userId in (:users) "
                                + "order by n.preferred, n.personNameId desc",
                        Object[].class)
                .setParameterList("users", new TreeSet<>(users.keySet()))
                .getResultList()) {
            String given = row[1] == null ? "" : (String) row[1];
            String family = row[2] == null ? "" : (String) row[2];
            names.put(String.valueOf(row[0]), (given + ' ' + family).trim());
        }
        return names;
    }

    private Optional<String> newest(Integer personId, String question) {
        ConceptIndex concepts = dictionary.concepts();
        List<Integer> answers = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select c.conceptId from Obs o join o.valueCoded c left join o.encounter e "
                                + "where o.voided = false and (e is null or e.voided = false) "
                                + "and o.person.personId = :person and o.concept.conceptId in (:question) "
                                + "order by o.obsDatetime desc, o.obsId desc",
                        Integer.class)
                .setParameter("person", personId)
                .setParameterList("question", concepts.ids(question))
                .setMaxResults(1)
                .getResultList();
        return answers.isEmpty() ? Optional.empty() : concepts.key(answers.get(0));
    }
}
