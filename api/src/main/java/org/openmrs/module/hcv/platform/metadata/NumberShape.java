/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Optional;

/** Which numbers a numeric concept takes: its unit as declared, its absolute limits, decimals. Immutable. */
public final class NumberShape {

    static final NumberShape ANY = new NumberShape("", null, null, true);

    private final String units;
    private final Double low;
    private final Double high;
    private final boolean decimals;

    NumberShape(String units, Double low, Double high, boolean decimals) {
        this.units = units == null ? "" : units.trim();
        this.low = low;
        this.high = high;
        this.decimals = decimals;
    }

    /** Empty text where none is declared. */
    public String units() {
        return units;
    }

    /** Lowest value the concept takes, in its own unit, inclusive. */
    public Optional<Double> low() {
        return Optional.ofNullable(low);
    }

    /** Highest value the concept takes, in its own unit, inclusive. */
    public Optional<Double> high() {
        return Optional.ofNullable(high);
    }

    public boolean takesDecimals() {
        return decimals;
    }
}
