/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Compares a record with the answers that shall take its place. Answers are compared as they read, not as they are
 * stored, so that what nobody changed is left as it is, and so is what the form cannot show. For one thread.
 */
final class RecordComparison {

    private final Dictionary dictionary;
    private final FormDefinition form;
    private final PlacedObs placed;
    private final EncounterReader reader;
    private final FormAnswers recorded;
    private final FormAnswers sent;
    private final SameAnswer same;
    private final RecordDifference difference = new RecordDifference();

    private RecordComparison(Dictionary dictionary, FormDefinition form, Encounter encounter, FormAnswers sent) {
        this.dictionary = dictionary;
        this.form = form;
        this.placed = PlacedObs.of(dictionary, form, encounter);
        this.reader = new EncounterReader(dictionary);
        this.recorded = reader.read(form, encounter, placed);
        this.sent = sent;
        this.same = SameAnswer.of(recorded, sent);
    }

    static RecordDifference of(Dictionary dictionary, FormDefinition form, Encounter encounter, FormAnswers sent) {
        return new RecordComparison(dictionary, form, encounter, sent).compare();
    }

    private RecordDifference compare() {
        Map<String, List<Obs>> wanted = byPath(new ObsBuilder(dictionary, form, sent).observations());
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                group(field);
            } else if (field.concept().isPresent() && !same.at(field.id())) {
                List<Obs> values = at(wanted, FormPlace.of(field));
                answer(field, placed.of(field), values).forEach(difference::add);
            }
        }
        return difference;
    }

    private void group(FormField group) {
        RowMatch match = RowMatch.of(group, recorded, sent);
        List<Integer> numbers = reader.rows(group, placed);
        match.removed().forEach(row -> placed.row(group, numbers.get(row)).ifPresent(difference::remove));
        int next = placed.nextRow(group);
        Map<Integer, Integer> numberOf = new HashMap<>();
        match.recordedOf().forEach((row, before) -> numberOf.put(row, numbers.get(before)));
        for (Integer row : match.added()) {
            numberOf.put(row, next++);
        }
        Map<String, List<Obs>> wanted =
                byPath(new ObsBuilder(dictionary, form, RenumberedRows.of(group, sent, numberOf)).observations());
        match.recordedOf().forEach((row, before) -> row(group, row, before, numbers.get(before), wanted));
        match.added().forEach(row -> at(wanted, FormPlace.ofRow(group, numberOf.get(row)))
                .forEach(difference::add));
    }

    private void row(FormField group, int sentRow, int recordedRow, int number, Map<String, List<Obs>> wanted) {
        for (FormField member : group.members()) {
            if (!same.at(
                    FormAnswers.path(group.id(), recordedRow, member.id()),
                    FormAnswers.path(group.id(), sentRow, member.id()))) {
                List<Obs> values = at(wanted, FormPlace.inRow(number, member));
                Obs row = placed.row(group, number)
                        .orElseThrow(() -> new IllegalStateException("A row of " + group.id() + " is gone"));
                answer(member, placed.inRow(group, number, member), values)
                        .forEach(value -> difference.addToRow(value, row));
            }
        }
    }

    /** Notes what changes of one answer; what has to be added comes back. */
    private List<Obs> answer(FormField field, List<Obs> before, List<Obs> wanted) {
        if (field.kind() == FieldKind.MULTI_CODED) {
            Set<Integer> kept = answers(before);
            Set<Integer> wished = answers(wanted);
            readable(field, before).stream()
                    .filter(obs -> !wished.contains(answer(obs)))
                    .forEach(difference::remove);
            return wanted.stream().filter(obs -> !kept.contains(answer(obs))).collect(Collectors.toList());
        }
        // A new answer takes the place of whatever stood there; a cleared one only of what was shown.
        List<Obs> left = wanted.isEmpty() ? readable(field, before) : new ArrayList<>(before);
        List<Obs> missing = new ArrayList<>(wanted);
        while (!left.isEmpty() && !missing.isEmpty()) {
            difference.change(left.remove(0), missing.remove(0));
        }
        left.forEach(difference::remove);
        return missing;
    }

    private List<Obs> readable(FormField field, List<Obs> observations) {
        return observations.stream()
                .filter(obs -> reader.isReadable(field, obs))
                .collect(Collectors.toList());
    }

    private static Set<Integer> answers(List<Obs> observations) {
        return observations.stream().map(RecordComparison::answer).collect(Collectors.toCollection(HashSet::new));
    }

    private static Integer answer(Obs obs) {
        return obs.getValueCoded() == null ? -1 : obs.getValueCoded().getConceptId();
    }

    private static List<Obs> at(Map<String, List<Obs>> byPath, FormPlace place) {
        return byPath.getOrDefault(place.path(), new ArrayList<>());
    }

    private static Map<String, List<Obs>> byPath(Iterable<Obs> observations) {
        Map<String, List<Obs>> byPath = new HashMap<>();
        for (Obs obs : observations) {
            byPath.computeIfAbsent(obs.getFormFieldPath(), path -> new ArrayList<>())
                    .add(obs);
            if (obs.hasGroupMembers()) {
                byPath(obs.getGroupMembers())
                        .forEach((path, members) -> byPath.computeIfAbsent(path, any -> new ArrayList<>())
                                .addAll(members));
            }
        }
        return byPath;
    }
}
