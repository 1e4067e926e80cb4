/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The numbers a field accepts: from the least to the greatest, both inclusive, in its unit. */
public final class NumberLimits {

    /** Longer than any symbol of lower case letters alone, such as min or kg. */
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

    private final BigDecimal least;
    private final BigDecimal greatest;
    private final boolean whole;
    private final String unit;

    private NumberLimits(BigDecimal least, BigDecimal greatest, boolean whole, String unit) {
        this.least = least;
        this.greatest = greatest;
        this.whole = whole;
        this.unit = unit;
    }

    /**
     * @param whole whether only whole numbers are accepted
     * @param unit unit as people read it; empty for a bare number
     * @throws IllegalArgumentException where the least is above the greatest
     */
    public static NumberLimits of(BigDecimal least, BigDecimal greatest, boolean whole, String unit) {
        if (least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("The least value " + least + " is above the greatest " + greatest);
        }
        return new NumberLimits(least, greatest, whole, unit);
    }

    public boolean accepts(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal greatest() {
        return greatest;
    }

    public boolean isWhole() {
        return whole;
    }

    public String unit() {
        return unit;
    }

    /** The unit as a text holds it: one that is a word by the key of its text, for a word has languages; else as it is. */
    public String unitInText() {
        return WORD.matcher(unit).matches() ? "hcv.unit." + unit : unit;
    }
}
