/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.Optional;

/** What came out of a test. */
public enum ResultKind {
    /** Reactive, or detected. */
    POSITIVE("positive"),
    /** Non-reactive, or not detected. */
    NEGATIVE("negative"),
    /** RNA detected below the limit of quantification: neither positive nor negative, asks for a repeat. */
    BELOW_LLOQ("below-lloq"),
    /** The test did not work; no result. */
    INVALID("invalid"),
    /** The test worked and could not tell; no result. */
    INDETERMINATE("indeterminate"),
    /** Too little specimen; no result. */
    INSUFFICIENT("insufficient");

    private final String key;

    ResultKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The result of that key, or empty when there is none. */
    public static Optional<ResultKind> find(String key) {
        for (ResultKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether it answers the question: positive or negative. */
    public boolean isValid() {
        return this == POSITIVE || this == NEGATIVE;
    }

    /** Whether the test gave any result at all, one that asks for a repeat included. */
    public boolean isResult() {
        return isValid() || this == BELOW_LLOQ;
    }
}
