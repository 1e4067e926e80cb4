/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

/** What is known about cirrhosis, all together; the message key is {@code hcv.cirrhosis.} and the key. */
public enum CirrhosisFinding {
    /** At least one thing suggests it: to be managed as cirrhosis. */
    LIKELY("likely"),
    /** Looked for, and nothing suggests it. */
    NOT_SHOWN("not-shown"),
    /** Not looked for well enough to say. */
    UNKNOWN("unknown");

    private final String key;

    CirrhosisFinding(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
