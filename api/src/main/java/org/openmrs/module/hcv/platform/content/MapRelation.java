/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import java.util.Optional;

/** How a concept stands to a code of another dictionary, read as "the concept is … the code". */
public enum MapRelation {
    SAME_AS("same-as"),
    NARROWER_THAN("narrower-than"),
    BROADER_THAN("broader-than");

    private final String key;

    MapRelation(String key) {
        this.key = key;
    }

    /** The word in {@code dictionary.csv}. */
    public String key() {
        return key;
    }

    /** Name of the OpenMRS concept map type. */
    public String mapType() {
        return name().replace('_', '-');
    }

    public static Optional<MapRelation> find(String key) {
        for (MapRelation relation : values()) {
            if (relation.key.equals(key)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
