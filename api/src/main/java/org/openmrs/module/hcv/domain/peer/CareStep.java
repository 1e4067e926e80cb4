/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

/** The steps of care a peer may support, in the order they come. */
public enum CareStep {
    /** Current infection proven. */
    DIAGNOSIS("diagnosis"),
    /** Attended an appointment or assessment with someone able to treat. */
    LINKAGE("linkage"),
    /** First dose of a course. */
    START("start"),
    /** Last dose of a completed course. */
    COMPLETION("completion"),
    /** The test that showed cure. */
    SVR("svr");

    private final String key;

    CareStep(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
