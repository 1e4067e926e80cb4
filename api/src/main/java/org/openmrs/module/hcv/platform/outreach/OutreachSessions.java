/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Location;
import org.openmrs.Person;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.provider.FullName;

/**
 * Sessions that were written down, for whoever did so and for those who manage peer support workers. The people of a
 * session are shown as far as the one who looks may see them at that moment. Safe for use by several threads.
 */
public class OutreachSessions {

    /** How many days back sessions are listed. */
    public static final int DAYS = 28;

    private static final int MOST = 100;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final FormService forms;
    private final OutreachRows rows;
    private final Places places;
    private final People people;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;

    public OutreachSessions(
            SessionFactory sessionFactory,
            Dictionary dictionary,
            FormService forms,
            Places places,
            People people,
            Access access,
            AccessLog log,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.forms = forms;
        this.rows = new OutreachRows(sessionFactory);
        this.places = places;
        this.people = people;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The sessions of the last {@value #DAYS} days, the newest first, without their people: the own ones, or everybody's for
     * those who manage peer support workers. One with nobody left is not listed.
     *
     * @throws AccessRefused for whoever may neither record contacts nor manage peer support workers
     */
    public List<OutreachSession> lately() {
        Integer self = self();
        Optional<Integer> worker = access.has(HcvPrivilege.MANAGE_PEERS) ? Optional.empty() : Optional.of(self);
        return rows.since(LocalDate.now(clock).minusDays(DAYS - 1L), worker, MOST).stream()
                .filter(row -> !rows.isEmptied(row))
                .map(row -> session(row, standing(row), Collections.emptyList()))
                .collect(Collectors.toList());
    }

    /**
     * One session with its people. Everybody shown is noted in the access log.
     *
     * @return empty where there is none of the uuid, and alike where it is not the user's to see
     * @throws AccessRefused for whoever may neither record contacts nor manage peer support workers
     */
    public Optional<OutreachSession> find(String uuid) {
        Integer self = self();
        return rows.find(uuid)
                .filter(row -> row.workerId().equals(self) || access.has(HcvPrivilege.MANAGE_PEERS))
                .map(row -> {
                    Map<Integer, String> standing = standing(row);
                    return session(
                            row, standing, people(standing, row.workerId().equals(self)));
                });
    }

    private Integer self() {
        access.require(HcvPrivilege.USE_MODULE);
        if (!access.has(HcvPrivilege.MANAGE_PEERS)) {
            access.require(HcvPrivilege.RECORD_PEER_CONTACTS);
        }
        return access.ownPersonId().orElseThrow(AccessRefused::outOfReach);
    }

    /** Encounter uuids by person id, of contacts that were not taken out. */
    private Map<Integer, String> standing(OutreachRow row) {
        Map<Integer, String> standing = new LinkedHashMap<>();
        for (Object[] contact : rows.contacts(rows.encounters(row))) {
            if (!(Boolean) contact[2]) {
                standing.put((Integer) contact[1], (String) contact[0]);
            }
        }
        return standing;
    }

    private List<OutreachPerson> people(Map<Integer, String> standing, boolean own) {
        List<Integer> seen =
                standing.keySet().stream().filter(this::isWithinReach).collect(Collectors.toList());
        Set<String> worries = own ? worries(standing.values()) : Collections.emptySet();
        List<OutreachPerson> shown = new ArrayList<>();
        Map<Integer, String> listed = new LinkedHashMap<>();
        for (PersonSummary person : people.summaries(seen).values()) {
            String encounter = standing.get(person.personId());
            shown.add(new OutreachPerson(person, encounter, worries.contains(encounter)));
            listed.put(person.personId(), person.uuid());
        }
        log.add(AccessAction.LISTED, listed, "outreach");
        return shown;
    }

    private boolean isWithinReach(Integer personId) {
        try {
            access.requireReach(personId);
            return true;
        } catch (AccessRefused e) {
            // A session keeps its people after somebody's caseload has changed: they are counted, and not named.
            return false;
        }
    }

    /** Those of the encounters whose question about safety was answered with yes: for their author alone. */
    private Set<String> worries(Collection<String> encounters) {
        Optional<String> question = forms.find(Outreach.FORM)
                .flatMap(form -> form.field(OutreachRequest.SAFETY))
                .flatMap(FormField::concept)
                .map(Code::value);
        if (encounters.isEmpty() || !question.isPresent()) {
            return Collections.emptySet();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.uuid from Obs o join o.encounter e where o.voided = false and e.uuid in (:uuids) "
                                + "and o.concept.conceptId = :question and o.valueCoded.conceptId = :yes",
                        String.class)
                .setParameterList("uuids", encounters)
                .setParameter("question", dictionary.concepts().id(question.get()))
                .setParameter("yes", dictionary.concepts().id("yes"))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private OutreachSession session(OutreachRow row, Map<Integer, String> standing, List<OutreachPerson> shown) {
        OutreachFacts facts = row.facts();
        String place = places.location(facts.placeUuid()).map(Location::getName).orElse("");
        return new OutreachSession(facts, name(row.workerId()), place, standing.size(), shown);
    }

    private String name(Integer personId) {
        Person person = sessionFactory.getCurrentSession().get(Person.class, personId);
        return person == null ? "" : FullName.of(person);
    }
}
