/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import java.util.Locale;
import java.util.Optional;

/** The orders a list can be in. Where two people are equal in it, the one longer waiting, then the one longer known. */
public enum WorklistSort {
    LONGEST_WAITING("s.sinceDate, s.personId"),
    SHORTEST_WAITING("s.sinceDate desc, s.personId"),
    /** People never met come first. */
    LONGEST_NOT_SEEN("case when s.lastContact is null then 0 else 1 end, s.lastContact, s.sinceDate, s.personId"),
    /** By the name of the site; people without one come last. */
    SITE("case when l.name is null then 1 else 0 end, l.name, s.sinceDate, s.personId");

    private final String key;
    private final String order;

    WorklistSort(String order) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.order = order;
    }

    /** The message key is {@code hcv.worklist.sort.} and this. */
    public String key() {
        return key;
    }

    String order() {
        return order;
    }

    /** The order of that key, or empty where there is none. */
    public static Optional<WorklistSort> find(String key) {
        for (WorklistSort sort : values()) {
            if (sort.key.equals(key)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
