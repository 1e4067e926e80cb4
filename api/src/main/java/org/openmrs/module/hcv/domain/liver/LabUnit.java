/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A unit an analyte is reported in; a row of {@code lab-units.csv}.
 *
 * The factor turns a value of this unit into the analyte's standard unit. The least and greatest plausible values, both
 * included, are in this unit. Spellings are compared without spaces, case, and the ways of writing micro, times and
 * powers. Immutable and thread-safe.
 */
public final class LabUnit {

    private final LabAnalyte analyte;
    private final String name;
    private final Set<String> spellings;
    private final BigDecimal factor;
    private final BigDecimal least;
    private final BigDecimal greatest;
    private final BigDecimal limitLeast;
    private final BigDecimal limitGreatest;

    private LabUnit(
            LabAnalyte analyte,
            String name,
            Set<String> spellings,
            BigDecimal factor,
            BigDecimal least,
            BigDecimal greatest,
            BigDecimal limitLeast,
            BigDecimal limitGreatest) {
        this.analyte = analyte;
        this.name = name;
        this.spellings = spellings;
        this.factor = factor;
        this.least = least;
        this.greatest = greatest;
        this.limitLeast = limitLeast;
        this.limitGreatest = limitGreatest;
    }

    /**
     * A unit.
     *
     * @param name how it is shown; empty text for a value without unit
     * @param others further spellings
     * @throws IllegalArgumentException when the factor or the least value is not above zero, or the range is reversed
     */
    public static LabUnit of(
            LabAnalyte analyte,
            String name,
            Collection<String> others,
            BigDecimal factor,
            BigDecimal least,
            BigDecimal greatest) {
        Objects.requireNonNull(analyte, "analyte");
        if (factor.signum() <= 0 || least.signum() <= 0 || greatest.compareTo(least) < 0) {
            throw new IllegalArgumentException("unit " + name + " of " + analyte.key()
                    + " needs a factor and limits above zero, the least one first");
        }
        Set<String> spellings = new HashSet<>();
        spellings.add(plain(name));
        for (String other : others) {
            spellings.add(plain(other));
        }
        return new LabUnit(
                analyte, name, Collections.unmodifiableSet(spellings), factor, least, greatest, least, greatest);
    }

    /** With the range, both ends included, in which an upper limit of normal is plausible; else that of the values. */
    public LabUnit withLimitsOfNormal(BigDecimal newLeast, BigDecimal newGreatest) {
        if (newLeast.signum() <= 0 || newGreatest.compareTo(newLeast) < 0) {
            throw new IllegalArgumentException(this + " needs limits of normal above zero, the least one first");
        }
        return new LabUnit(analyte, name, spellings, factor, least, greatest, newLeast, newGreatest);
    }

    /** One way of writing a unit: {@code ×10⁹ / L}, {@code 10*9/L} and {@code 10^9/l} come out the same. */
    private static String plain(String text) {
        String lower = text.trim().toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '\u00b5' || c == '\u03bc') {
                plain.append('u');
            } else if (c == '\u00b2' || c == '\u00b3' || c == '\u2076' || c == '\u2079') {
                plain.append('^').append(c == '\u00b2' ? '2' : c == '\u00b3' ? '3' : c == '\u2076' ? '6' : '9');
            } else if (c == '*') {
                plain.append('^');
            } else if (c != ' ' && c != '\u00a0' && c != '\u00d7') {
                plain.append(c);
            }
        }
        boolean times = plain.length() > 2 && plain.charAt(0) == 'x' && plain.charAt(1) == '1';
        return times ? plain.substring(1) : plain.toString();
    }

    boolean isSpelled(String text) {
        return spellings.contains(plain(text));
    }

    boolean isPlausible(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
    }

    boolean isPlausibleLimit(BigDecimal limit) {
        return limit.compareTo(limitLeast) >= 0 && limit.compareTo(limitGreatest) <= 0;
    }

    BigDecimal toStandard(BigDecimal value) {
        return value.multiply(factor);
    }

    public LabAnalyte analyte() {
        return analyte;
    }

    public String name() {
        return name;
    }

    /** What a value of this unit is multiplied by to give the standard unit; 1 for the standard unit itself. */
    public BigDecimal factor() {
        return factor;
    }

    /** Least plausible value, included. */
    public BigDecimal least() {
        return least;
    }

    /** Greatest plausible value, included. */
    public BigDecimal greatest() {
        return greatest;
    }

    /** Least plausible upper limit of normal, included. */
    public BigDecimal limitLeast() {
        return limitLeast;
    }

    /** Greatest plausible upper limit of normal, included. */
    public BigDecimal limitGreatest() {
        return limitGreatest;
    }

    @Override
    public String toString() {
        return analyte.key() + " in " + name;
    }
}
