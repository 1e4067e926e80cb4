/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Optional;

/** An answer to a yes-or-no question. Not recorded is {@link #UNKNOWN}, and unknown is never treated as no. */
public enum Answer {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String key;

    Answer(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /** The answer of that key, or empty when there is none. */
    public static Optional<Answer> find(String key) {
        for (Answer answer : values()) {
            if (answer.key.equals(key)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
