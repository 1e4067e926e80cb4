/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.util.Optional;

/** What a clinician recorded about cirrhosis. Not recorded is {@link #UNKNOWN}, and unknown is never none. */
public enum RecordedCirrhosis {
    NONE("none"),
    COMPENSATED("compensated"),
    DECOMPENSATED("decompensated"),
    UNKNOWN("unknown");

    private final String key;

    RecordedCirrhosis(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public boolean isCirrhosis() {
        return this == COMPENSATED || this == DECOMPENSATED;
    }

    /** The answer of that key, or empty when there is none. */
    public static Optional<RecordedCirrhosis> find(String key) {
        for (RecordedCirrhosis answer : values()) {
            if (answer.key.equals(key)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
