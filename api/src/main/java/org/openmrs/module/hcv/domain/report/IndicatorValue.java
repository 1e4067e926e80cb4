/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share: numerator, denominator, and the percentage that goes with them.
 *
 * The percentage is rounded half-up to one decimal. An empty denominator has none: it is not applicable and never
 * 0 %. Immutable and thread-safe.
 */
public final class IndicatorValue {

    /** Message key of what is printed for an empty denominator. */
    public static final String NOT_APPLICABLE_KEY = "hcv.report.not-applicable";

    private static final String NOT_APPLICABLE = "n/a";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int numerator;
    private final int denominator;

    private IndicatorValue(int numerator, int denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The share of {@code numerator} in {@code denominator}.
     *
     * @throws IllegalArgumentException when either is negative or the numerator is the greater one
     */
    public static IndicatorValue of(int numerator, int denominator) {
        if (numerator < 0 || denominator < numerator) {
            throw new IllegalArgumentException("not a share: " + numerator + " of " + denominator);
        }
        return new IndicatorValue(numerator, denominator);
    }

    /**
     * The share two cells make.
     *
     * @throws IllegalStateException when the numerator counts something the denominator does not
     */
    static <R extends Comparable<? super R>> IndicatorValue of(Cell<R> numerator, Cell<R> denominator) {
        if (!denominator.members().containsAll(numerator.members())) {
            throw new IllegalStateException(numerator + " is not part of " + denominator);
        }
        return new IndicatorValue(numerator.count(), denominator.count());
    }

    public int numerator() {
        return numerator;
    }

    public int denominator() {
        return denominator;
    }

    /** Percentage with one decimal, empty for an empty denominator. */
    public Optional<BigDecimal> percentage() {
        if (denominator == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorValue
                && numerator == ((IndicatorValue) other).numerator
                && denominator == ((IndicatorValue) other).denominator;
    }

    @Override
    public int hashCode() {
        return 31 * numerator + denominator;
    }

    /** {@code 76/89 (85.4 %)}, {@code 0/0 (n/a)}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator + " ("
                + percentage().map(value -> value.toPlainString() + " %").orElse(NOT_APPLICABLE) + ")";
    }
}
