/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.Optional;

/** How a measured amount relates to the number that was recorded. */
public enum Comparison {
    /** Less than the number: the assay's lower limit was not reached. */
    BELOW("lt"),
    EQUAL("eq"),
    /** More than the number: the assay's upper limit was passed. */
    ABOVE("gt");

    private final String key;

    Comparison(String key) {
        this.key = key;
    }

    /** The stable key: {@code lt}, {@code eq}, {@code gt}. */
    public String key() {
        return key;
    }

    /** The comparison of that key, or empty when there is none. */
    public static Optional<Comparison> find(String key) {
        for (Comparison comparison : values()) {
            if (comparison.key.equals(key)) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    /** What a sign before a number says, such as {@code <} or {@code >=}; empty for a sign that is not known. */
    public static Optional<Comparison> ofSign(String sign) {
        switch (sign.trim()) {
            case "":
            case "=":
                return Optional.of(EQUAL);
            case "<":
            case "<=":
                return Optional.of(BELOW);
            case ">":
            case ">=":
                return Optional.of(ABOVE);
            default:
                return Optional.empty();
        }
    }
}
