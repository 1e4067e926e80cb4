/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.problem;

import java.util.Objects;

/**
 * The key of a coded answer, such as {@code ab-fingerprick}; what it resolves to is a data file's business.
 *
 * Form: a lower-case letter or digit, then lower-case letters, digits, {@code _}, {@code .} or {@code -}.
 * Ordered by its text. Immutable and thread-safe.
 */
public final class Code implements Comparable<Code> {

    private final String value;

    private Code(String value) {
        this.value = value;
    }

    /**
     * The code of that text.
     *
     * @throws IllegalArgumentException when the text is not a key; the message quotes it
     */
    public static Code of(String value) {
        Objects.requireNonNull(value, "value");
        if (!isKey(value)) {
            throw new IllegalArgumentException(
                    "not a code: '" + value + "' (lower-case letters, digits, _ . - , a letter or digit first)");
        }
        return new Code(value);
    }

    /** Whether {@link #of} would take the text. */
    public static boolean isKey(String value) {
        if (value.isEmpty() || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '_' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    public String value() {
        return value;
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code && value.equals(((Code) other).value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
