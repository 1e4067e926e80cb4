/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

/** Where a course stands in the WHO indicator of cure (HEP.7) of the period that holds its completion date. */
public enum WhoWindow {
    /** Completed, tested 12 to 24 weeks after, not detected: numerator and denominator. */
    NUMERATOR("yes"),
    /** Completed, tested 12 to 24 weeks after, detected: denominator only. */
    DENOMINATOR_ONLY("no"),
    /** Not completed, or not tested in the window: in neither. */
    NOT_COUNTED("n/a");

    private final String text;

    WhoWindow(String text) {
        this.text = text;
    }

    /** {@code yes}, {@code no} or {@code n/a}. */
    public String text() {
        return text;
    }

    public boolean isInDenominator() {
        return this != NOT_COUNTED;
    }
}
