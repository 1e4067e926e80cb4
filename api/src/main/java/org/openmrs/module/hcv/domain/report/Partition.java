/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;

/** Proves that every started course is counted under exactly one outcome. Thread-safe; keeps nothing. */
final class Partition {

    private Partition() {}

    /**
     * One cell for every outcome.
     *
     * @throws IllegalStateException naming the courses that are counted twice or not at all
     */
    static Map<CourseOutcome, Cell<CourseRef>> byOutcome(List<CourseRow> cohort) {
        Map<CourseOutcome, Cell<CourseRef>> cells = new EnumMap<>(CourseOutcome.class);
        for (CourseOutcome outcome : CourseOutcome.values()) {
            cells.put(
                    outcome,
                    CompletionFigures.cell(
                            "outcome." + outcome.key(),
                            cohort,
                            row -> row.result().outcome() == outcome));
        }
        requireWhole(CompletionFigures.cell("started", cohort, row -> true), cells);
        return Collections.unmodifiableMap(cells);
    }

    static void requireWhole(Cell<CourseRef> whole, Map<?, Cell<CourseRef>> parts) {
        SortedSet<CourseRef> wrong = new TreeSet<>();
        SortedSet<CourseRef> missing = new TreeSet<>(whole.members());
        SortedSet<CourseRef> seen = new TreeSet<>();
        for (Cell<CourseRef> part : parts.values()) {
            for (CourseRef ref : part.members()) {
                if (!seen.add(ref) || !whole.members().contains(ref)) {
                    wrong.add(ref);
                }
            }
        }
        missing.removeAll(seen);
        wrong.addAll(missing);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("outcomes do not sum up to the starts; courses: " + wrong);
        }
    }
}
