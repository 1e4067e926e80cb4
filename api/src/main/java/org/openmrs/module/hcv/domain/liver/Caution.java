/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

/** What weakens a score; the message key is {@code hcv.caution.} and the key. */
public enum Caution {
    /** FIB-4 below {@code fib4AgeFrom} years reads too low. */
    AGE_BELOW_RANGE("age-below-range"),
    /** FIB-4 above {@code fib4AgeTo} years reads too high. */
    AGE_ABOVE_RANGE("age-above-range"),
    /** The laboratory's upper limit of normal is not recorded; the programme's stands in for it. */
    UPPER_LIMIT_ASSUMED("upper-limit-assumed"),
    /** Measured after treatment that cleared the virus; the cut-offs are not validated there. */
    AFTER_SVR("after-svr"),
    /** Too few valid shots, or too much spread: the measurement proves nothing either way. */
    NOT_RELIABLE("not-reliable"),
    /** Shots or spread are not recorded. */
    RELIABILITY_UNKNOWN("reliability-unknown"),
    /** Measured without three hours of fasting: it may read too high. */
    NOT_FASTED("not-fasted");

    private final String key;

    Caution(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
