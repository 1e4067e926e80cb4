/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.consent;

/** What a person can agree to, in the order in which it is shown. */
public enum ConsentKind {
    TEST("test"),
    /** Whom results may be shared with. */
    SHARING("sharing"),
    CONTACT("contact"),
    PEER_SUPPORT("peer-support");

    private final String key;

    ConsentKind(String key) {
        this.key = key;
    }

    /** The message key is {@code hcv.consent.} and this. */
    public String key() {
        return key;
    }
}
