/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormField;

/**
 * Which row of a group, as it was sent, is which recorded row. Rows that say the same belong together, wherever they
 * stand, so that removing the first of three changes nothing in the others; what is left is matched in order.
 */
final class RowMatch {

    private final Map<Integer, Integer> recordedOf = new TreeMap<>();
    private final List<Integer> removed = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();

    private RowMatch() {}

    static RowMatch of(FormField group, FormAnswers recorded, FormAnswers sent) {
        RowMatch match = new RowMatch();
        List<Integer> recordedRows = upTo(recorded.rows(group.id()));
        List<Integer> sentRows = upTo(sent.rows(group.id()));
        SameAnswer same = SameAnswer.of(recorded, sent);
        for (Iterator<Integer> each = sentRows.iterator(); each.hasNext(); ) {
            int row = each.next();
            recordedRows.stream()
                    .filter(candidate -> same.row(group, candidate, row))
                    .findFirst()
                    .ifPresent(found -> {
                        match.recordedOf.put(row, found);
                        recordedRows.remove(found);
                        each.remove();
                    });
        }
        while (!sentRows.isEmpty() && !recordedRows.isEmpty()) {
            match.recordedOf.put(sentRows.remove(0), recordedRows.remove(0));
        }
        match.added.addAll(sentRows);
        match.removed.addAll(recordedRows);
        return match;
    }

    private static List<Integer> upTo(int rows) {
        List<Integer> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            all.add(row);
        }
        return all;
    }

    /** The recorded row by the row as it was sent. */
    Map<Integer, Integer> recordedOf() {
        return recordedOf;
    }

    /** Recorded rows that were not sent again. */
    List<Integer> removed() {
        return removed;
    }

    /** Sent rows that are new. */
    List<Integer> added() {
        return added;
    }
}
