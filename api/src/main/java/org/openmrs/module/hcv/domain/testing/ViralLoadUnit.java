/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A unit in which an amount of RNA is reported; a row of {@code viral-load-units.csv}.
 *
 * Copies per millilitre are not among them: how many international units a copy is depends on the assay. Spellings are
 * compared without spaces, case and the brackets of UCUM. Immutable and thread-safe.
 */
public final class ViralLoadUnit {

    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final String name;
    private final Set<String> spellings;
    private final boolean logarithm;
    private final BigDecimal factor;
    private final BigDecimal greatest;

    private ViralLoadUnit(
            String name, Set<String> spellings, boolean logarithm, BigDecimal factor, BigDecimal greatest) {
        this.name = name;
        this.spellings = Collections.unmodifiableSet(spellings);
        this.logarithm = logarithm;
        this.factor = factor;
        this.greatest = greatest;
    }

    /**
     * A unit whose values, times the factor, are IU/mL.
     *
     * @param greatest greatest plausible value in this unit, included
     * @throws IllegalArgumentException where factor or greatest value is not above zero
     */
    public static ViralLoadUnit linear(String name, Collection<String> others, BigDecimal factor, BigDecimal greatest) {
        return of(name, others, false, factor, greatest);
    }

    /** A unit whose values are the decimal logarithm of IU/mL. */
    public static ViralLoadUnit logarithm(String name, Collection<String> others, BigDecimal greatest) {
        return of(name, others, true, BigDecimal.ONE, greatest);
    }

    private static ViralLoadUnit of(
            String name, Collection<String> others, boolean logarithm, BigDecimal factor, BigDecimal greatest) {
        Objects.requireNonNull(name, "name");
        if (factor.signum() <= 0 || greatest.signum() <= 0) {
            throw new IllegalArgumentException("unit " + name + " needs a factor and a greatest value above zero");
        }
        Set<String> spellings = new HashSet<>();
        spellings.add(plain(name));
        others.forEach(other -> spellings.add(plain(other)));
        return new ViralLoadUnit(name, spellings, logarithm, factor, greatest);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\[\\]{}]", "")
                .replace("log\u2081\u2080", "log10");
    }

    boolean isSpelled(String text) {
        return spellings.contains(plain(text));
    }

    /** Whether a value of this unit may be believed: from zero to the greatest, both included. */
    boolean isPlausible(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(greatest) <= 0;
    }

    /** A plausible value of this unit in IU/mL; from a logarithm to three digits. */
    BigDecimal toIuPerMl(BigDecimal value) {
        return logarithm ? new BigDecimal(Math.pow(10, value.doubleValue()), THREE_DIGITS) : value.multiply(factor);
    }

    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
