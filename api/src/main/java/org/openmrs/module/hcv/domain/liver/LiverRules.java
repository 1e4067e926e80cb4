/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.util.Objects;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * The programme rules the liver scores rest on, by their meaning; numbers and sources are in
 * {@code programme-rules.csv}. Immutable and thread-safe.
 */
public final class LiverRules {

    private final ProgrammeRules rules;

    private LiverRules(ProgrammeRules rules) {
        this.rules = rules;
    }

    public static LiverRules of(ProgrammeRules rules) {
        return new LiverRules(Objects.requireNonNull(rules, "rules"));
    }

    /** FIB-4 below this is low. */
    public BigDecimal fib4Low() {
        return rules.decimal("fib4Low");
    }

    /** FIB-4 above this suggests cirrhosis. */
    public BigDecimal fib4Cirrhosis() {
        return rules.decimal("fib4Cirrhosis");
    }

    /** Youngest age in years for which FIB-4 needs no caution. */
    public int fib4AgeFrom() {
        return rules.whole("fib4AgeFrom");
    }

    /** Oldest age in years for which FIB-4 needs no caution. */
    public int fib4AgeTo() {
        return rules.whole("fib4AgeTo");
    }

    /** APRI below this is low. */
    public BigDecimal apriLow() {
        return rules.decimal("apriLow");
    }

    /** APRI above this suggests cirrhosis. */
    public BigDecimal apriCirrhosis() {
        return rules.decimal("apriCirrhosis");
    }

    /** Upper limit of normal of AST in U/L where the laboratory's is not recorded. */
    public BigDecimal astUpperLimit() {
        return rules.decimal("astUpperLimit");
    }

    /** Platelets below this, in 10^9/L, suggest cirrhosis. */
    public BigDecimal plateletsCirrhosis() {
        return rules.decimal("plateletsCirrhosis");
    }

    /** Stiffness in kPa below this is low. */
    public BigDecimal stiffnessLow() {
        return rules.decimal("stiffnessLow");
    }

    /** Stiffness in kPa from this on is advanced. */
    public BigDecimal stiffnessAdvanced() {
        return rules.decimal("stiffnessAdvanced");
    }

    /** Stiffness in kPa above this suggests cirrhosis. */
    public BigDecimal stiffnessCirrhosis() {
        return rules.decimal("stiffnessCirrhosis");
    }

    /** Least number of valid shots of a reliable measurement. */
    public int stiffnessMinShots() {
        return rules.whole("stiffnessMinShots");
    }

    /** Greatest IQR in percent of the median of a reliable measurement. */
    public BigDecimal stiffnessMaxIqrPercent() {
        return rules.decimal("stiffnessMaxIqrPercent");
    }

    /** Median in kPa from which the IQR is looked at. */
    public BigDecimal stiffnessIqrFromKpa() {
        return rules.decimal("stiffnessIqrFromKpa");
    }

    /** Least and greatest stiffness in kPa a device gives; both included. */
    boolean isStiffnessPlausible(BigDecimal kpa) {
        return kpa.compareTo(stiffnessLeast()) >= 0 && kpa.compareTo(stiffnessGreatest()) <= 0;
    }

    /** Least stiffness in kPa a device gives. */
    public BigDecimal stiffnessLeast() {
        return rules.decimal("stiffnessLeast");
    }

    /** Greatest stiffness in kPa a device gives. */
    public BigDecimal stiffnessGreatest() {
        return rules.decimal("stiffnessGreatest");
    }

    /** Greatest number of days between the first and the last sample of one score. */
    public int maxDaysApart() {
        return rules.whole("liverLabsMaxDaysApart");
    }

    /** Bilirubin in µmol/L from which it is 2 points. */
    public BigDecimal bilirubinTwoPointsFrom() {
        return rules.decimal("childPughBilirubinTwoFrom");
    }

    /** Bilirubin in µmol/L above which it is 3 points. */
    public BigDecimal bilirubinThreePointsAbove() {
        return rules.decimal("childPughBilirubinThreeAbove");
    }

    /** Albumin in g/L above which it is 1 point. */
    public BigDecimal albuminOnePointAbove() {
        return rules.decimal("childPughAlbuminOneAbove");
    }

    /** Albumin in g/L below which it is 3 points. */
    public BigDecimal albuminThreePointsBelow() {
        return rules.decimal("childPughAlbuminThreeBelow");
    }

    /** INR from which it is 2 points. */
    public BigDecimal inrTwoPointsFrom() {
        return rules.decimal("childPughInrTwoFrom");
    }

    /** INR above which it is 3 points. */
    public BigDecimal inrThreePointsAbove() {
        return rules.decimal("childPughInrThreeAbove");
    }

    /** Child-Pugh points from which the class is B, and the liver is decompensated. */
    public int classBFrom() {
        return rules.whole("childPughClassBFrom");
    }

    /** Child-Pugh points from which the class is C. */
    public int classCFrom() {
        return rules.whole("childPughClassCFrom");
    }
}
