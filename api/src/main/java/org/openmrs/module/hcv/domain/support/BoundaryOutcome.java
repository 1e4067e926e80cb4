/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import java.util.Optional;

/** What a supervisor did about a boundary. */
public enum BoundaryOutcome {
    REASSIGNED("reassigned"),
    TALKED("talked"),
    NO_CHANGE("no-change");

    private final String key;

    BoundaryOutcome(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<BoundaryOutcome> find(String key) {
        for (BoundaryOutcome outcome : values()) {
            if (outcome.key.equals(key)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
