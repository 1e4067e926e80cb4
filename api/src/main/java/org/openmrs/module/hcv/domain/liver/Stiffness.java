/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a measurement of liver stiffness says.
 *
 * <pre>
 * below stiffnessLow                                    LOW
 * from there, below stiffnessAdvanced                   INDETERMINATE
 * from there, up to stiffnessCirrhosis                  ADVANCED
 * above                                                 CIRRHOSIS
 *
 * fewer than stiffnessMinShots valid shots              not reliable: says nothing
 * median from stiffnessIqrFromKpa on, and IQR above
 *   stiffnessMaxIqrPercent of it                        not reliable: says nothing
 * shots, or a spread that matters, not recorded         read, with a caution
 * after the end of treatment that cleared the virus     read, with a caution
 * </pre>
 *
 * Thread-safe.
 */
final class Stiffness {

    private static final int DECIMALS = 2;

    private final LiverRules rules;

    Stiffness(LiverRules rules) {
        this.rules = rules;
    }

    /** @param clearedOn last doses of the courses that cleared the virus */
    Score score(Collection<StiffnessScan> scans, List<LocalDate> clearedOn, LocalDate asOf) {
        Score.Builder score = new Score.Builder(ScoreKind.STIFFNESS);
        Optional<StiffnessScan> latest = latest(scans, asOf);
        if (!latest.isPresent()) {
            return score.notMade(NotCalculated.missing("stiffness"));
        }
        StiffnessScan scan = latest.get();
        show(scan, score);
        if (!scan.check(rules, "stiffness").isEmpty()) {
            boolean zero = scan.kpa().signum() == 0;
            NotCalculated.Reason reason = zero ? NotCalculated.Reason.ZERO : NotCalculated.Reason.IMPLAUSIBLE;
            return score.notMade(NotCalculated.of(reason, "stiffness", scan.date()));
        }
        for (LocalDate cleared : clearedOn) {
            if (scan.date().isAfter(cleared)) {
                score.caution(Caution.AFTER_SVR);
            }
        }
        if (scan.fasted().isPresent() && !scan.fasted().get()) {
            score.caution(Caution.NOT_FASTED);
        }
        BigDecimal shown = scan.kpa().setScale(DECIMALS, RoundingMode.HALF_UP);
        if (isUnreliable(scan)) {
            return score.caution(Caution.NOT_RELIABLE).made(shown, null);
        }
        if (!isKnownReliable(scan)) {
            score.caution(Caution.RELIABILITY_UNKNOWN);
        }
        return score.made(shown, reading(scan.kpa()));
    }

    /** The same, without the scans that are known to be unreliable: these say nothing, so the one before them stands. */
    Score standing(Collection<StiffnessScan> scans, List<LocalDate> clearedOn, LocalDate asOf) {
        List<StiffnessScan> reliable = new ArrayList<>(scans);
        reliable.removeIf(this::isUnreliable);
        return score(reliable, clearedOn, asOf);
    }

    /** The latest; of one day the reliable before the others, then the stiffer. */
    private Optional<StiffnessScan> latest(Collection<StiffnessScan> scans, LocalDate asOf) {
        StiffnessScan best = null;
        for (StiffnessScan scan : scans) {
            if (!scan.date().isAfter(asOf) && (best == null || isBetter(scan, best))) {
                best = scan;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetter(StiffnessScan one, StiffnessScan other) {
        if (!one.date().equals(other.date())) {
            return one.date().isAfter(other.date());
        }
        int order = Integer.compare(rank(one), rank(other));
        return order == 0 ? one.kpa().compareTo(other.kpa()) > 0 : order > 0;
    }

    private int rank(StiffnessScan scan) {
        if (!scan.check(rules, "stiffness").isEmpty()) {
            return 0;
        }
        return isUnreliable(scan) ? 1 : isKnownReliable(scan) ? 3 : 2;
    }

    private boolean isUnreliable(StiffnessScan scan) {
        boolean few = scan.validShots().isPresent() && scan.validShots().get() < rules.stiffnessMinShots();
        return few || (spreadMatters(scan) && scan.isSpreadAbove(rules.stiffnessMaxIqrPercent()));
    }

    private boolean isKnownReliable(StiffnessScan scan) {
        return scan.validShots().isPresent() && (!spreadMatters(scan) || scan.hasSpread());
    }

    private boolean spreadMatters(StiffnessScan scan) {
        return scan.kpa().compareTo(rules.stiffnessIqrFromKpa()) >= 0;
    }

    private Reading reading(BigDecimal kpa) {
        if (kpa.compareTo(rules.stiffnessLow()) < 0) {
            return Reading.LOW;
        }
        if (kpa.compareTo(rules.stiffnessCirrhosis()) > 0) {
            return Reading.CIRRHOSIS;
        }
        return kpa.compareTo(rules.stiffnessAdvanced()) < 0 ? Reading.INDETERMINATE : Reading.ADVANCED;
    }

    private static void show(StiffnessScan scan, Score.Builder score) {
        score.input(ScoreInput.of("stiffness", text(scan.kpa()), "kPa", scan.date()));
        scan.iqrKpa().ifPresent(iqr -> score.input(ScoreInput.of("iqr", text(iqr), "kPa", scan.date())));
        scan.iqrPercent().ifPresent(iqr -> score.input(ScoreInput.of("iqr", text(iqr), "%", scan.date())));
        scan.validShots()
                .ifPresent(shots -> score.input(ScoreInput.of("shots", String.valueOf(shots), "", scan.date())));
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
