/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.util.Locale;

/** Where a person stands in the cascade of care; exactly one at any time. */
public enum CascadeStatus {
    /** No test was ever made or offered. */
    NOT_TESTED,
    /** A test was offered and declined, and none was made. */
    DECLINED,
    /** Tested without any result that could be used; a repeat is due. */
    NO_VALID_RESULT,
    /** Antibody non-reactive, virus never found. */
    AB_NEGATIVE,
    /** Antibody reactive, and no RNA (or core antigen) result on or after that day. */
    AB_POS_RNA_NEEDED,
    /** Virus looked for and not found, and never found before. */
    NO_CURRENT_INFECTION,
    /** Virus found, then not found once, without treatment. */
    CLEARANCE_UNCONFIRMED,
    /** Virus found, then not found twice far enough apart, without treatment. */
    CLEARED_SPONTANEOUSLY,
    /** Current infection, no appointment attended since it was proven. */
    CURRENT_NOT_LINKED,
    /** Current infection, an appointment attended since it was proven, or treatment planned. */
    CURRENT_LINKED,
    /** A course has started and its planned end is not past. */
    ON_TREATMENT,
    /** A course has ended, or should have, and no test has decided it. */
    POST_TREATMENT,
    /** The last infection was cured. */
    CURED,
    /** Current infection that a course did not clear. */
    CURRENT_AFTER_FAILURE,
    /** Current infection after an earlier one was cured or cleared. */
    CURRENT_REINFECTED,
    DIED,
    /** Moved to another service, and nothing since shows a return. */
    TRANSFERRED;

    private final String key;

    CascadeStatus() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in lower case with dashes; the message key is {@code hcv.status.} and this. */
    public String key() {
        return key;
    }

    /** Whether the person has a current infection and is not being treated for it. */
    public boolean isCurrentInfection() {
        return this == CURRENT_NOT_LINKED
                || this == CURRENT_LINKED
                || this == CURRENT_AFTER_FAILURE
                || this == CURRENT_REINFECTED;
    }
}
