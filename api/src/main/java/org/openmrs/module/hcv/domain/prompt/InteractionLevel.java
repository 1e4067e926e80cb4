/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Optional;

/** How grave an interaction is, gravest first; the message key is {@code hcv.interaction-level.} and the key. */
public enum InteractionLevel {
    CONTRAINDICATED("contraindicated"),
    AVOID("avoid"),
    CAUTION("caution"),
    MONITOR("monitor"),
    NONE_EXPECTED("none-expected");

    private final String key;

    InteractionLevel(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The level of that key, or empty when there is none. */
    public static Optional<InteractionLevel> find(String key) {
        for (InteractionLevel level : values()) {
            if (level.key.equals(key)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
