/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * FIB-4 = (age × AST) / (platelets × √ALT); age in whole years on the day of the newest sample, AST and ALT in U/L,
 * platelets in 10^9/L.
 *
 * <pre>
 * below fib4Low                 LOW
 * above fib4Cirrhosis           CIRRHOSIS
 * otherwise, ends included      INDETERMINATE
 * </pre>
 *
 * The comparison is exact: both sides are squared, so neither the root nor rounding decides. Thread-safe.
 */
final class Fib4 {

    private static final int HALF_HUNDREDTHS = 200;

    private final LiverRules rules;

    Fib4(LiverRules rules) {
        this.rules = rules;
    }

    Score score(LabPanel panel, Optional<LocalDate> birthdate, LocalDate asOf) {
        Score.Builder score = new Score.Builder(ScoreKind.FIB4);
        LabInputs inputs =
                LabInputs.of(panel, asOf, rules.maxDaysApart(), LabAnalyte.AST, LabAnalyte.ALT, LabAnalyte.PLATELETS);
        inputs.shown().forEach(score::input);
        if (inputs.obstacle().isPresent()) {
            return score.notMade(inputs.obstacle().get());
        }
        if (!birthdate.isPresent()) {
            return score.notMade(NotCalculated.missing("age"));
        }
        int age = Period.between(birthdate.get(), inputs.newest()).getYears();
        if (birthdate.get().isAfter(inputs.newest())) {
            return score.notMade(NotCalculated.of(NotCalculated.Reason.IMPLAUSIBLE, "age", birthdate.get()));
        }
        if (age == 0) {
            return score.notMade(NotCalculated.of(NotCalculated.Reason.ZERO, "age", birthdate.get()));
        }
        score.input(ScoreInput.undated("age", String.valueOf(age), "years"));
        return made(score, age, inputs);
    }

    private Score made(Score.Builder score, int age, LabInputs inputs) {
        if (age < rules.fib4AgeFrom()) {
            score.caution(Caution.AGE_BELOW_RANGE);
        }
        if (age > rules.fib4AgeTo()) {
            score.caution(Caution.AGE_ABOVE_RANGE);
        }
        BigDecimal above = inputs.get(LabAnalyte.AST).value().multiply(BigDecimal.valueOf(age));
        BigDecimal platelets = inputs.get(LabAnalyte.PLATELETS).value();
        BigDecimal alt = inputs.get(LabAnalyte.ALT).value();
        BigDecimal aboveSquared = above.multiply(above);
        BigDecimal belowSquared = platelets.multiply(platelets).multiply(alt);
        return score.made(rounded(aboveSquared, belowSquared), reading(aboveSquared, belowSquared));
    }

    private Reading reading(BigDecimal aboveSquared, BigDecimal belowSquared) {
        if (compare(aboveSquared, belowSquared, rules.fib4Low()) < 0) {
            return Reading.LOW;
        }
        return compare(aboveSquared, belowSquared, rules.fib4Cirrhosis()) > 0
                ? Reading.CIRRHOSIS
                : Reading.INDETERMINATE;
    }

    private static int compare(BigDecimal aboveSquared, BigDecimal belowSquared, BigDecimal cutOff) {
        return aboveSquared.compareTo(cutOff.multiply(cutOff).multiply(belowSquared));
    }

    /** Half up to two decimals: the count of half hundredths is whole, so no error of a root can tip it. */
    private static BigDecimal rounded(BigDecimal aboveSquared, BigDecimal belowSquared) {
        BigDecimal scale = BigDecimal.valueOf((long) HALF_HUNDREDTHS * HALF_HUNDREDTHS);
        BigInteger squared =
                aboveSquared.multiply(scale).divideToIntegralValue(belowSquared).toBigInteger();
        BigInteger halves = root(squared);
        return new BigDecimal(halves.add(BigInteger.ONE).shiftRight(1), 2);
    }

    /** The greatest whole number whose square is not above the given one. */
    private static BigInteger root(BigInteger squared) {
        if (squared.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger guess = BigInteger.ONE.shiftLeft(squared.bitLength() / 2 + 1);
        while (true) {
            BigInteger better = guess.add(squared.divide(guess)).shiftRight(1);
            if (better.compareTo(guess) >= 0) {
                return guess;
            }
            guess = better;
        }
    }
}
