/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

/** How much a prompt asks to be looked at; none of them ever stops anything. */
public enum PromptSeverity {
    /** Good to know. */
    INFO("info"),
    /** Something to do. */
    ADVICE("advice"),
    /** Something that is late, or that needs a second look. */
    WARNING("warning"),
    /** Harm is possible. */
    ALERT("alert");

    private final String key;

    PromptSeverity(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
