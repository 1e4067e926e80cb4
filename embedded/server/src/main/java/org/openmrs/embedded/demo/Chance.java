/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;
import java.util.Random;

/** Choices that come out the same at every run. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** @return true in about so many of a hundred times */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** @return a whole number from low to high, both included */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    LocalDate after(LocalDate date, int fewestDays, int mostDays) {
        return date.plusDays(between(fewestDays, mostDays));
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** @return an amount of virus between a few thousand and some million IU/mL */
    double viralLoad() {
        return Math.round(Math.pow(10, 3.7 + 3.1 * random.nextDouble()));
    }
}
