/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of RNA as a laboratory sent it: a number, its declared unit, a sign before it, and what the laboratory said
 * beside it.
 *
 * <pre>
 * number      laboratory also says    result
 * above 0     nothing, or positive    POSITIVE
 * above 0     negative                INDETERMINATE (a contradiction)
 * &lt; number    nothing, or positive    BELOW_LLOQ
 * &lt; number    negative                NEGATIVE
 * 0           negative                NEGATIVE
 * 0           positive                INDETERMINATE
 * 0           nothing                 INDETERMINATE, or NEGATIVE where the programme reads zero so
 * </pre>
 *
 * Zero alone may mean not detected, not measured or not filled in; a cure that is none does more harm than a repeat.
 * Numbers below zero or above the greatest plausible value of the unit are not read. Immutable and thread-safe.
 */
public final class RnaAmount {

    /** What the laboratory said beside the number. */
    public enum Statement {
        NOTHING,
        NEGATIVE,
        POSITIVE
    }

    private final BigDecimal number;
    private final ViralLoadUnit unit;
    private final Comparison comparison;
    private final Statement statement;

    private RnaAmount(BigDecimal number, ViralLoadUnit unit, Comparison comparison, Statement statement) {
        this.number = Objects.requireNonNull(number, "number");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.comparison = Objects.requireNonNull(comparison, "comparison");
        this.statement = Objects.requireNonNull(statement, "statement");
    }

    public static RnaAmount of(BigDecimal number, ViralLoadUnit unit, Comparison comparison, Statement statement) {
        return new RnaAmount(number, unit, comparison, statement);
    }

    /** What came out of the test; empty where the number cannot be believed. */
    public Optional<ResultKind> result(boolean zeroIsNegative) {
        if (!unit.isPlausible(number)) {
            return Optional.empty();
        }
        if (number.signum() == 0) {
            return Optional.of(ofZero(zeroIsNegative));
        }
        if (comparison == Comparison.BELOW) {
            return Optional.of(statement == Statement.NEGATIVE ? ResultKind.NEGATIVE : ResultKind.BELOW_LLOQ);
        }
        return Optional.of(statement == Statement.NEGATIVE ? ResultKind.INDETERMINATE : ResultKind.POSITIVE);
    }

    private ResultKind ofZero(boolean zeroIsNegative) {
        boolean nothingSaid = statement == Statement.NOTHING && comparison != Comparison.ABOVE;
        boolean negative = statement == Statement.NEGATIVE || (nothingSaid && zeroIsNegative);
        return negative ? ResultKind.NEGATIVE : ResultKind.INDETERMINATE;
    }

    /** In IU/mL; empty for zero and for a number that cannot be believed. */
    public Optional<BigDecimal> iuPerMl() {
        return unit.isPlausible(number) && number.signum() > 0 ? Optional.of(unit.toIuPerMl(number)) : Optional.empty();
    }

    /** How the amount relates to the number. */
    public Comparison comparison() {
        return comparison;
    }
}
