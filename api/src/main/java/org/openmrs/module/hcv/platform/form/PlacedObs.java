/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * The observations of an encounter by the place on the form that they belong to. Those that belong to none are left out.
 */
final class PlacedObs {

    private final FormDefinition form;
    private final Map<String, List<Obs>> live = new HashMap<>();
    private final Map<String, List<Obs>> voided = new HashMap<>();
    private final Map<String, TreeSet<Integer>> liveRows = new HashMap<>();
    private final Map<String, Integer> nextRow = new HashMap<>();

    private PlacedObs(FormDefinition form) {
        this.form = form;
    }

    static PlacedObs of(Dictionary dictionary, FormDefinition form, Encounter encounter) {
        return of(dictionary, form, encounter, obs -> !obs.getVoided());
    }

    /** Those that a voided encounter would have if it were put back: what was voided with it, and what never was. */
    static PlacedObs asOfVoiding(Dictionary dictionary, FormDefinition form, Encounter encounter) {
        return of(
                dictionary,
                form,
                encounter,
                obs -> !obs.getVoided() || Objects.equals(encounter.getVoidReason(), obs.getVoidReason()));
    }

    private static PlacedObs of(Dictionary dictionary, FormDefinition form, Encounter encounter, Predicate<Obs> inUse) {
        PlacedObs placed = new PlacedObs(form);
        ObsPlacing.of(dictionary, form, encounter).forEach((obs, place) -> placed.add(obs, place, inUse.test(obs)));
        return placed;
    }

    private void add(Obs obs, FormPlace place, boolean inUse) {
        (inUse ? live : voided)
                .computeIfAbsent(place.path(), path -> new ArrayList<>())
                .add(obs);
        if (inUse) {
            liveRows.computeIfAbsent(place.fieldId(), id -> new TreeSet<>()).add(place.row());
        }
        nextRow.merge(place.fieldId(), place.row() + 1, Math::max);
    }

    /** The answers of a field outside of groups. */
    List<Obs> of(FormField field) {
        return at(FormPlace.of(field));
    }

    /** The numbers of the rows of a group, ascending; removed rows leave gaps. */
    List<Integer> rows(FormField group) {
        return new ArrayList<>(liveRows.getOrDefault(group.id(), new TreeSet<>()));
    }

    /** The first number behind all that any row, removed ones included, ever had. */
    int nextRow(FormField group) {
        return nextRow.getOrDefault(group.id(), 0);
    }

    /** The observation that holds a row together. */
    Optional<Obs> row(FormField group, int row) {
        return at(FormPlace.ofRow(group, row)).stream().findFirst();
    }

    /** The answers of a field in a row of a group. */
    List<Obs> inRow(FormField group, int row, FormField member) {
        return at(FormPlace.inRow(row, member));
    }

    /** Every answer, also those that were voided, by the field that it answers. */
    Map<Obs, FormField> fieldsOfAll() {
        Map<Obs, FormField> fields = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            addAll(fields, FormPlace.of(field), field);
            for (FormField member : field.members()) {
                for (int row = 0; row < nextRow(field); row++) {
                    addAll(fields, FormPlace.inRow(row, member), member);
                }
            }
        }
        return fields;
    }

    private void addAll(Map<Obs, FormField> fields, FormPlace place, FormField field) {
        live.getOrDefault(place.path(), Collections.emptyList()).forEach(obs -> fields.put(obs, field));
        voided.getOrDefault(place.path(), Collections.emptyList()).forEach(obs -> fields.put(obs, field));
    }

    private List<Obs> at(FormPlace place) {
        return live.getOrDefault(place.path(), Collections.emptyList());
    }
}
