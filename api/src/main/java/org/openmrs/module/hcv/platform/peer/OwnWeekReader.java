/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.outreach.OutreachCredit;

/** Adds up the contacts that one worker recorded as their provider, whoever they were with, and their outreach sessions. */
final class OwnWeekReader {

    /** The days that count, today among them. */
    private static final int DAYS = 7;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    OwnWeekReader(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    OwnWeek read(Optional<Integer> workerPersonId, LocalDate today) {
        ConceptIndex concepts = dictionary.concepts();
        Set<Integer> questions = concepts.ids(Arrays.asList("contact.outcome", "contact.minutes", "contact.activity"));
        int made = 0;
        int attempted = 0;
        int minutes = 0;
        int accompanied = 0;
        if (!workerPersonId.isPresent() || questions.isEmpty()) {
            return new OwnWeek(made, attempted, minutes, accompanied, 0);
        }
        OutreachCredit outreach =
                OutreachCredit.read(sessionFactory, workerPersonId.get(), today.minusDays(DAYS - 1L), today);
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select c.conceptId, o.concept.conceptId, o.valueNumeric, e.uuid from Obs o join o.encounter e "
                                + "left join o.valueCoded c where o.voided = false and e.voided = false "
                                + "and o.concept.conceptId in (:questions) and e.encounterDatetime >= :from "
                                + "and e.encounterDatetime < :until and e.encounterId in "
                                + "(select ep.encounter.encounterId from EncounterProvider ep where ep.voided = false "
                                + "and ep.provider.person.personId = :worker)",
                        Object[].class)
                .setParameterList("questions", questions)
                .setParameter("from", PlatformDates.startOfDay(today.minusDays(DAYS - 1L)))
                .setParameter("until", PlatformDates.startOfDay(today.plusDays(1)))
                .setParameter("worker", workerPersonId.get())
                .getResultList()) {
            String answer = row[0] == null ? "" : concepts.key((Integer) row[0]).orElse("");
            if (answer.equals("contact-outcome.made")) {
                made++;
            } else if (answer.startsWith("contact-outcome.")) {
                attempted++;
            } else if (answer.equals("activity.accompanied")) {
                accompanied++;
            } else if (row[2] != null && !outreach.includes((String) row[3])) {
                minutes += ((Double) row[2]).intValue();
            }
        }
        return new OwnWeek(made, attempted, minutes + outreach.minutes(), accompanied, outreach.unnamed());
    }
}
