/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import java.util.List;
import java.util.OptionalInt;

/**
 * A number as a range, so that a page says about how much somebody has to do and never exactly, and nobody is ranked.
 *
 * <p>Numbers from 1 up to, not including, the threshold are withheld: fewer than the threshold is all that is said. 0 is
 * said as it is. Immutable and thread-safe.
 */
public final class LoadRange {

    private static final int OPEN = Integer.MAX_VALUE;

    private final int from;
    private final int to;
    private final boolean withheld;

    private LoadRange(int from, int to, boolean withheld) {
        this.from = from;
        this.to = to;
        this.withheld = withheld;
    }

    /**
     * @param number 0 or more
     * @param starts first number of each range, ascending, the first of them 1
     * @param threshold numbers below it are withheld; 1 withholds none
     */
    public static LoadRange of(int number, List<Integer> starts, int threshold) {
        if (number < 0 || threshold < 1 || starts.isEmpty() || starts.get(0) != 1) {
            throw new IllegalArgumentException(number + " in " + starts + ", withheld below " + threshold);
        }
        if (number == 0) {
            return new LoadRange(0, 0, false);
        }
        if (number < threshold) {
            return new LoadRange(1, threshold - 1, true);
        }
        int from = 1;
        int to = OPEN;
        for (int start : starts) {
            if (start <= number) {
                from = start;
            } else {
                to = Math.min(to, start - 1);
            }
        }
        return new LoadRange(Math.max(from, threshold), to, false);
    }

    /** Nothing is said, because another number beside it is withheld. */
    public static LoadRange unsaid() {
        return new LoadRange(1, OPEN, true);
    }

    public boolean isNone() {
        return to == 0;
    }

    /** Whether the number is too small to be told, or goes with one that is. */
    public boolean isWithheld() {
        return withheld;
    }

    /** Least number of the range. */
    public int from() {
        return from;
    }

    /** Greatest number of the range; empty where it has none. */
    public OptionalInt to() {
        return to == OPEN ? OptionalInt.empty() : OptionalInt.of(to);
    }
}
