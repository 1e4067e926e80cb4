/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

/** What all tests of one analyte with specimens of one day say together. */
public enum Verdict {
    POSITIVE,
    NEGATIVE,
    /** Neither positive nor negative; a repeat is asked for. */
    BELOW_LLOQ,
    /** Positive and negative on the same day: evidence of nothing; a repeat is asked for. */
    DISCORDANT,
    /** Results only that await a countersignature and decide nothing before it; no repeat is asked for. */
    AWAITING,
    /** Attempts only, none of which gave a result. */
    NO_RESULT;

    /** Positive or negative, and therefore evidence. */
    public boolean isDecisive() {
        return this == POSITIVE || this == NEGATIVE;
    }
}
