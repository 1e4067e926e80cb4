/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.rules;

/** What kind of value a programme rule has. */
public enum RuleType {
    /** A whole number of days. */
    DAYS,
    /** A whole number of things or people. */
    COUNT,
    /** {@code true} or {@code false}. */
    SWITCH,
    /** Liver stiffness in kilopascal, with decimals. */
    KPA,
    /** A number without unit, with decimals. */
    RATIO;

    boolean isWhole() {
        return this == DAYS || this == COUNT;
    }
}
