/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.Obs;

/** What has to be done to the observations of a record so that it says what was sent; all else stays untouched. */
final class RecordDifference {

    private final Map<Obs, Obs> changed = new LinkedHashMap<>();
    private final List<Obs> removed = new ArrayList<>();
    private final List<Obs> added = new ArrayList<>();
    private final Map<Obs, Obs> addedToRow = new LinkedHashMap<>();

    RecordDifference() {}

    void change(Obs recorded, Obs wanted) {
        changed.put(recorded, wanted);
    }

    void remove(Obs recorded) {
        removed.add(recorded);
    }

    void add(Obs wanted) {
        added.add(wanted);
    }

    void addToRow(Obs wanted, Obs row) {
        addedToRow.put(wanted, row);
    }

    boolean isEmpty() {
        return changed.isEmpty() && removed.isEmpty() && added.isEmpty() && addedToRow.isEmpty();
    }

    /** The observation with the new value by the recorded one that it takes the place of. */
    Map<Obs, Obs> changed() {
        return changed;
    }

    /** Recorded ones to be voided; of a whole row only the one that holds it together. */
    List<Obs> removed() {
        return removed;
    }

    /** New ones outside of rows, and new rows with their members. */
    List<Obs> added() {
        return added;
    }

    /** The recorded row by the new observation that belongs into it. */
    Map<Obs, Obs> addedToRow() {
        return addedToRow;
    }
}
