/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule a programme may set: its key, kind, unit, allowed range (both ends included), default and source.
 *
 * A switch has no range and takes {@code true} or {@code false} only. Immutable and thread-safe.
 */
public final class RuleDefinition {

    private final String key;
    private final RuleType type;
    private final String unit;
    private final Optional<BigDecimal> min;
    private final Optional<BigDecimal> max;
    private final String defaultValue;
    private final String source;

    private RuleDefinition(
            String key, RuleType type, String unit, String min, String max, String value, String source) {
        this.key = Objects.requireNonNull(key, "key");
        this.type = Objects.requireNonNull(type, "type");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.min = number(min);
        this.max = number(max);
        this.defaultValue = Objects.requireNonNull(value, "default").trim();
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * A definition as a row of the rules file gives it.
     *
     * @param min least value allowed, or empty for no lower end
     * @param max greatest value allowed, or empty for no upper end
     * @throws IllegalArgumentException when an end or the default cannot be read, or the default is out of range
     */
    public static RuleDefinition of(
            String key, RuleType type, String unit, String min, String max, String defaultValue, String source) {
        RuleDefinition definition = new RuleDefinition(key, type, unit, min, max, defaultValue, source);
        definition.parse(definition.defaultValue);
        return definition;
    }

    private static Optional<BigDecimal> number(String text) {
        return text.trim().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text.trim()));
    }

    /**
     * The value as a number; a switch is 1 when on and 0 when off.
     *
     * @throws IllegalArgumentException naming the key, the value and what is allowed
     */
    public BigDecimal parse(String text) {
        String value = text.trim();
        if (type == RuleType.SWITCH) {
            if (value.equals("true")) {
                return BigDecimal.ONE;
            }
            if (value.equals("false")) {
                return BigDecimal.ZERO;
            }
            throw refused(text);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw refused(text);
        }
        boolean fraction = type.isWhole() && number.stripTrailingZeros().scale() > 0;
        boolean tooSmall = min.isPresent() && number.compareTo(min.get()) < 0;
        boolean tooGreat = max.isPresent() && number.compareTo(max.get()) > 0;
        if (fraction || tooSmall || tooGreat) {
            throw refused(text);
        }
        return number;
    }

    private IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("rule " + key + " cannot be '" + text + "': allowed is " + allowed());
    }

    /** What may be set, in words: {@code true or false}, {@code 56 to 112 days}. */
    public String allowed() {
        if (type == RuleType.SWITCH) {
            return "true or false";
        }
        String kind = type.isWhole() ? "a whole number" : "a number";
        String from = min.isPresent() ? " from " + min.get().toPlainString() : "";
        String to = max.isPresent() ? " to " + max.get().toPlainString() : "";
        return kind + from + to + (unit.isEmpty() ? "" : " " + unit);
    }

    public String key() {
        return key;
    }

    public RuleType type() {
        return type;
    }

    public String unit() {
        return unit;
    }

    public Optional<BigDecimal> min() {
        return min;
    }

    public Optional<BigDecimal> max() {
        return max;
    }

    public String defaultValue() {
        return defaultValue;
    }

    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return key + " (" + allowed() + ", default " + defaultValue + ")";
    }
}
