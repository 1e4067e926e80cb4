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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.TestTypes;
import org.openmrs.module.hcv.domain.testing.ViralLoadUnits;
import org.openmrs.module.hcv.platform.door.DoorIndex;
import org.openmrs.module.hcv.platform.door.OtherDoors;
import org.openmrs.module.hcv.platform.door.UnitFiles;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/**
 * Reads the records of many people into histories, with six queries for up to 500 of them: four for the records, one for the
 * programme's rules, and one for the first batch's concepts of other programs where these are not known yet.
 *
 * <p>What the module's own forms recorded and what came in by REST, FHIR, another form or a laboratory are read alike, in
 * encounters of any type or in none. The reader checks no privilege; its callers do. Safe for use by several threads.
 */
public class PatientHistoryReader {

    /** Ids in one query: enough to be quick, few enough for every database's limit on parameters. */
    private static final int BATCH = 500;

    private final RecordQueries queries;
    private final CurrentRules rules;
    private final OtherDoors doors;
    private final ViralLoadUnits units = UnitFiles.viralLoad();
    private final TestTypes types = TestTypeFile.load();

    public PatientHistoryReader(
            SessionFactory sessionFactory, Dictionary dictionary, CurrentRules rules, OtherDoors doors) {
        this.queries = new RecordQueries(sessionFactory, dictionary);
        this.rules = rules;
        this.doors = doors;
    }

    /** The concepts whose observations a history is made of; no other observation changes one. */
    public Set<Integer> conceptIds() {
        return queries.conceptIds(doors.current());
    }

    /** The concepts of a test and of the day its sample was taken, the module's own and those of other programs. */
    public Set<Integer> testConcepts() {
        return queries.testConcepts(doors.current());
    }

    /** The concepts of other programs that are read too. */
    public OtherDoors doors() {
        return doors;
    }

    /** A history for each id, in their order; empty for a person about whom nothing is recorded, or who is voided. */
    public Map<Integer, PatientHistory> read(Collection<Integer> patientIds) {
        return read(patientIds, "");
    }

    /** One person's history as it would be without an encounter, given by its uuid. */
    public PatientHistory readWithout(Integer patientId, String encounterUuid) {
        return read(Collections.singleton(patientId), encounterUuid).get(patientId);
    }

    private Map<Integer, PatientHistory> read(Collection<Integer> patientIds, String withoutEncounter) {
        List<Integer> ids = new ArrayList<>(new LinkedHashSet<>(patientIds));
        ProgrammeRules byRules = rules.current();
        DoorIndex index = doors.current();
        HistoryBuilder builder = new HistoryBuilder(
                new TestReader(types),
                new OtherDoorReader(index, units, types, byRules.numericZeroRnaIsNegative()),
                new CourseReader(byRules.usualCourseWeeks()));
        Map<Integer, PatientHistory> histories = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            readBatch(
                    ids.subList(from, Math.min(from + BATCH, ids.size())), withoutEncounter, index, builder, histories);
        }
        return histories;
    }

    public PatientHistory read(Integer patientId) {
        return read(Collections.singleton(patientId)).get(patientId);
    }

    private void readBatch(
            List<Integer> ids,
            String withoutEncounter,
            DoorIndex index,
            HistoryBuilder builder,
            Map<Integer, PatientHistory> histories) {
        Set<Integer> voided = queries.voided(ids);
        Map<Integer, List<ObsRow>> rows = new HashMap<>();
        for (ObsRow row : queries.observations(ids, index)) {
            if (!row.encounterUuid.filter(withoutEncounter::equals).isPresent()) {
                rows.computeIfAbsent(row.personId, id -> new ArrayList<>()).add(row);
            }
        }
        Map<Integer, String> providers = queries.providersOfContacts(ids);
        Map<Integer, LocalDate> deaths = queries.deaths(ids);
        for (Integer id : ids) {
            histories.put(
                    id,
                    voided.contains(id)
                            ? PatientHistory.builder().build()
                            : builder.build(
                                    rows.getOrDefault(id, Collections.emptyList()),
                                    providers,
                                    Optional.ofNullable(deaths.get(id))));
        }
    }
}
