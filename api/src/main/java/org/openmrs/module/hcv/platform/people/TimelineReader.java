/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.ConceptUnits;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads one person's encounters of the given types for the timeline, newest first, with four queries, and adds the tests
 * that came in by other doors.
 *
 * <p>Safeguarding detail is never part of it.
 */
final class TimelineReader {

    private static final String CONCEPT_MESSAGE = "hcv.concept.";
    private static final String ANSWER_MESSAGE = "hcv.answer.";
    private static final String TEST = "test";

    /** Which test is repeated is said in words. */
    private static final String REPEAT_OF = "test.repeat-of";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final SignOffMarks marks;

    TimelineReader(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.marks = new SignOffMarks(sessionFactory, dictionary);
    }

    /**
     * @param tests every test, those of other doors included
     * @param sight what is shown
     */
    List<TimelineEntry> read(
            Integer patientId, Collection<String> kinds, Collection<HcvTest> tests, TimelineSight sight) {
        TestLines lines = new TestLines(tests, sight);
        List<TimelineEntry> entries = new ArrayList<>(ofVisits(patientId, kinds, lines, sight));
        entries.addAll(lines.others());
        entries.sort(Comparator.comparing(TimelineEntry::date).reversed());
        return entries;
    }

    private List<TimelineEntry> ofVisits(
            Integer patientId, Collection<String> kinds, TestLines tests, TimelineSight sight) {
        Map<String, String> kindByUuid = new HashMap<>();
        for (ContentRow row : ContentTable.read("encountertypes.csv").rows()) {
            if (kinds.contains(row.text("key"))) {
                kindByUuid.put(row.text("uuid"), row.text("key"));
            }
        }
        if (kindByUuid.isEmpty()) {
            return Collections.emptyList();
        }
        List<Object[]> encounters = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.encounterId, e.uuid, e.encounterType.uuid, e.encounterDatetime, l.name "
                                + "from Encounter e left join e.location l where e.voided = false "
                                + "and e.patient.patientId = :patient and e.encounterType.uuid in (:types) "
                                + "order by e.encounterDatetime desc, e.encounterId desc",
                        Object[].class)
                .setParameter("patient", patientId)
                .setParameterList("types", kindByUuid.keySet())
                .getResultList();
        if (encounters.isEmpty()) {
            return Collections.emptyList();
        }
        Map<Integer, String> kindById = new LinkedHashMap<>();
        encounters.forEach(row -> kindById.put((Integer) row[0], kindByUuid.get((String) row[2])));
        List<Integer> ids = new ArrayList<>(kindById.keySet());
        Map<Integer, List<Detail>> details = details(kindById, tests, sight);
        if (sight.isMarked()) {
            marks.of(ids).forEach((id, tasks) -> details.computeIfAbsent(id, none -> new ArrayList<>())
                    .add(mark(tasks)));
        }
        Map<Integer, String> names = providerNames(ids);
        Map<Integer, Set<Integer>> people = providers(ids);
        List<TimelineEntry> entries = new ArrayList<>();
        for (Object[] row : encounters) {
            Integer id = (Integer) row[0];
            String kind = kindById.get(id);
            List<Detail> shown = details.getOrDefault(id, Collections.emptyList());
            Set<Integer> by = people.getOrDefault(id, Collections.emptySet());
            if (sight.shows(kind, !shown.isEmpty(), by)) {
                entries.add(new TimelineEntry(
                        PlatformDates.date(row[3]),
                        kind,
                        shown,
                        names.getOrDefault(id, ""),
                        row[4] == null || !sight.showsPlace(kind, by) ? "" : (String) row[4],
                        (String) row[1]));
            }
        }
        return entries;
    }

    private static Detail mark(Set<PeerTask> tasks) {
        List<Detail.Value> names = new ArrayList<>();
        tasks.forEach(task -> names.add(Detail.Value.message(task.messageKey())));
        return new Detail("hcv.timeline.not-signed-off", names);
    }

    private Map<Integer, List<Detail>> details(Map<Integer, String> kindById, TestLines tests, TimelineSight sight) {
        ConceptIndex concepts = dictionary.concepts();
        Map<Integer, Map<String, List<Detail.Value>>> lines = new HashMap<>();
        Map<String, String> uuids = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.encounter.encounterId, o.obsId, o.obsGroup.obsId, o.concept.conceptId, "
                                + "o.valueCoded.conceptId, o.valueNumeric, o.valueDatetime, o.valueText, o.uuid "
                                + "from Obs o "
                                + "where o.voided = false and o.encounter.encounterId in (:ids) order by o.obsId",
                        Object[].class)
                .setParameterList("ids", kindById.keySet())
                .getResultList()) {
            String concept = concepts.key((Integer) row[3]).orElse("");
            if (concept.equals(TEST)) {
                uuids.put(row[1] + "/", (String) row[8]);
            }
            Optional<Detail.Value> value = value(concepts, dictionary.units(), row);
            if (isShown(concept) && sight.showsAnswer(kindById.get((Integer) row[0]), concept) && value.isPresent()) {
                // The members of one test stand together, each test for itself.
                String line = (row[2] == null ? "" : row[2] + "/") + concept;
                lines.computeIfAbsent((Integer) row[0], id -> new LinkedHashMap<>())
                        .computeIfAbsent(line, key -> new ArrayList<>())
                        .add(value.get());
            }
        }
        Map<Integer, List<Detail>> details = new HashMap<>();
        lines.forEach((encounter, byLine) -> {
            List<Detail> list = new ArrayList<>();
            for (String line : inOrder(byLine.keySet())) {
                list.add(new Detail(CONCEPT_MESSAGE + concept(line), byLine.get(line)));
                if (concept(line).equals("test.result") && uuids.containsKey(test(line))) {
                    list.addAll(tests.beside(uuids.get(test(line))));
                }
            }
            details.put(encounter, list);
        });
        return details;
    }

    private boolean isShown(String concept) {
        return !concept.isEmpty()
                && !concept.equals(REPEAT_OF)
                && !dictionary.file().row(concept).isSafeguarding();
    }

    /** Lines as they were recorded; those of one test in the dictionary's order, the kind of test first. */
    private List<String> inOrder(Collection<String> recorded) {
        List<String> members = dictionary.file().row("test").members();
        List<String> tests = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : recorded) {
            if (line.indexOf('/') < 0) {
                lines.add(line);
            } else if (!tests.contains(test(line))) {
                tests.add(test(line));
            }
        }
        for (String test : tests) {
            recorded.stream()
                    .filter(line -> line.startsWith(test))
                    .sorted(Comparator.comparing(line -> members.indexOf(concept(line))))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String test(String line) {
        return line.substring(0, line.indexOf('/') + 1);
    }

    private static String concept(String line) {
        return line.substring(line.indexOf('/') + 1);
    }

    private static Optional<Detail.Value> value(ConceptIndex concepts, ConceptUnits units, Object[] row) {
        if (row[4] != null) {
            return concepts.key((Integer) row[4]).map(key -> Detail.Value.message(ANSWER_MESSAGE + key));
        }
        if (row[5] != null) {
            BigDecimal number = BigDecimal.valueOf((Double) row[5]).stripTrailingZeros();
            return units.reading((Integer) row[3])
                    .map(unit -> Detail.Value.text(unit.toForm(number).toPlainString()));
        }
        if (row[6] != null) {
            return Optional.of(Detail.Value.text(PlatformDates.date(row[6]).toString()));
        }
        return row[7] == null ? Optional.empty() : Optional.of(Detail.Value.text((String) row[7]));
    }

    /** Ids of the people who stand on each record. */
    private Map<Integer, Set<Integer>> providers(List<Integer> encounterIds) {
        Map<Integer, Set<Integer>> people = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select ep.encounter.encounterId, ep.provider.person.personId from EncounterProvider ep "
                                + "where ep.voided = false and ep.encounter.encounterId in (:ids)",
                        Object[].class)
                .setParameterList("ids", encounterIds)
                .getResultList()) {
            people.computeIfAbsent((Integer) row[0], id -> new HashSet<>()).add((Integer) row[1]);
        }
        return people;
    }

    private Map<Integer, String> providerNames(List<Integer> encounterIds) {
        Map<Integer, String> names = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select ep.encounter.encounterId, p.name, n.givenName, n.familyName from EncounterProvider ep "
                                + "join ep.provider p left join p.person pe left join pe.names n "
                                + "where ep.voided = false and (n is null or n.voided = false) "
                                + "and ep.encounter.encounterId in (:ids) order by ep.encounterProviderId desc",
                        Object[].class)
                .setParameterList("ids", encounterIds)
                .getResultList()) {
            String given = row[2] == null ? "" : (String) row[2];
            String family = row[3] == null ? "" : (String) row[3];
            String ofPerson = (given + ' ' + family).trim();
            names.put((Integer) row[0], ofPerson.isEmpty() && row[1] != null ? (String) row[1] : ofPerson);
        }
        return names;
    }
}
