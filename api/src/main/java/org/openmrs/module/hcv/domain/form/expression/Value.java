/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;

/** What an expression or a field comes to; empty where nothing was answered. Immutable. */
public final class Value {

    private static final Value EMPTY = new Value(null);
    private static final Value UNREADABLE = new Value(new Object());

    private final Object content;

    private Value(Object content) {
        this.content = content;
    }

    public static Value empty() {
        return EMPTY;
    }

    /** Something was answered that cannot be read: it is not empty and equal to nothing. */
    public static Value unreadable() {
        return UNREADABLE;
    }

    public static Value of(boolean truth) {
        return new Value(truth);
    }

    /** A number; one that is infinite or none is empty. */
    public static Value of(double number) {
        // Adding 0 makes one zero of the two that floating point has.
        return Double.isNaN(number) || Double.isInfinite(number) ? EMPTY : new Value(number + 0.0);
    }

    /** A text; a blank one is empty. */
    public static Value of(String text) {
        return text.trim().isEmpty() ? EMPTY : new Value(text);
    }

    public static Value of(LocalDate date) {
        return new Value(date);
    }

    /** The chosen answers; none at all is empty. */
    public static Value of(Collection<String> codes) {
        return codes.isEmpty() ? EMPTY : new Value(Collections.unmodifiableList(new ArrayList<>(codes)));
    }

    public boolean isEmpty() {
        return content == null;
    }

    public boolean isTrue() {
        return Boolean.TRUE.equals(content);
    }

    public OptionalDouble number() {
        return content instanceof Double ? OptionalDouble.of((Double) content) : OptionalDouble.empty();
    }

    /** Whether it is this text, or among several answers this one. */
    public boolean has(String text) {
        return content instanceof Collection ? ((Collection<?>) content).contains(text) : text.equals(content);
    }

    Optional<String> text() {
        return content instanceof String ? Optional.of((String) content) : Optional.empty();
    }

    /** The day, also of a text that names one as {@code 2026-03-31}. */
    Optional<LocalDate> date() {
        if (content instanceof LocalDate) {
            return Optional.of((LocalDate) content);
        }
        try {
            return text().map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether both are there and equal. */
    boolean isSame(Value other) {
        return content != null && this != UNREADABLE && content.equals(other.content);
    }

    @Override
    public String toString() {
        return content == null ? "" : content.toString();
    }
}
