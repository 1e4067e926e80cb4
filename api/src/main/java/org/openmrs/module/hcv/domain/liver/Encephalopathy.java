/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.util.Optional;

/** Confusion from liver disease, as Child-Pugh grades it. */
public enum Encephalopathy {
    NONE("none", 1),
    GRADE_1_OR_2("grade-1-2", 2),
    GRADE_3_OR_4("grade-3-4", 3);

    private final String key;
    private final int points;

    Encephalopathy(String key, int points) {
        this.key = key;
        this.points = points;
    }

    public String key() {
        return key;
    }

    int points() {
        return points;
    }

    /** The grade of that key, or empty when there is none. */
    public static Optional<Encephalopathy> find(String key) {
        for (Encephalopathy grade : values()) {
            if (grade.key.equals(key)) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }
}
