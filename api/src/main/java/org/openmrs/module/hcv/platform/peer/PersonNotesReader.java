/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** Reads {@link PersonNotes} of a caseload with one query. Checks no privilege; its callers do. */
final class PersonNotesReader {

    private static final String NEXT_STEP = "contact.next-step";
    private static final String ALERT_WORDS = "contact.visit-alert-note";

    private static final List<String> QUESTIONS = Collections.unmodifiableList(Arrays.asList(
            "contact.preferred",
            "contact.safe-to-leave-message",
            "appointment.date",
            "review.next-collection",
            "review.medication-collected",
            PersonNotes.APPOINTMENT,
            PersonNotes.VISIT_ALERT,
            ALERT_WORDS,
            NEXT_STEP));

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    PersonNotesReader(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    /** For each of the people; empty notes where nothing was answered. */
    Map<Integer, PersonNotes> read(Collection<Integer> people) {
        Map<Integer, PersonNotes> notes = new HashMap<>();
        people.forEach(id -> notes.put(id, new PersonNotes()));
        ConceptIndex concepts = dictionary.concepts();
        Set<Integer> questions = concepts.ids(QUESTIONS);
        if (people.isEmpty() || questions.isEmpty()) {
            return notes;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.person.personId, o.concept.conceptId, c.conceptId, o.valueDatetime, o.valueText, "
                                + "o.obsDatetime, e.uuid from Obs o left join o.valueCoded c left join o.encounter e "
                                + "where o.voided = false and (e is null or e.voided = false) "
                                + "and o.concept.conceptId in (:questions) and o.person.personId in (:people) "
                                + "order by o.obsDatetime, o.obsId",
                        Object[].class)
                .setParameterList("questions", questions)
                .setParameterList("people", people)
                .getResultList()) {
            concepts.key((Integer) row[1])
                    .ifPresent(question -> add(notes.get((Integer) row[0]), question, row, concepts));
        }
        return notes;
    }

    private static void add(PersonNotes notes, String question, Object[] row, ConceptIndex concepts) {
        if (row[2] != null) {
            LocalDate on = PlatformDates.dateOrNull(row[5]);
            concepts.key((Integer) row[2])
                    // "Not asked" says nothing and leaves the answer before it standing.
                    .filter(answer -> !answer.equals("not-asked"))
                    .ifPresent(answer -> notes.code(question, answer, on));
            if (question.equals(PersonNotes.VISIT_ALERT)) {
                notes.alertedAt((String) row[6]);
            }
        } else if (row[3] != null) {
            notes.date(question, PlatformDates.dateOrNull(row[3]));
        } else if (row[4] != null && row[6] != null && question.equals(NEXT_STEP)) {
            notes.nextStep((String) row[6], (String) row[4]);
        } else if (row[4] != null && question.equals(ALERT_WORDS)) {
            notes.alertWords((String) row[6], (String) row[4]);
        }
    }
}
