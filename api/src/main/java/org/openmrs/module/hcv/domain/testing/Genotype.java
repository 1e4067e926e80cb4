/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.Locale;

/**
 * Reads genotypes well enough to tell whether two of them are different viruses.
 *
 * {@code GT3a}, {@code 3A} and {@code 3a} are the same; {@code 3} and {@code 3a} may be the same; {@code 1a} and
 * {@code 1b} differ, as do {@code 1} and {@code 3a}.
 */
public final class Genotype {

    private final String number;
    private final String subtype;

    private Genotype(String number, String subtype) {
        this.number = number;
        this.subtype = subtype;
    }

    /** Whether the two documented genotypes, or subtypes where both are documented, differ. */
    public static boolean differs(String one, String other) {
        Genotype a = parse(one);
        Genotype b = parse(other);
        if (a.number.isEmpty() || b.number.isEmpty()) {
            return false;
        }
        if (!a.number.equals(b.number)) {
            return true;
        }
        return !a.subtype.isEmpty() && !b.subtype.isEmpty() && !a.subtype.equals(b.subtype);
    }

    private static Genotype parse(String text) {
        String lower = text.trim().toLowerCase(Locale.ROOT);
        int from = 0;
        while (from < lower.length() && !Character.isDigit(lower.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < lower.length() && Character.isDigit(lower.charAt(to))) {
            to++;
        }
        int end = to;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        return new Genotype(lower.substring(from, to), lower.substring(to, end));
    }
}
