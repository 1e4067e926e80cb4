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

/**
 * APRI = 100 × (AST / upper limit of normal of AST) / platelets; AST and its limit in U/L, platelets in 10^9/L.
 *
 * <pre>
 * below apriLow                 LOW
 * above apriCirrhosis           CIRRHOSIS
 * otherwise, ends included      INDETERMINATE
 * </pre>
 *
 * The comparison is exact. Where the laboratory's limit is not recorded the programme's stands in, with a caution.
 * Thread-safe.
 */
final class Apri {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final LiverRules rules;

    Apri(LiverRules rules) {
        this.rules = rules;
    }

    Score score(LabPanel panel, LocalDate asOf) {
        Score.Builder score = new Score.Builder(ScoreKind.APRI);
        LabInputs inputs = LabInputs.of(panel, asOf, rules.maxDaysApart(), LabAnalyte.AST, LabAnalyte.PLATELETS);
        inputs.shown().forEach(score::input);
        if (inputs.obstacle().isPresent()) {
            return score.notMade(inputs.obstacle().get());
        }
        LabValue ast = inputs.get(LabAnalyte.AST);
        BigDecimal limit = ast.upperLimit().orElse(rules.astUpperLimit());
        score.input(
                ScoreInput.undated("ast-upper-limit", limit.stripTrailingZeros().toPlainString(), ast.unit()));
        if (!ast.upperLimit().isPresent()) {
            score.caution(Caution.UPPER_LIMIT_ASSUMED);
        }
        BigDecimal above = HUNDRED.multiply(ast.value());
        BigDecimal below = limit.multiply(inputs.get(LabAnalyte.PLATELETS).value());
        return score.made(above.divide(below, DECIMALS, RoundingMode.HALF_UP), reading(above, below));
    }

    private Reading reading(BigDecimal above, BigDecimal below) {
        if (above.compareTo(rules.apriLow().multiply(below)) < 0) {
            return Reading.LOW;
        }
        boolean high = above.compareTo(rules.apriCirrhosis().multiply(below)) > 0;
        return high ? Reading.CIRRHOSIS : Reading.INDETERMINATE;
    }
}
