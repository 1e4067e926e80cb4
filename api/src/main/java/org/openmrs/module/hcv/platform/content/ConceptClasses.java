/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rows of {@code concept-classes.csv}: which classes of a site's concepts can stand for a concept of ours. Immutable and
 * safe for use by several threads.
 */
public final class ConceptClasses {

    private final Map<String, Set<String>> allowed;

    private ConceptClasses(Map<String, Set<String>> allowed) {
        this.allowed = allowed;
    }

    public static ConceptClasses load() {
        Map<String, Set<String>> allowed = new HashMap<>();
        for (ContentRow row : ContentTable.read("concept-classes.csv").rows()) {
            allowed.put(row.text("class"), new HashSet<>(row.list("also", ';')));
        }
        return new ConceptClasses(allowed);
    }

    /** Whether a concept of that class can stand for the row; the row's own class always can. */
    public boolean fits(ConceptRow row, String conceptClass) {
        return row.conceptClass().equals(conceptClass)
                || allowed.getOrDefault(row.conceptClass(), new HashSet<>()).contains(conceptClass);
    }
}
