/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

/**
 * A percentage with the two sets behind it. Immutable and thread-safe.
 *
 * @param <R> what is counted
 */
public final class Share<R extends Comparable<? super R>> {

    private final Cell<R> numerator;
    private final Cell<R> denominator;
    private final IndicatorValue value;

    private Share(Cell<R> numerator, Cell<R> denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.value = IndicatorValue.of(numerator, denominator);
    }

    /** @throws IllegalStateException when the numerator is not part of the denominator */
    static <R extends Comparable<? super R>> Share<R> of(Cell<R> numerator, Cell<R> denominator) {
        return new Share<>(numerator, denominator);
    }

    public Cell<R> numerator() {
        return numerator;
    }

    public Cell<R> denominator() {
        return denominator;
    }

    public IndicatorValue value() {
        return value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
