/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.peer.PeerTasks;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.module.hcv.platform.provider.PeerTaskFile;

/**
 * Which tasks of which records were not signed off, on their day, for the peer support workers who did them. Derived
 * from who stands on the record, the day and the sign-offs; nothing of it is stored.
 */
final class SignOffMarks {

    private static final String TYPE = "test.type";
    private static final String SPECIMEN = "test.specimen";
    private static final String PERFORMER = "test.performer";
    private static final String TESTER = "visit.tester-role";
    private static final String COLLECTED = "test.collected";
    private static final String ACTIVITY = "contact.activity";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final PeerRecords records;
    private final PeerTasks tasks = PeerTaskFile.load();

    SignOffMarks(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.records = new PeerRecords(sessionFactory);
    }

    /** The tasks to mark, by encounter; encounters of people who are no peers have none. */
    Map<Integer, Set<PeerTask>> of(Collection<Integer> encounterIds) {
        Map<Integer, Set<Integer>> doers = byPeersOnly(encounterIds);
        if (doers.isEmpty()) {
            return Collections.emptyMap();
        }
        Set<Integer> people = new HashSet<>();
        doers.values().forEach(people::addAll);
        Map<Integer, PeerRecord> peers = records.of(people);
        Map<Integer, Set<PeerTask>> marks = new HashMap<>();
        for (Done done : done(doers.keySet())) {
            boolean signed = doers.get(done.encounterId).stream()
                    .anyMatch(id -> peers.get(id).isSignedOff(done.task, done.day));
            if (!signed) {
                marks.computeIfAbsent(done.encounterId, id -> new TreeSet<>()).add(done.task);
            }
        }
        return marks;
    }

    /** The people behind the providers of each encounter that has peers on it and nobody else. */
    private Map<Integer, Set<Integer>> byPeersOnly(Collection<Integer> encounterIds) {
        Map<Integer, Set<Integer>> doers = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select ep.encounter.encounterId, ep.provider.person.personId from EncounterProvider ep "
                                + "where ep.voided = false and ep.encounter.encounterId in (:ids)",
                        Object[].class)
                .setParameterList("ids", encounterIds)
                .getResultList()) {
            doers.computeIfAbsent((Integer) row[0], id -> new HashSet<>()).add((Integer) row[1]);
        }
        if (!doers.isEmpty()) {
            Set<Integer> peers = records.peers();
            doers.values().removeIf(people -> !peers.containsAll(people));
        }
        return doers;
    }

    private List<Done> done(Collection<Integer> encounterIds) {
        ConceptIndex concepts = dictionary.concepts();
        Set<Integer> questions = new HashSet<>();
        for (String key : Arrays.asList(TYPE, SPECIMEN, PERFORMER, TESTER, COLLECTED, ACTIVITY)) {
            questions.add(concepts.id(key));
        }
        Map<String, Test> tests = new HashMap<>();
        Map<Integer, Code> testers = new HashMap<>();
        List<Done> done = new ArrayList<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.encounter.encounterId, o.obsGroup.obsId, o.concept.conceptId, "
                                + "o.valueCoded.conceptId, o.valueDatetime, o.encounter.encounterDatetime from Obs o "
                                + "where o.voided = false and o.encounter.encounterId in (:ids) "
                                + "and o.concept.conceptId in (:questions)",
                        Object[].class)
                .setParameterList("ids", encounterIds)
                .setParameterList("questions", questions)
                .getResultList()) {
            Integer encounter = (Integer) row[0];
            String question = concepts.key((Integer) row[2]).orElse("");
            Optional<Code> answer = row[3] == null
                    ? Optional.empty()
                    : concepts.key((Integer) row[3]).map(Code::of);
            LocalDate visit = PlatformDates.date(row[5]);
            if (question.equals(ACTIVITY)) {
                answer.flatMap(tasks::ofActivity).ifPresent(task -> done.add(new Done(encounter, task, visit)));
            } else if (question.equals(TESTER)) {
                answer.ifPresent(role -> testers.put(encounter, role));
            } else if (row[1] != null) {
                tests.computeIfAbsent(encounter + "/" + row[1], key -> new Test(encounter, visit))
                        .put(question, answer.orElse(null), PlatformDates.dateOrNull(row[4]));
            }
        }
        tests.values().forEach(test -> test.done(testers, tasks).ifPresent(done::add));
        return done;
    }

    /** A task that was done. */
    private static final class Done {

        private final Integer encounterId;
        private final PeerTask task;
        private final LocalDate day;

        private Done(Integer encounterId, PeerTask task, LocalDate day) {
            this.encounterId = encounterId;
            this.task = task;
            this.day = day;
        }
    }

    /** What is read of one group of a test. */
    private static final class Test {

        private final Integer encounterId;
        private LocalDate day;
        private Code type;
        private Code specimen;
        private Code performer;

        private Test(Integer encounterId, LocalDate visit) {
            this.encounterId = encounterId;
            this.day = visit;
        }

        private void put(String question, Code answer, LocalDate date) {
            switch (question) {
                case TYPE:
                    type = answer;
                    break;
                case SPECIMEN:
                    specimen = answer;
                    break;
                case PERFORMER:
                    performer = answer;
                    break;
                case COLLECTED:
                    day = date == null ? day : date;
                    break;
                default:
                    throw new IllegalArgumentException("No part of a test: " + question);
            }
        }

        private Optional<Done> done(Map<Integer, Code> testers, PeerTasks tasks) {
            Optional<Code> role = Optional.ofNullable(performer == null ? testers.get(encounterId) : performer);
            return Optional.ofNullable(type)
                    .flatMap(known -> tasks.ofTest(known, Optional.ofNullable(specimen), role))
                    .map(task -> new Done(encounterId, task, day));
        }
    }
}
