/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Finds the place on a form of each observation of an encounter, whoever wrote it: by the place it names, and where it
 * names none by what it answers. Groups without a named place follow the numbered rows in the order of their ids. An
 * observation that names a place on another form has none on this one. For one thread.
 */
final class ObsPlacing {

    private final Dictionary dictionary;
    private final FormDefinition form;
    private final Map<Obs, FormPlace> places = new LinkedHashMap<>();
    private final Map<String, Integer> nextRow = new HashMap<>();

    private ObsPlacing(Dictionary dictionary, FormDefinition form) {
        this.dictionary = dictionary;
        this.form = form;
    }

    /** The observations that have a place, voided ones included, those with the lowest ids first. */
    static Map<Obs, FormPlace> of(Dictionary dictionary, FormDefinition form, Encounter encounter) {
        ObsPlacing placing = new ObsPlacing(dictionary, form);
        placing.place(inOrder(encounter.getObsAtTopLevel(true)));
        return placing.places;
    }

    private static List<Obs> inOrder(Collection<Obs> observations) {
        List<Obs> ordered = new ArrayList<>(observations);
        ordered.sort(Comparator.comparing(Obs::getObsId, Comparator.nullsLast(Comparator.naturalOrder())));
        return ordered;
    }

    private void place(List<Obs> top) {
        List<Obs> unnumbered = new ArrayList<>();
        for (Obs obs : top) {
            Optional<FormField> field = field(obs, form.fields());
            if (!field.isPresent()) {
                continue;
            }
            if (field.get().kind() != FieldKind.GROUP) {
                places.put(obs, FormPlace.of(field.get()));
            } else if (FormPlace.isTold(obs)) {
                row(
                        obs,
                        field.get(),
                        FormPlace.read(form, obs).map(FormPlace::row).orElse(0));
            } else {
                unnumbered.add(obs);
            }
        }
        for (Obs obs : unnumbered) {
            FormField group = field(obs, form.fields())
                    .orElseThrow(() -> new IllegalStateException("The group of " + obs.getUuid() + " is gone"));
            row(obs, group, nextRow.getOrDefault(group.id(), 0));
        }
    }

    private void row(Obs obs, FormField group, int row) {
        places.put(obs, FormPlace.ofRow(group, row));
        nextRow.merge(group.id(), row + 1, Math::max);
        if (obs.hasGroupMembers(true)) {
            for (Obs member : inOrder(obs.getGroupMembers(true))) {
                field(member, group.members()).ifPresent(field -> places.put(member, FormPlace.inRow(row, field)));
            }
        }
    }

    private Optional<FormField> field(Obs obs, Iterable<FormField> fields) {
        Optional<FormPlace> told = FormPlace.read(form, obs);
        if (told.isPresent()) {
            return first(fields, field -> field.id().equals(told.get().fieldId()));
        }
        Optional<String> key = FormPlace.isTold(obs) ? Optional.empty() : dictionary.keyOf(obs.getConcept());
        return key.flatMap(concept -> first(fields, field -> field.concept()
                .filter(code -> code.value().equals(concept))
                .isPresent()));
    }

    private static Optional<FormField> first(Iterable<FormField> fields, Predicate<FormField> wanted) {
        for (FormField field : fields) {
            if (wanted.test(field)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
