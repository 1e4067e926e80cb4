/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/**
 * Worries about somebody's safety, for those who hold {@link HcvPrivilege#VIEW_SAFEGUARDING} and reach everybody. A worry
 * is there as soon as its contact is saved. Everybody shown is noted in the access log. Safe for use by several threads.
 */
public class SafetyConcerns {

    /** How many days back they are listed. */
    public static final int DAYS = 90;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Access access;
    private final AccessLog log;
    private final People people;
    private final Clock clock;

    public SafetyConcerns(
            SessionFactory sessionFactory,
            Dictionary dictionary,
            Access access,
            AccessLog log,
            People people,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.access = access;
        this.log = log;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Immediate danger first, then the newest.
     *
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused for everybody else
     */
    public List<SafetyConcern> recent() {
        access.require(HcvPrivilege.USE_MODULE);
        access.require(HcvPrivilege.VIEW_SAFEGUARDING);
        access.require(HcvPrivilege.VIEW_PEOPLE);
        Map<String, SafetyConcern.Answers> answers = new LinkedHashMap<>();
        Map<String, Object[]> contacts = new LinkedHashMap<>();
        ConceptIndex concepts = dictionary.concepts();
        for (Object[] row : rows(concepts)) {
            contacts.put((String) row[0], row);
            add(answers.computeIfAbsent((String) row[0], uuid -> new SafetyConcern.Answers()), row, concepts);
        }
        answers.values().removeIf(each -> !each.concern);
        contacts.keySet().retainAll(answers.keySet());
        access.ownPersonId().ifPresent(own -> contacts.values().removeIf(row -> own.equals(row[1])));
        List<Integer> ids = new ArrayList<>();
        contacts.values().forEach(row -> ids.add((Integer) row[1]));
        Map<Integer, PersonSummary> summaries = people.summaries(ids);
        Map<Integer, String> shown = new LinkedHashMap<>();
        summaries.forEach((id, person) -> shown.put(id, person.uuid()));
        log.add(AccessAction.LISTED, shown, "safeguarding");
        List<SafetyConcern> concerns = new ArrayList<>();
        contacts.forEach((uuid, row) -> {
            PersonSummary person = summaries.get((Integer) row[1]);
            if (person != null) {
                concerns.add(new SafetyConcern(person, uuid, PlatformDates.dateOrNull(row[2]), answers.get(uuid)));
            }
        });
        concerns.sort(Comparator.comparing((SafetyConcern each) -> !each.isImmediate())
                .thenComparing(SafetyConcern::day, Comparator.reverseOrder()));
        return concerns;
    }

    private List<Object[]> rows(ConceptIndex concepts) {
        Set<Integer> questions = concepts.ids(Arrays.asList(
                "contact.safeguarding",
                "contact.safety-immediate",
                "contact.safety-category",
                "contact.safety-told",
                "contact.safety-time"));
        if (questions.isEmpty()) {
            return Collections.emptyList();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.uuid, o.person.personId, e.encounterDatetime, o.concept.conceptId, c.conceptId, "
                                + "o.valueText from Obs o join o.encounter e left join o.valueCoded c "
                                + "where o.voided = false and e.voided = false and e.encounterDatetime >= :from "
                                + "and o.concept.conceptId in (:questions) "
                                + "order by e.encounterDatetime desc, e.encounterId desc, o.obsId",
                        Object[].class)
                .setParameterList("questions", questions)
                .setParameter(
                        "from", PlatformDates.startOfDay(LocalDate.now(clock).minusDays(DAYS)))
                .getResultList();
    }

    private static void add(SafetyConcern.Answers answers, Object[] row, ConceptIndex concepts) {
        String question = concepts.key((Integer) row[3]).orElse("");
        String answer = row[4] == null ? "" : concepts.key((Integer) row[4]).orElse("");
        if (question.equals("contact.safeguarding")) {
            answers.concern = answer.equals("yes");
        } else if (question.equals("contact.safety-immediate")) {
            answers.immediate = answer.equals("yes");
        } else if (question.equals("contact.safety-category") && !answer.isEmpty()) {
            answers.categories.add(answer);
        } else if (question.equals("contact.safety-told") && !answer.isEmpty()) {
            answers.told.add(answer);
        } else if (row[5] != null) {
            answers.toldAt = (String) row[5];
        }
    }
}
