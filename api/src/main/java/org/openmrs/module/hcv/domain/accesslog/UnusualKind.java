/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.accesslog;

/** Why looks at records are worth asking about, in the order in which they are shown. */
public enum UnusualKind {
    /** A record was opened beyond the caseload, with a reason. */
    BROKEN_GLASS("broken-glass"),
    /** Tries to open, or exact searches for, people beyond the caseload. */
    BEYOND_CASELOAD("beyond-caseload"),
    /** Records of people who work here too. */
    COLLEAGUE("colleague"),
    /** Many people's records within an hour. */
    MANY_PEOPLE("many-people"),
    /** Records opened when nobody is expected to work. */
    OUT_OF_HOURS("out-of-hours");

    private final String key;

    UnusualKind(String key) {
        this.key = key;
    }

    /** The message key is {@code hcv.access-log.unusual.} and this. */
    public String key() {
        return key;
    }
}
