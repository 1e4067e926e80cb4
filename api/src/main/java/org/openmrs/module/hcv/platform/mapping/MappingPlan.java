/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What choices would change, or why they cannot be taken. Nothing of a plan with refusals is saved. Immutable. */
public final class MappingPlan {

    private final List<MappingChange> changes;
    private final List<MappingRefusal> refusals;
    private final int unchanged;

    MappingPlan(List<MappingChange> changes, List<MappingRefusal> refusals, int unchanged) {
        this.changes = Collections.unmodifiableList(new ArrayList<>(changes));
        this.refusals = Collections.unmodifiableList(new ArrayList<>(refusals));
        this.unchanged = unchanged;
    }

    /** Where nothing was asked for. */
    public static MappingPlan none() {
        return new MappingPlan(Collections.emptyList(), Collections.emptyList(), 0);
    }

    static MappingPlan refused(List<MappingRefusal> refusals) {
        return new MappingPlan(Collections.emptyList(), refusals, 0);
    }

    public List<MappingChange> changes() {
        return changes;
    }

    public List<MappingRefusal> refusals() {
        return refusals;
    }

    /** How many choices are what is chosen already. */
    public int unchanged() {
        return unchanged;
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** All changes in one text, to see that what is confirmed is what was shown. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append(change.asText()));
        return text.toString();
    }
}
