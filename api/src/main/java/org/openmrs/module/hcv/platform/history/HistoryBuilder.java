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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.liver.RecordedCirrhosis;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.Repeats;
import org.openmrs.module.hcv.domain.testing.ResultGiven;

/** Makes one person's history of the rows of the queries. */
final class HistoryBuilder {

    private static final String TEST = "test";

    private final TestReader tests;
    private final OtherDoorReader otherDoors;
    private final CourseReader courses;
    private final ContactReader contacts = new ContactReader();

    HistoryBuilder(TestReader tests, OtherDoorReader otherDoors, CourseReader courses) {
        this.tests = tests;
        this.otherDoors = otherDoors;
        this.courses = courses;
    }

    /**
     * A history.
     *
     * @param rows one person's observations, in the order of their ids
     * @param providers uuid of a provider by encounter id
     */
    PatientHistory build(List<ObsRow> rows, Map<Integer, String> providers, Optional<LocalDate> death) {
        PatientHistory.Builder history = PatientHistory.builder();
        List<ObsRow> alone = addTests(rows, history);
        List<EncounterRow> visits = visits(alone, providers);
        courses.read(visits).forEach(history::course);
        visits.forEach(visit -> contacts.read(visit).ifPresent(history::contact));
        alone.forEach(row -> addFact(row, history));
        death.ifPresent(history::died);
        return history.build();
    }

    /**
     * Adds the tests; gives back the observations that belong to no test of the module's own form.
     *
     * A group of another form is no test, so its members count as if they stood alone. A group of the module's form that
     * makes no test holds nothing for the history, except a result that another program put into it.
     */
    private List<ObsRow> addTests(List<ObsRow> rows, PatientHistory.Builder history) {
        Map<Integer, List<ObsRow>> members = new HashMap<>();
        for (ObsRow row : rows) {
            if (row.is(TEST)) {
                members.put(row.obsId, new ArrayList<>());
            }
        }
        List<ObsRow> alone = new ArrayList<>();
        for (ObsRow row : rows) {
            List<ObsRow> group = row.groupId == null ? null : members.get(row.groupId);
            if (group != null) {
                group.add(row);
            } else if (!row.is(TEST)) {
                alone.add(row);
            }
        }
        Map<ObsRow, HcvTest> own = new LinkedHashMap<>();
        List<ObsRow> others = new ArrayList<>(alone);
        for (ObsRow row : rows) {
            if (row.is(TEST)) {
                List<ObsRow> group = members.get(row.obsId);
                Optional<HcvTest> test = tests.read(row, group);
                if (test.isPresent()) {
                    own.put(row, test.get());
                } else {
                    group.stream().filter(member -> member.concept.isEmpty()).forEach(others::add);
                }
            }
        }
        Repeats.link(otherDoors.read(own, others)).forEach(history::test);
        return alone;
    }

    /** By encounter, or without one by day; oldest first. */
    private static List<EncounterRow> visits(Collection<ObsRow> rows, Map<Integer, String> providers) {
        Map<Object, EncounterRow> visits = new LinkedHashMap<>();
        for (ObsRow row : rows) {
            Object visit = row.encounterId == null ? row.observed : row.encounterId;
            EncounterRow found = visits.computeIfAbsent(visit, any -> new EncounterRow(row));
            found.obs.add(row);
            found.providerUuid = Optional.ofNullable(providers.get(row.encounterId));
        }
        List<EncounterRow> sorted = new ArrayList<>(visits.values());
        sorted.sort(Comparator.comparing(visit -> visit.date));
        return Collections.unmodifiableList(sorted);
    }

    private static void addFact(ObsRow row, PatientHistory.Builder history) {
        switch (row.concept) {
            case "consent.to-test":
                if (row.isAnswered("consent.declined")) {
                    history.declined(row.observed);
                }
                break;
            case "result.given":
                history.resultGiven(resultGiven(row));
                break;
            case "referral.date":
                row.valueDate.ifPresent(history::referred);
                break;
            case "appointment.outcome":
                if (row.isAnswered("appointment.attended")) {
                    history.linked(row.observed);
                }
                break;
            case "liver.cirrhosis":
                addCirrhosis(row, history);
                break;
            case "transfer.out-date":
                row.valueDate.ifPresent(history::transferOut);
                break;
            default:
                // The rest belongs to tests, courses and contacts.
                break;
        }
    }

    private static void addCirrhosis(ObsRow row, PatientHistory.Builder history) {
        RecordedCirrhosis said =
                row.shortAnswer().flatMap(RecordedCirrhosis::find).orElse(RecordedCirrhosis.UNKNOWN);
        if (said.isCirrhosis()) {
            history.cirrhosisFound(row.observed);
        } else if (said == RecordedCirrhosis.NONE) {
            history.cirrhosisRuledOut(row.observed);
        }
    }

    private static ResultGiven resultGiven(ObsRow row) {
        ResultGiven given =
                row.isAnswered("result-given.yes") ? ResultGiven.told(row.observed) : ResultGiven.notTold(row.observed);
        return row.encounterUuid.isPresent() ? given.withEncounter(row.encounterUuid.get()) : given;
    }
}
