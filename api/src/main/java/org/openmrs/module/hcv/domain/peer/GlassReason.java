/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.util.Optional;

/** Why somebody opens a person who is not on their caseload; the message key is {@code hcv.glass.reason.} and the key. */
public enum GlassReason {
    IN_FRONT("in-front"),
    EMERGENCY("emergency"),
    COLLEAGUE_AWAY("colleague-away"),
    /** Says nothing without words. */
    OTHER("other");

    private final String key;

    GlassReason(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<GlassReason> find(String key) {
        for (GlassReason reason : values()) {
            if (reason.key.equals(key)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
