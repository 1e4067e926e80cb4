/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

/** Whether a course was taken to its end. */
public enum CompletionState {
    /** Recorded complete, or the last dose taken no earlier than the planned one less the tolerance. */
    COMPLETED("completed"),
    /** A last dose is recorded and it came earlier. */
    DISCONTINUED_EARLY("discontinued-early"),
    /** No last dose is recorded; an imputed one does not show completion. */
    NOT_ENDED("not-ended");

    private final String key;

    CompletionState(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
