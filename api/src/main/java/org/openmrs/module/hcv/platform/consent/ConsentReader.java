/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.domain.consent.Consents;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads the consents of people from their observations, of a visit or of none, with one query for each batch of people.
 * The only place that does; checks no privilege, its callers do. Safe for use by several threads.
 */
public final class ConsentReader {

    private static final List<String> QUESTIONS = Collections.unmodifiableList(Arrays.asList(
            ConsentRows.TEST,
            ConsentRows.TEST_DAY,
            ConsentRows.SHARING,
            ConsentRows.SHARING_NAME,
            ConsentRows.CONTACT,
            ConsentRows.PEER_SUPPORT,
            ConsentRows.WITHDRAWN));

    /** Ids in one query, few enough for every database's limit on parameters. */
    private static final int BATCH = 500;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    public ConsentReader(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    /** Of each of the people, by id; what nobody asked about is in none. Who recorded it is the id of a user. */
    public Map<Integer, Consents> read(Collection<Integer> people) {
        Map<Integer, ConsentRows> rows = new HashMap<>();
        people.forEach(id -> rows.put(id, new ConsentRows()));
        ConceptIndex concepts = dictionary.concepts();
        Set<Integer> questions = concepts.ids(QUESTIONS);
        List<Integer> all = new ArrayList<>(rows.keySet());
        for (int from = 0; from < all.size() && !questions.isEmpty(); from += BATCH) {
            for (Object[] row : query(questions, all.subList(from, Math.min(from + BATCH, all.size())))) {
                concepts.key((Integer) row[1])
                        .ifPresent(question -> rows.get((Integer) row[0]).add(question, row, concepts));
            }
        }
        Map<Integer, Consents> consents = new HashMap<>();
        rows.forEach((id, said) -> consents.put(id, said.consents()));
        return consents;
    }

    /** Of one person. */
    public Consents read(Integer person) {
        return read(Collections.singleton(person)).get(person);
    }

    /** Those of the people who say no to that on that day, ascending. Who was never asked does not. */
    public Set<Integer> refusing(Collection<Integer> people, ConsentKind kind, LocalDate day) {
        Set<Integer> refusing = new TreeSet<>();
        read(people).forEach((id, consents) -> {
            if (consents.refuses(kind, day)) {
                refusing.add(id);
            }
        });
        return refusing;
    }

    private List<Object[]> query(Collection<Integer> questions, Collection<Integer> people) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.person.personId, o.concept.conceptId, c.conceptId, o.valueDatetime, o.valueText, "
                                + "o.obsDatetime, e.encounterId, o.obsId, o.creator.userId "
                                + "from Obs o left join o.valueCoded c left join o.encounter e "
                                + "where o.voided = false and (e is null or e.voided = false) "
                                + "and o.concept.conceptId in (:questions) and o.person.personId in (:people) "
                                + "order by o.obsDatetime, o.obsId",
                        Object[].class)
                .setParameterList("questions", questions)
                .setParameterList("people", people)
                .getResultList();
    }
}
