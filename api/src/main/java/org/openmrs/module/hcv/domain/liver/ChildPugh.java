/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Child-Pugh points of a liver with cirrhosis, 5 to 15; defaults of the cut-offs:
 *
 * <pre>
 * points             1         2                  3
 * bilirubin µmol/L   below 34  34 to 50           above 50
 * albumin g/L        above 35  28 to 35           below 28
 * INR                below 1.7 1.7 to 2.3         above 2.3
 * ascites            none      mild               moderate or more
 * encephalopathy     none      grade 1 or 2       grade 3 or 4
 *
 * 5 or 6 points CLASS_A, 7 to 9 CLASS_B, 10 or more CLASS_C
 * </pre>
 *
 * All five are needed. What is known already may suffice to say that the points are at least so many: a missing part
 * then counts 1. Thread-safe.
 */
final class ChildPugh {

    private final LiverRules rules;

    ChildPugh(LiverRules rules) {
        this.rules = rules;
    }

    Score score(LabPanel panel, Optional<ClinicalSigns> signs, LocalDate asOf) {
        Score.Builder score = new Score.Builder(ScoreKind.CHILD_PUGH);
        LabInputs inputs = labs(panel, asOf);
        inputs.shown().forEach(score::input);
        signs.ifPresent(found -> show(found, score));
        if (inputs.obstacle().isPresent()) {
            return score.notMade(inputs.obstacle().get());
        }
        if (!signs.isPresent() || !signs.get().ascites().isPresent()) {
            return score.notMade(NotCalculated.missing("ascites"));
        }
        if (!signs.get().encephalopathy().isPresent()) {
            return score.notMade(NotCalculated.missing("encephalopathy"));
        }
        LocalDate seen = signs.get().date();
        if (isTooFar(inputs, seen)) {
            return score.notMade(NotCalculated.of(NotCalculated.Reason.TOO_FAR_APART, "ascites", seen));
        }
        int points = points(inputs, signs);
        return score.made(BigDecimal.valueOf(points), reading(points));
    }

    /**
     * Points there are at least, from what is known; 5 when nothing is. Blood samples too far apart to be added up are
     * left out; blood and signs too far apart are not added to each other, and the greater of the two stands.
     */
    int leastPoints(LabPanel panel, Optional<ClinicalSigns> signs, LocalDate asOf) {
        LabInputs found = labs(panel, asOf);
        LabInputs none = labs(LabPanel.empty(), asOf);
        LabInputs inputs = found.isApart() ? none : found;
        if (signs.isPresent() && isTooFar(inputs, signs.get().date())) {
            return Math.max(points(inputs, Optional.empty()), points(none, signs));
        }
        return points(inputs, signs);
    }

    private LabInputs labs(LabPanel panel, LocalDate asOf) {
        return LabInputs.of(
                panel, asOf, rules.maxDaysApart(), LabAnalyte.BILIRUBIN, LabAnalyte.ALBUMIN, LabAnalyte.INR);
    }

    private boolean isTooFar(LabInputs inputs, LocalDate seen) {
        for (ScoreInput lab : inputs.shown()) {
            if (Math.abs(ChronoUnit.DAYS.between(lab.date().get(), seen)) > rules.maxDaysApart()) {
                return true;
            }
        }
        return false;
    }

    private int points(LabInputs inputs, Optional<ClinicalSigns> signs) {
        int bilirubin = inputs.find(LabAnalyte.BILIRUBIN)
                .map(lab -> rising(lab, rules.bilirubinTwoPointsFrom(), rules.bilirubinThreePointsAbove()))
                .orElse(1);
        int albumin = inputs.find(LabAnalyte.ALBUMIN).map(this::albumin).orElse(1);
        int inr = inputs.find(LabAnalyte.INR)
                .map(lab -> rising(lab, rules.inrTwoPointsFrom(), rules.inrThreePointsAbove()))
                .orElse(1);
        int ascites = signs.flatMap(ClinicalSigns::ascites).map(Ascites::points).orElse(1);
        int encephalopathy = signs.flatMap(ClinicalSigns::encephalopathy)
                .map(Encephalopathy::points)
                .orElse(1);
        return bilirubin + albumin + inr + ascites + encephalopathy;
    }

    private static int rising(LabValue lab, BigDecimal twoFrom, BigDecimal threeAbove) {
        if (lab.value().compareTo(twoFrom) < 0) {
            return 1;
        }
        return lab.value().compareTo(threeAbove) > 0 ? 3 : 2;
    }

    private int albumin(LabValue lab) {
        if (lab.value().compareTo(rules.albuminOnePointAbove()) > 0) {
            return 1;
        }
        return lab.value().compareTo(rules.albuminThreePointsBelow()) < 0 ? 3 : 2;
    }

    private Reading reading(int points) {
        if (points < rules.classBFrom()) {
            return Reading.CLASS_A;
        }
        return points < rules.classCFrom() ? Reading.CLASS_B : Reading.CLASS_C;
    }

    private static void show(ClinicalSigns signs, Score.Builder score) {
        signs.ascites().ifPresent(grade -> score.input(ScoreInput.of("ascites", grade.key(), "", signs.date())));
        signs.encephalopathy()
                .ifPresent(grade -> score.input(ScoreInput.of("encephalopathy", grade.key(), "", signs.date())));
    }
}
