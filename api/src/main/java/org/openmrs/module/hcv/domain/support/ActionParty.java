/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import java.util.Optional;

/** Who agreed to do something at a supervision session. */
public enum ActionParty {
    WORKER("worker"),
    SUPERVISOR("supervisor");

    private final String key;

    ActionParty(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<ActionParty> find(String key) {
        for (ActionParty party : values()) {
            if (party.key.equals(key)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }
}
