/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

/** Whether the start of a course had peer support: a contact made since the step before it. */
public enum PeerSupport {
    SUPPORTED("peer-support.yes"),
    NOT_SUPPORTED("peer-support.no");

    private final String key;

    PeerSupport(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
