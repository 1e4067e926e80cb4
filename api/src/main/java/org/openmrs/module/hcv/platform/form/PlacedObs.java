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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;

/**
 * The observations of an encounter by where on its form they were entered; those that were not entered on the form are
 * not among them. For one thread.
 */
final class PlacedObs {

    /** Rows of a group are numbered up to here; numbers of removed rows are not used again. */
    private static final int NUMBERED_ROWS = 200;

    private final FormDefinition form;
    private final Map<String, List<Obs>> live = new HashMap<>();
    private final Map<String, List<Obs>> voided = new HashMap<>();

    private PlacedObs(FormDefinition form) {
        this.form = form;
    }

    static PlacedObs of(FormDefinition form, Encounter encounter) {
        PlacedObs placed = new PlacedObs(form);
        for (Obs obs : encounter.getAllFlattenedObs(true)) {
            if (FormPlace.NAMESPACE.equals(obs.getFormFieldNamespace())) {
                (obs.getVoided() ? placed.voided : placed.live)
                        .computeIfAbsent(obs.getFormFieldPath(), path -> new ArrayList<>())
                        .add(obs);
            }
        }
        return placed;
    }

    /** The answers of a field outside of groups. */
    List<Obs> of(FormField field) {
        return at(FormPlace.of(form, field));
    }

    /** The numbers of the rows of a group, ascending; removed rows leave gaps. */
    List<Integer> rows(FormField group) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < NUMBERED_ROWS; row++) {
            if (live.containsKey(FormPlace.ofRow(form, group, row).path())) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The first number behind all that any row, removed ones included, ever had. */
    int nextRow(FormField group) {
        int next = 0;
        for (int row = 0; row < NUMBERED_ROWS; row++) {
            String path = FormPlace.ofRow(form, group, row).path();
            if (live.containsKey(path) || voided.containsKey(path)) {
                next = row + 1;
            }
        }
        return next;
    }

    /** The observation that holds a row together. */
    Optional<Obs> row(FormField group, int row) {
        return at(FormPlace.ofRow(form, group, row)).stream().findFirst();
    }

    /** The answers of a field in a row of a group. */
    List<Obs> inRow(FormField group, int row, FormField member) {
        return at(FormPlace.inRow(form, group, row, member));
    }

    private List<Obs> at(FormPlace place) {
        return live.getOrDefault(place.path(), Collections.emptyList());
    }
}
