/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

/** How much is recorded with a concept, by whichever door. Immutable and thread-safe. */
public final class ConceptUse {

    /** Of a key that has no concept. */
    public static final ConceptUse NONE = new ConceptUse(0, 0);

    private final long asked;
    private final long answered;

    ConceptUse(long asked, long answered) {
        this.asked = asked;
        this.answered = answered;
    }

    /** Observations that are not voided and have it as their question. */
    public long getAsked() {
        return asked;
    }

    /** Observations that are not voided and have it as their answer. */
    public long getAnswered() {
        return answered;
    }

    public long all() {
        return asked + answered;
    }
}
