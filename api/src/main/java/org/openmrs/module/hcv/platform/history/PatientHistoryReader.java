/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads the records of many people into histories, with four queries for each batch of people.
 *
 * <p>The reader checks no privilege; its callers do. Safe for use by several threads.
 */
public class PatientHistoryReader {

    /** Ids in one query: enough to be quick, few enough for every database's limit on parameters. */
    private static final int BATCH = 500;

    private final RecordQueries queries;
    private final TestReader tests = new TestReader();
    private final CourseReader courses = new CourseReader();
    private final ContactReader contacts = new ContactReader();

    public PatientHistoryReader(SessionFactory sessionFactory, Dictionary dictionary) {
        this.queries = new RecordQueries(sessionFactory, dictionary);
    }

    /** Dictionary keys of the observations that a history is made of; no other observation changes one. */
    public static List<String> concepts() {
        return RecordQueries.CONCEPTS;
    }

    /** A history for each id, in their order; empty for a person about whom nothing is recorded. */
    public Map<Integer, PatientHistory> read(Collection<Integer> patientIds) {
        List<Integer> ids = new ArrayList<>(new LinkedHashSet<>(patientIds));
        Map<Integer, PatientHistory> histories = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            readBatch(ids.subList(from, Math.min(from + BATCH, ids.size())), "", histories);
        }
        return histories;
    }

    public PatientHistory read(Integer patientId) {
        return read(Collections.singleton(patientId)).get(patientId);
    }

    /** One person's history as it would be without an encounter, given by its uuid. */
    public PatientHistory readWithout(Integer patientId, String encounterUuid) {
        Map<Integer, PatientHistory> histories = new LinkedHashMap<>();
        readBatch(Collections.singletonList(patientId), encounterUuid, histories);
        return histories.get(patientId);
    }

    private void readBatch(List<Integer> ids, String withoutEncounter, Map<Integer, PatientHistory> histories) {
        Map<Integer, EncounterRow> encounters = queries.encounters(ids);
        Set<Integer> leftOut = new HashSet<>();
        encounters.values().stream()
                .filter(encounter -> encounter.uuid.equals(withoutEncounter))
                .forEach(encounter -> leftOut.add(encounter.encounterId));
        encounters.keySet().removeAll(leftOut);
        Map<Integer, LocalDate> deaths = queries.deaths(ids);
        Map<Integer, List<ObsRow>> topLevel = new HashMap<>();
        Map<Integer, List<ObsRow>> members = new HashMap<>();
        for (ObsRow row : queries.observations(ids)) {
            if (leftOut.contains(row.encounterId)) {
                continue;
            }
            if (row.groupId != null) {
                members.computeIfAbsent(row.groupId, id -> new ArrayList<>()).add(row);
            } else {
                topLevel.computeIfAbsent(row.personId, id -> new ArrayList<>()).add(row);
                Optional.ofNullable(encounters.get(row.encounterId)).ifPresent(encounter -> encounter.obs.add(row));
            }
        }
        Map<Integer, List<EncounterRow>> byPatient = new HashMap<>();
        for (EncounterRow encounter : encounters.values()) {
            byPatient
                    .computeIfAbsent(encounter.patientId, id -> new ArrayList<>())
                    .add(encounter);
        }
        for (Integer id : ids) {
            PatientHistory.Builder history = PatientHistory.builder();
            for (ObsRow row : topLevel.getOrDefault(id, Collections.emptyList())) {
                addObservation(history, row, members, encounters);
            }
            List<EncounterRow> own = byPatient.getOrDefault(id, Collections.emptyList());
            courses.read(own).forEach(history::course);
            own.forEach(encounter -> contacts.read(encounter).ifPresent(history::contact));
            Optional.ofNullable(deaths.get(id)).ifPresent(history::died);
            histories.put(id, history.build());
        }
    }

    private void addObservation(
            PatientHistory.Builder history,
            ObsRow row,
            Map<Integer, List<ObsRow>> members,
            Map<Integer, EncounterRow> encounters) {
        switch (row.concept) {
            case "test":
                Optional<String> encounter =
                        Optional.ofNullable(encounters.get(row.encounterId)).map(found -> found.uuid);
                tests.read(row, members.getOrDefault(row.obsId, Collections.emptyList()), encounter)
                        .ifPresent(history::test);
                break;
            case "consent.to-test":
                if (row.isAnswered("consent.declined")) {
                    history.declined(row.observed);
                }
                break;
            case "result.given":
                history.resultGiven(resultGiven(row, encounters));
                break;
            case "referral.date":
                row.valueDate.ifPresent(history::referred);
                break;
            case "appointment.outcome":
                if (row.isAnswered("appointment.attended")) {
                    history.linked(row.observed);
                }
                break;
            case "transfer.out-date":
                row.valueDate.ifPresent(history::transferOut);
                break;
            default:
                // The rest belongs to courses and contacts, which are read by encounter.
                break;
        }
    }

    private static ResultGiven resultGiven(ObsRow row, Map<Integer, EncounterRow> encounters) {
        ResultGiven given =
                row.isAnswered("result-given.yes") ? ResultGiven.told(row.observed) : ResultGiven.notTold(row.observed);
        EncounterRow encounter = encounters.get(row.encounterId);
        return encounter == null ? given : given.withEncounter(encounter.uuid);
    }
}
