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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the concepts of other programs in this database are read as. Several concepts of one code, retired ones among
 * them, all count: what was recorded with them stays true. Immutable and safe for use by several threads.
 */
public final class DoorIndex {

    private final Map<Integer, Door> doors;
    private final Map<Integer, String> answers;
    private final Map<Integer, String> units;
    private final List<DoorProblem> problems;

    DoorIndex(
            Map<Integer, Door> doors,
            Map<Integer, String> answers,
            Map<Integer, String> units,
            List<DoorProblem> problems) {
        this.doors = Collections.unmodifiableMap(new HashMap<>(doors));
        this.answers = Collections.unmodifiableMap(new HashMap<>(answers));
        this.units = Collections.unmodifiableMap(new HashMap<>(units));
        this.problems = Collections.unmodifiableList(new ArrayList<>(problems));
    }

    /** What an observation of that concept is read as. */
    public Optional<Door> door(Integer conceptId) {
        return Optional.ofNullable(doors.get(conceptId));
    }

    /** Key of the dictionary that a concept stands for as an answer. */
    public Optional<String> answer(Integer conceptId) {
        return conceptId == null ? Optional.empty() : Optional.ofNullable(answers.get(conceptId));
    }

    /** Unit that a numeric concept declares; empty text where it declares none. */
    public String unit(Integer conceptId) {
        return units.getOrDefault(conceptId, "");
    }

    /** Concepts whose observations are tests or belong to one. */
    public Set<Integer> testConcepts() {
        Set<Integer> ids = new TreeSet<>();
        doors.forEach((id, door) -> {
            if (door.reads() != Door.Reads.FACT) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** Concepts whose observations answer one of those questions of the dictionary. */
    public Set<Integer> factConcepts(Set<String> keys) {
        Set<Integer> ids = new TreeSet<>();
        doors.forEach((id, door) -> {
            if (door.reads() == Door.Reads.FACT && keys.contains(door.key())) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** What is in the database under a code that is read, and cannot be. */
    public List<DoorProblem> problems() {
        return problems;
    }

    /** Everything a reader goes by, for telling whether it has changed. */
    public String text() {
        Map<Integer, String> lines = new TreeMap<>();
        doors.forEach((id, door) -> lines.merge(id, door.reads() + " " + door.key(), String::concat));
        answers.forEach((id, key) -> lines.merge(id, " = " + key, String::concat));
        units.forEach((id, unit) -> lines.merge(id, " in " + unit, String::concat));
        return lines.toString();
    }
}
