/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

/** What the other tests say about a course that did not clear the virus. */
public enum FailureKind {
    /** Not detected around the end, detected again within 24 weeks; without typing it may be an early reinfection. */
    RELAPSE("relapse"),
    /** Not detected on treatment, then detected on treatment. */
    BREAKTHROUGH("breakthrough"),
    /** Detected at the end of treatment and never found not detected on it. */
    NON_RESPONSE("non-response"),
    /** The tests do not tell. */
    UNSPECIFIED("unspecified");

    private final String key;

    FailureKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
