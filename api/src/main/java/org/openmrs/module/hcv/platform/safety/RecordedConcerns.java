/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads worries from the observations of contacts, whoever wrote them. One that was taken back, by a change of the answer
 * or with the whole contact, is read as it was before. Checks nobody's privileges.
 */
final class RecordedConcerns {

    private static final String SAFEGUARDING = "contact.safeguarding";
    private static final String WORRIED = "select y.encounter.encounterId from Obs y where y.concept.conceptId in "
            + "(:safeguarding) and y.valueCoded.conceptId in (:yes)";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    RecordedConcerns(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    /** Those of contacts on the day or later, and those that were saved since. The newest contact first. */
    List<RecordedConcern> since(LocalDate day) {
        Date from = PlatformDates.startOfDay(day);
        return read(" and (y.obsDatetime >= :from or y.dateCreated >= :from)", "from", from);
    }

    Optional<RecordedConcern> of(String encounterUuid) {
        return read(" and y.encounter.uuid = :encounter", "encounter", encounterUuid).stream()
                .findFirst();
    }

    private List<RecordedConcern> read(String which, String name, Object value) {
        ConceptIndex concepts = dictionary.concepts();
        Set<Integer> safeguarding = concepts.ids(Collections.singleton(SAFEGUARDING));
        Set<Integer> yes = concepts.ids(Collections.singleton("yes"));
        if (safeguarding.isEmpty() || yes.isEmpty()) {
            return Collections.emptyList();
        }
        Query<Object[]> query = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.uuid, e.patient.patientId, e.encounterDatetime, o.concept.conceptId, c.conceptId, "
                                + "o.valueText, o.voided, e.voided, o.dateCreated "
                                + "from Obs o join o.encounter e left join o.valueCoded c "
                                + "where o.concept.conceptId in (:questions) and e.encounterId in (" + WORRIED + which
                                + ") order by e.encounterDatetime desc, e.encounterId desc, o.obsId",
                        Object[].class)
                .setParameterList("questions", questions(concepts))
                .setParameterList("safeguarding", safeguarding)
                .setParameterList("yes", yes)
                .setParameter(name, value);
        Map<String, Contact> contacts = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            contacts.computeIfAbsent((String) row[0], uuid -> new Contact(row)).add(row, concepts);
        }
        List<RecordedConcern> found = new ArrayList<>();
        contacts.forEach((uuid, contact) -> found.add(contact.concern(uuid)));
        return found;
    }

    private static Set<Integer> questions(ConceptIndex concepts) {
        return concepts.ids(Arrays.asList(
                SAFEGUARDING,
                "contact.safety-immediate",
                "contact.safety-category",
                "contact.safety-told",
                "contact.safety-time"));
    }

    /** What one contact says now, and all it ever said. */
    private static final class Contact {

        private final Integer personId;
        private final LocalDate day;
        private final RecordedConcern.Answers now = new RecordedConcern.Answers();
        private final RecordedConcern.Answers ever = new RecordedConcern.Answers();

        Contact(Object[] row) {
            personId = (Integer) row[1];
            day = PlatformDates.dateOrNull(row[2]);
        }

        void add(Object[] row, ConceptIndex concepts) {
            String question = concepts.key((Integer) row[3]).orElse("");
            String answer = concepts.key((Integer) row[4]).orElse("");
            boolean inUse = !(Boolean) row[6] && !(Boolean) row[7];
            ever.add(question, answer, (String) row[5], (Date) row[8]);
            if (inUse) {
                now.add(question, answer, (String) row[5], (Date) row[8]);
            }
        }

        RecordedConcern concern(String encounterUuid) {
            return new RecordedConcern(
                    encounterUuid, personId, day, ever.raisedAt, !now.concern, now.concern ? now : ever);
        }
    }
}
