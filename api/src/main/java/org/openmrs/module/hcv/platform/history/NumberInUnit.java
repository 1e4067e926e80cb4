/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.math.BigDecimal;

/** A recorded number and the unit it is in; empty text for no unit. */
final class NumberInUnit {

    final BigDecimal number;
    final String unit;

    NumberInUnit(BigDecimal number, String unit) {
        this.number = number;
        this.unit = unit;
    }
}
