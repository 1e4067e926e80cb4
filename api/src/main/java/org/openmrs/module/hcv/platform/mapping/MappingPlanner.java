/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.mapping.MappingRefusal.Reason;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.MappedConcept;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;
import org.openmrs.module.hcv.platform.metadata.Resolution;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;
import org.openmrs.module.hcv.platform.metadata.Suitability;

/** Checks choices, all of them and each in full, against what is chosen and in use now. Used once, by one thread. */
final class MappingPlanner {

    /** As many characters as the table's column holds. */
    private static final int LONGEST_NOTE = 255;

    private final ConceptIndex index;
    private final Map<String, MappedConcept> active;
    private final ConceptFinder finder;
    private final Suitability suitability;
    private final FixedKeys fixed;
    private final List<MappingRefusal> refusals = new ArrayList<>();
    private final List<MappingChange> changes = new ArrayList<>();
    private final Map<String, String> keyByConcept = new HashMap<>();
    private int unchanged;

    MappingPlanner(
            ConceptIndex index,
            Map<String, MappedConcept> active,
            ConceptFinder finder,
            Suitability suitability,
            FixedKeys fixed) {
        this.index = index;
        this.active = active;
        this.finder = finder;
        this.suitability = suitability;
        this.fixed = fixed;
    }

    MappingPlan plan(List<MappingChoice> choices) {
        Set<String> keys = new HashSet<>();
        Set<String> chosenAnew = choices.stream().map(MappingChoice::key).collect(Collectors.toSet());
        // Who keeps its concept keeps others from it; who gets another one sets it free.
        index.resolutions().stream()
                .filter(one -> !chosenAnew.contains(one.key()))
                .forEach(one -> one.concept().ifPresent(concept -> keyByConcept.put(concept.uuid(), one.key())));
        for (MappingChoice choice : choices) {
            Optional<Resolution> present = index.resolution(choice.key());
            if (!present.isPresent()) {
                refuse(choice, "key", Reason.UNKNOWN_KEY, choice.key(), "");
            } else if (!keys.add(choice.key())) {
                refuse(choice, "key", Reason.KEY_TWICE, choice.key(), "");
            } else {
                check(choice, present.get());
            }
        }
        return new MappingPlan(refusals.isEmpty() ? changes : Collections.emptyList(), refusals, unchanged);
    }

    private void check(MappingChoice choice, Resolution present) {
        int before = refusals.size();
        checkNote(choice);
        Optional<SiteConcept> concept = choice.concept().isPresent() ? concept(choice) : Optional.empty();
        checkUnit(choice, present.row());
        if (choice.concept().isPresent() && fixed.contains(choice.key())) {
            refuse(choice, "key", Reason.FIXED_KEY, choice.key(), "");
        }
        if (refusals.size() > before) {
            return;
        }
        if (isSame(choice, concept)) {
            unchanged++;
            concept.ifPresent(one -> keyByConcept.putIfAbsent(one.uuid(), choice.key()));
            return;
        }
        List<MappingFinding> notes = new ArrayList<>();
        if (concept.isPresent()) {
            checkConcept(choice, present.row(), concept.get());
            notes.addAll(suitability.notes(present.row(), concept.get(), choice.unit(), finder.concepts(), index));
        }
        changes.add(new MappingChange(choice, present, concept.orElse(null), notes));
    }

    private boolean isSame(MappingChoice choice, Optional<SiteConcept> concept) {
        MappedConcept now = active.get(choice.key());
        if (now == null || !concept.isPresent()) {
            return now == null && !concept.isPresent();
        }
        return now.conceptUuid().equals(concept.get().uuid())
                && Objects.equals(now.declaredUnit(), choice.unit())
                && Objects.equals(now.note(), choice.note());
    }

    private Optional<SiteConcept> concept(MappingChoice choice) {
        List<SiteConcept> found = finder.exactly(choice.concept().get());
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        refuse(
                choice,
                "chosen",
                found.isEmpty() ? Reason.UNKNOWN_CONCEPT : Reason.SEVERAL_CONCEPTS,
                choice.concept().get(),
                found.stream().map(SiteConcept::uuid).collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    private void checkConcept(MappingChoice choice, ConceptRow row, SiteConcept concept) {
        suitability
                .refusal(row, concept, choice.unit())
                .ifPresent(finding -> refusals.add(MappingRefusal.unsuitable(choice, "chosen", finding)));
        String other = keyByConcept.putIfAbsent(concept.uuid(), choice.key());
        if (other != null && !other.equals(choice.key())) {
            refuse(choice, "chosen", Reason.CONCEPT_TWICE, choice.concept().get(), other);
        }
    }

    private void checkUnit(MappingChoice choice, ConceptRow row) {
        if (!choice.unit().isPresent()) {
            return;
        }
        String unit = choice.unit().get();
        if (!choice.concept().isPresent() || !Suitability.isNumber(row)) {
            refuse(choice, "unit", Reason.UNIT_NOT_WANTED, unit, "");
        } else if (!suitability.units(row).contains(unit) && !suitability.isUnit(row, unit)) {
            refuse(choice, "unit", Reason.UNKNOWN_UNIT, unit, String.join(", ", suitability.units(row)));
        }
    }

    private void checkNote(MappingChoice choice) {
        String note = choice.note().orElse("");
        if (note.length() > LONGEST_NOTE) {
            refuse(choice, "note", Reason.TOO_LONG, note.length() + "", String.valueOf(LONGEST_NOTE));
        }
        KeepableText.firstUnsupported(note)
                .ifPresent(character -> refuse(choice, "note", Reason.CHARACTER, character, ""));
    }

    private void refuse(MappingChoice choice, String field, Reason reason, String value, String allowed) {
        refusals.add(MappingRefusal.of(choice, field, reason, value, allowed));
    }
}
