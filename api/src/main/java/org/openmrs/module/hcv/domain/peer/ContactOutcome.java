/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.util.Optional;

/** How a peer contact came out: made, or why not this time. */
public enum ContactOutcome {
    MADE("made"),
    NO_ANSWER("no-answer"),
    DID_NOT_ATTEND("did-not-attend"),
    NOT_FOUND("not-found"),
    DECLINED("declined"),
    MOVED("moved"),
    IN_CUSTODY("in-custody"),
    IN_HOSPITAL("in-hospital"),
    DIED_REPORTED("died-reported");

    private final String key;

    ContactOutcome(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether the person was met; only then can there be activities, minutes and support. */
    public boolean isMade() {
        return this == MADE;
    }

    /** The outcome of that key, or empty when there is none. */
    public static Optional<ContactOutcome> find(String key) {
        for (ContactOutcome outcome : values()) {
            if (outcome.key.equals(key)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
