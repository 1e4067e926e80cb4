/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.consent;

/** What holds of one kind of consent. */
public enum ConsentState {
    NOT_ASKED("not-asked"),
    GIVEN("given"),
    DECLINED("declined"),
    /** Taken back by the person, whatever they had answered before. */
    WITHDRAWN("withdrawn");

    private final String key;

    ConsentState(String key) {
        this.key = key;
    }

    /** The message key is {@code hcv.consent.state.} and this. */
    public String key() {
        return key;
    }

    /** Whether the person said no. Who was never asked did not. */
    public boolean isRefused() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
