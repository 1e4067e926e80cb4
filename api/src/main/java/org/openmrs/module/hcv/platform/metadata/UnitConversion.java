/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How numbers of a key, in the unit of our dictionary and forms, are kept with a concept that has another unit.
 *
 * <p>What goes to the concept and comes back is the same number, up to nine significant digits, which no laboratory
 * reports. Immutable and thread-safe.
 */
public final class UnitConversion {

    private static final MathContext KEPT = MathContext.DECIMAL64;
    private static final MathContext SHOWN = new MathContext(9);

    private final String unit;
    private final BigDecimal ofConcept;
    private final BigDecimal ofForm;

    private UnitConversion(String unit, BigDecimal ofConcept, BigDecimal ofForm) {
        this.unit = unit;
        this.ofConcept = ofConcept;
        this.ofForm = ofForm;
    }

    /** Where both have the same unit: every number stays exactly what it is. */
    static UnitConversion same(String unit) {
        return new UnitConversion(unit, BigDecimal.ONE, BigDecimal.ONE);
    }

    /**
     * @param unit that of the concept
     * @param ofConcept what a number in the concept's unit is multiplied by to come to a common unit
     * @param ofForm what a number in the form's unit is multiplied by to come to that unit
     */
    static UnitConversion of(String unit, BigDecimal ofConcept, BigDecimal ofForm) {
        return new UnitConversion(unit, ofConcept, ofForm);
    }

    /** The concept's unit; empty text for numbers without one. */
    public String unit() {
        return unit;
    }

    /** Whether numbers are kept as they are typed. */
    public boolean isSame() {
        return ofConcept.compareTo(ofForm) == 0;
    }

    /** A number of the form in the concept's unit. */
    public BigDecimal toConcept(BigDecimal number) {
        return isSame() ? number : number.multiply(ofForm).divide(ofConcept, KEPT);
    }

    /** A number of the concept in the form's unit. */
    public BigDecimal toForm(BigDecimal number) {
        if (isSame()) {
            return number;
        }
        BigDecimal shown = number.multiply(ofConcept).divide(ofForm, SHOWN).stripTrailingZeros();
        // 1.5E+2 is 150 to everybody else.
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    @Override
    public String toString() {
        return "1 " + unit + " = " + toForm(BigDecimal.ONE).toPlainString();
    }
}
