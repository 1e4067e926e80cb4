/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * One measurement of liver stiffness as recorded: the median in kPa and, where known, its IQR in kPa, the number of
 * valid shots, and whether the person had fasted for three hours.
 *
 * Immutable and thread-safe.
 */
public final class StiffnessScan {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LocalDate date;
    private final BigDecimal kpa;
    private final BigDecimal iqrKpa;
    private final BigDecimal iqrPercent;
    private final Integer validShots;
    private final Boolean fasted;

    private StiffnessScan(
            LocalDate date,
            BigDecimal kpa,
            BigDecimal iqrKpa,
            BigDecimal iqrPercent,
            Integer validShots,
            Boolean fasted) {
        this.date = Objects.requireNonNull(date, "date");
        this.kpa = Objects.requireNonNull(kpa, "kpa");
        this.iqrKpa = iqrKpa;
        this.iqrPercent = iqrPercent;
        this.validShots = validShots;
        this.fasted = fasted;
    }

    public static StiffnessScan of(LocalDate date, BigDecimal kpa) {
        return new StiffnessScan(date, kpa, null, null, null, null);
    }

    /** With the interquartile range in kPa. */
    public StiffnessScan withIqrKpa(BigDecimal iqr) {
        return new StiffnessScan(date, kpa, Objects.requireNonNull(iqr, "iqr"), iqrPercent, validShots, fasted);
    }

    /** With the interquartile range in percent of the median, as some devices print it. */
    public StiffnessScan withIqrPercent(BigDecimal percent) {
        return new StiffnessScan(date, kpa, iqrKpa, Objects.requireNonNull(percent, "percent"), validShots, fasted);
    }

    public StiffnessScan withValidShots(int shots) {
        return new StiffnessScan(date, kpa, iqrKpa, iqrPercent, shots, fasted);
    }

    public StiffnessScan withFasted(boolean threeHours) {
        return new StiffnessScan(date, kpa, iqrKpa, iqrPercent, validShots, threeHours);
    }

    public LocalDate date() {
        return date;
    }

    /** Median in kPa. */
    public BigDecimal kpa() {
        return kpa;
    }

    public Optional<BigDecimal> iqrKpa() {
        return Optional.ofNullable(iqrKpa);
    }

    public Optional<BigDecimal> iqrPercent() {
        return Optional.ofNullable(iqrPercent);
    }

    public Optional<Integer> validShots() {
        return Optional.ofNullable(validShots);
    }

    public Optional<Boolean> fasted() {
        return Optional.ofNullable(fasted);
    }

    boolean hasSpread() {
        return iqrKpa != null || iqrPercent != null;
    }

    /** Whether a recorded spread is above that percentage of the median; compared without rounding. */
    boolean isSpreadAbove(BigDecimal percent) {
        boolean byPercent = iqrPercent != null && iqrPercent.compareTo(percent) > 0;
        boolean byKpa = iqrKpa != null && iqrKpa.multiply(HUNDRED).compareTo(percent.multiply(kpa)) > 0;
        return byPercent || byKpa;
    }

    /** What is wrong with it: {@code out-of-range} at {@code field}, {@code field.iqr} or {@code field.shots}. */
    public Problems check(LiverRules rules, String field) {
        Problems problems = Problems.collect();
        if (!rules.isStiffnessPlausible(kpa)) {
            problems.add(Problem.error(
                    field, ProblemCode.OUT_OF_RANGE, rules.stiffnessLeast(), rules.stiffnessGreatest(), "kPa"));
        }
        if (iqrKpa != null && !isFromZeroTo(iqrKpa, rules.stiffnessGreatest())) {
            problems.add(Problem.error(
                    field + ".iqr", ProblemCode.OUT_OF_RANGE, BigDecimal.ZERO, rules.stiffnessGreatest(), "kPa"));
        }
        if (iqrPercent != null && !isFromZeroTo(iqrPercent, HUNDRED)) {
            problems.add(Problem.error(field + ".iqr", ProblemCode.OUT_OF_RANGE, BigDecimal.ZERO, HUNDRED, "%"));
        }
        if (validShots != null && (validShots < 0 || validShots > HUNDRED.intValue())) {
            problems.add(Problem.error(field + ".shots", ProblemCode.OUT_OF_RANGE, BigDecimal.ZERO, HUNDRED, ""));
        }
        return problems;
    }

    private static boolean isFromZeroTo(BigDecimal value, BigDecimal greatest) {
        return value.signum() >= 0 && value.compareTo(greatest) <= 0;
    }

    @Override
    public String toString() {
        return kpa.toPlainString() + " kPa " + date;
    }
}
