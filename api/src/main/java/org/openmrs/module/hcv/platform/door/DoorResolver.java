/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.liver.LabAnalyte;
import org.openmrs.module.hcv.domain.liver.LabUnits;
import org.openmrs.module.hcv.domain.testing.ViralLoadUnits;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;

/**
 * Finds the concepts of {@code other-doors.csv} and {@code other-door-answers.csv} in this database, with three queries.
 *
 * <p>A concept is found by its uuid, by the uuid that CIEL's older codes have, or by a SAME-AS mapping. One whose
 * datatype cannot hold such a value, or whose codes contradict each other, is reported and left out; a numeric one is
 * reported where its unit is not known.
 */
final class DoorResolver {

    private static final String LAB = "lab.";
    private static final String STIFFNESS = "liver.stiffness";
    private static final String KILOPASCAL = "kPa";

    private final SessionFactory sessionFactory;
    private final DictionaryFile dictionary;
    private final ConceptIndex concepts;
    private final LabUnits labUnits = UnitFiles.lab();
    private final ViralLoadUnits viralLoadUnits = UnitFiles.viralLoad();
    private final List<DoorProblem> problems = new ArrayList<>();

    DoorResolver(SessionFactory sessionFactory, DictionaryFile dictionary, ConceptIndex concepts) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.concepts = concepts;
    }

    DoorIndex resolve() {
        Map<String, Door> doorRows = new LinkedHashMap<>();
        for (ContentRow row : ContentTable.read("other-doors.csv").rows()) {
            doorRows.put(row.text("reference"), new Door(row));
        }
        Map<String, String> answerRows = new LinkedHashMap<>();
        for (ContentRow row : ContentTable.read("other-door-answers.csv").rows()) {
            answerRows.put(row.text("reference"), row.text("answer"));
        }
        Set<String> references = new TreeSet<>(doorRows.keySet());
        references.addAll(answerRows.keySet());
        Map<String, List<SiteConcept>> found = new SiteConcepts(sessionFactory).find(references);
        Map<Integer, Door> doors = doors(doorRows, found);
        Map<Integer, String> answers = answers(answerRows, found);
        return new DoorIndex(doors, answers, units(doors), problems);
    }

    private Map<Integer, Door> doors(Map<String, Door> rows, Map<String, List<SiteConcept>> found) {
        Map<Integer, Door> doors = new LinkedHashMap<>();
        Set<Integer> contradictory = new TreeSet<>();
        rows.forEach((reference, door) -> {
            for (SiteConcept concept : found.getOrDefault(reference, new ArrayList<>())) {
                if (!door.takes(concept.datatype())) {
                    report(concept, reference, DoorProblem.Reason.DATATYPE, concept.datatype());
                    continue;
                }
                Door other = doors.putIfAbsent(concept.id(), door);
                if (other != null && !other.agreesWith(door)) {
                    contradictory.add(concept.id());
                    report(concept, reference, DoorProblem.Reason.AMBIGUOUS, other.reference());
                }
            }
        });
        doors.keySet().removeAll(contradictory);
        return doors;
    }

    private Map<Integer, String> answers(Map<String, String> rows, Map<String, List<SiteConcept>> found) {
        Map<Integer, String> answers = new LinkedHashMap<>();
        Set<Integer> contradictory = new TreeSet<>();
        rows.forEach((reference, key) -> {
            for (SiteConcept concept : found.getOrDefault(reference, new ArrayList<>())) {
                String other = answers.putIfAbsent(concept.id(), key);
                if (other != null && !other.equals(key)) {
                    contradictory.add(concept.id());
                    report(concept, reference, DoorProblem.Reason.AMBIGUOUS, other);
                }
            }
        });
        answers.keySet().removeAll(contradictory);
        return answers;
    }

    /** Units of the doors, and of the dictionary's own numeric concepts, adopted ones among them. */
    private Map<Integer, String> units(Map<Integer, Door> doors) {
        Map<Integer, String> keys = new HashMap<>();
        dictionary.rows().stream()
                .filter(row -> row.datatype().equals("Numeric"))
                .forEach(row -> concepts.ids(Collections.singleton(row.key())).forEach(id -> keys.put(id, row.key())));
        doors.forEach((id, door) -> keys.putIfAbsent(id, door.key()));
        Map<Integer, String> units = new HashMap<>();
        if (keys.isEmpty()) {
            return units;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select n.conceptId, n.units, n.uuid from ConceptNumeric n where n.conceptId in (:ids)",
                        Object[].class)
                .setParameterList("ids", keys.keySet())
                .getResultList()) {
            String unit = row[1] == null ? "" : ((String) row[1]).trim();
            units.put((Integer) row[0], unit);
            Door door = doors.get((Integer) row[0]);
            String key = keys.get((Integer) row[0]);
            if (!isKnown(key, door, unit)) {
                String reference = door == null ? key : door.reference();
                problems.add(new DoorProblem((String) row[2], reference, DoorProblem.Reason.UNIT, unit));
            }
        }
        return units;
    }

    private boolean isKnown(String key, Door door, String unit) {
        if (door != null && door.reads() == Door.Reads.NUMERIC) {
            return viralLoadUnits.find(unit).isPresent();
        }
        if (key.equals(STIFFNESS)) {
            return unit.equalsIgnoreCase(KILOPASCAL);
        }
        Optional<LabAnalyte> analyte =
                key.startsWith(LAB) ? LabAnalyte.find(key.substring(LAB.length())) : Optional.empty();
        return !analyte.isPresent() || labUnits.find(analyte.get(), unit).isPresent();
    }

    private void report(SiteConcept concept, String reference, DoorProblem.Reason reason, String argument) {
        problems.add(new DoorProblem(concept.uuid(), reference, reason, argument));
    }
}
