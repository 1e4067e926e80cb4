/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

/** The rates of cure that are always printed together, each with its denominator. */
public enum SvrRate {
    /** Cured among all started whose last dose (or planned last dose) is svrOverdueDays or more past. */
    INTENTION_TO_TREAT("itt"),
    /** The same from svr12MinDays on: the early view. */
    INTENTION_TO_TREAT_EARLY("itt-early"),
    /** Cured among cured and not cleared; reinfection before the test of cure is in neither. */
    KNOWN_OUTCOME("known-outcome"),
    /** WHO HEP.7: completed in the period and tested 12 to 24 weeks after; whatever day the course started. */
    WHO_WINDOW("who-window"),
    /** Not a rate of cure: tested from svr12MinDays on, among completed courses that far past their last dose. */
    TEST_UPTAKE("test-uptake");

    private final String key;

    SvrRate(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
