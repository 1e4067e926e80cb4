/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.util.Locale;
import java.util.Optional;

/**
 * The lists of people for whom something waits to be done, in the order of the way through care.
 *
 * A person may be on several. {@link Worklists} says who is on which.
 */
public enum Worklist {
    /** Antibody reactive, and no RNA (or core antigen) result on or after that day. */
    RNA_NEEDED,
    /** A result is there, and nobody has recorded that the person was told. */
    RESULT_TO_GIVE,
    /** Current infection, and no appointment attended since it was proven. */
    NOT_LINKED,
    /** Current infection, linked to care, treatment not started. */
    READY_TO_START,
    /** A course runs, and its planned end is not past. */
    ON_TREATMENT,
    /** The planned end is past, and no last dose is recorded. */
    LAST_DOSE_TO_CONFIRM,
    /** The test of cure may be made. */
    SVR_DUE,
    /** The test of cure was not made in time. */
    SVR_OVERDUE,
    /** Contact was lost, and the person is to be traced. */
    LOST_TO_FOLLOW_UP,
    /** Virus found again after an earlier infection had ended. */
    REINFECTION,
    /** The last test left the question open, or a second negative is to confirm the first. */
    REPEAT_TEST_NEEDED;

    private final String key;

    Worklist() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in lower case with dashes; the message key is {@code hcv.worklist.} and this. */
    public String key() {
        return key;
    }

    /** The list of that key, or empty where there is none. */
    public static Optional<Worklist> find(String key) {
        for (Worklist worklist : values()) {
            if (worklist.key.equals(key)) {
                return Optional.of(worklist);
            }
        }
        return Optional.empty();
    }
}
