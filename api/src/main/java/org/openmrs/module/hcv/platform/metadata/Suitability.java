/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.content.ConceptClasses;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.LabUnitFile;

/**
 * Whether a concept can stand for a key. Immutable and thread-safe.
 *
 * <p>Wrong kind of answer, retired, and a unit that cannot be converted are refused whoever asks. An unusual class is
 * refused where the module would choose by itself, and only pointed out where a person does.
 */
public final class Suitability {

    private final ConceptClasses classes;
    private final UnitTable units;

    Suitability(ConceptClasses classes, LabUnitFile units) {
        this.classes = classes;
        this.units = new UnitTable(units);
    }

    /** Whether the key's answer is a number. */
    public static boolean isNumber(ConceptRow row) {
        return row.datatype().equals("Numeric");
    }

    /** How the units are written that numbers of the key can be in; none for a key without numbers. */
    public List<String> units(ConceptRow row) {
        return isNumber(row) ? units.names(row) : Collections.emptyList();
    }

    /** Whether numbers in that unit can be converted into that of the key. */
    public boolean isUnit(ConceptRow row, String unit) {
        return isNumber(row) && units.conversion(row, unit).isPresent();
    }

    /**
     * Why a person cannot choose the concept for the key; empty where they can.
     *
     * @param unit that of its numbers, where the person said it
     */
    public Optional<MappingFinding> refusal(ConceptRow row, SiteConcept concept, Optional<String> unit) {
        return refusal(row, new ReadConcept(concept, unit.orElse(null)), true);
    }

    /**
     * What is good to know about a concept before it is chosen.
     *
     * @param index what stands for our answers
     */
    public List<MappingFinding> notes(
            ConceptRow row, SiteConcept concept, Optional<String> unit, SiteConcepts concepts, ConceptIndex index) {
        if (concept.uuid().equals(row.uuid())) {
            return Collections.emptyList();
        }
        Map<String, Integer> wanted = new HashMap<>();
        row.answers().forEach(answer -> index.find(answer).ifPresent(id -> wanted.put(answer, id)));
        Set<Integer> offered = concepts.answers(Collections.singleton(concept.id()))
                .getOrDefault(concept.id(), Collections.emptySet());
        return notes(row, new ReadConcept(concept, unit.orElse(null)), offered, wanted);
    }

    /** Why it cannot; empty where it can. */
    Optional<MappingFinding> refusal(ConceptRow row, ReadConcept candidate, boolean chosen) {
        SiteConcept concept = candidate.concept();
        if (concept.isRetired()) {
            return Optional.of(MappingFinding.of(MappingIssue.RETIRED, concept.uuid()));
        }
        if (!concept.datatype().equals(row.datatype())) {
            return Optional.of(MappingFinding.of(MappingIssue.DATATYPE, concept.uuid(), concept.datatype()));
        }
        if (!chosen && !classes.fits(row, concept.conceptClass())) {
            return Optional.of(MappingFinding.of(MappingIssue.CLASS, concept.uuid(), concept.conceptClass()));
        }
        return isNumber(row) ? unitRefusal(row, candidate) : Optional.empty();
    }

    /** How its numbers are converted; empty where that is not known, and for a concept without numbers. */
    Optional<UnitConversion> conversion(ConceptRow row, ReadConcept candidate) {
        boolean known = isNumber(row)
                && row.datatype().equals(candidate.concept().datatype())
                && !unitRefusal(row, candidate).isPresent();
        return known ? units.conversion(row, candidate.unit()) : Optional.empty();
    }

    private Optional<MappingFinding> unitRefusal(ConceptRow row, ReadConcept candidate) {
        String unit = candidate.unit();
        String uuid = candidate.concept().uuid();
        if (!units.conversion(row, unit).isPresent()) {
            return Optional.of(MappingFinding.of(MappingIssue.UNIT_UNKNOWN, uuid, unit));
        }
        boolean believed = candidate.declaredUnit().isPresent() || !units.isDoubtful(row, unit);
        return believed ? Optional.empty() : Optional.of(MappingFinding.of(MappingIssue.UNIT_DOUBTFUL, uuid, unit));
    }

    /**
     * What is good to know about a site's concept that does stand for the key.
     *
     * @param offered ids of the answers that it offers
     * @param wanted ids of the concepts in use for our answers, by key; on the first start some have none yet
     */
    List<MappingFinding> notes(ConceptRow row, ReadConcept used, Set<Integer> offered, Map<String, Integer> wanted) {
        List<MappingFinding> notes = new ArrayList<>();
        SiteConcept concept = used.concept();
        if (!classes.fits(row, concept.conceptClass())) {
            notes.add(MappingFinding.of(MappingIssue.CLASS_DIFFERS, concept.uuid(), concept.conceptClass()));
        }
        List<String> lacking = row.answers().stream()
                .filter(answer -> !wanted.containsKey(answer) || !offered.contains(wanted.get(answer)))
                .collect(Collectors.toList());
        if (!lacking.isEmpty()) {
            notes.add(MappingFinding.of(MappingIssue.ANSWERS, concept.uuid(), String.join(" ", lacking)));
        }
        if (isNumber(row)) {
            notes.addAll(limits(row, used));
            used.declaredUnit()
                    .filter(said -> !said.equals(concept.units()))
                    .ifPresent(said -> notes.add(
                            MappingFinding.of(MappingIssue.UNIT_SAID, concept.uuid(), said + " / " + concept.units())));
        }
        return notes;
    }

    private List<MappingFinding> limits(ConceptRow row, ReadConcept used) {
        Optional<UnitConversion> known = units.conversion(row, used.unit());
        if (!known.isPresent()) {
            return Collections.emptyList();
        }
        UnitConversion unit = known.get();
        NumberShape numbers = used.concept().numbers();
        List<MappingFinding> notes = new ArrayList<>();
        boolean low = numbers.low().isPresent()
                && row.lowAbsolute()
                        .map(least -> NumberInUnit.toConcept(unit, least)
                                < numbers.low().get())
                        .orElse(true);
        boolean high = numbers.high().isPresent()
                && row.highAbsolute()
                        .map(greatest -> NumberInUnit.toConcept(unit, greatest)
                                > numbers.high().get())
                        .orElse(true);
        if (low || high) {
            notes.add(MappingFinding.of(
                    MappingIssue.LIMITS, used.concept().uuid(), NumberInUnit.range(numbers) + ' ' + used.unit()));
        }
        if (!numbers.takesDecimals() && (row.allowsDecimals() || !unit.isSame())) {
            notes.add(MappingFinding.of(MappingIssue.DECIMALS, used.concept().uuid()));
        }
        return notes;
    }
}
