/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

/** The steps of the care cascade report, each with the step its percentage is taken of. */
public enum CascadeStep {
    /** At least one test made in the period. */
    SCREENED("screened"),
    /** Virus found, on or after the first test in the period. */
    CHRONIC("chronic"),
    REFERRED("referred"),
    /** Attended an appointment on or after diagnosis, or started treatment; taken of the chronic, not the referred. */
    ENGAGED("engaged"),
    STARTED("started"),
    /** A course started since diagnosis cured. */
    FAVOURABLE("favourable");

    private final String key;

    CascadeStep(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The step that makes the denominator; SCREENED is its own. */
    public CascadeStep denominator() {
        switch (this) {
            case REFERRED:
            case ENGAGED:
                return CHRONIC;
            case STARTED:
                return ENGAGED;
            case FAVOURABLE:
                return STARTED;
            default:
                return SCREENED;
        }
    }
}
