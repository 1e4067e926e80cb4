/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.math.BigDecimal;

/** Numbers of a dictionary row beside those of a site's concept. */
final class NumberInUnit {

    private NumberInUnit() {}

    static double toConcept(UnitConversion unit, double number) {
        return unit.toConcept(BigDecimal.valueOf(number)).doubleValue();
    }

    /** The limits as text, such as {@code 0 – 50} or {@code ≤ 50}. */
    static String range(NumberShape numbers) {
        if (!numbers.high().isPresent()) {
            return "≥ " + plain(numbers.low().get());
        }
        if (!numbers.low().isPresent()) {
            return "≤ " + plain(numbers.high().get());
        }
        return plain(numbers.low().get()) + " – " + plain(numbers.high().get());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
