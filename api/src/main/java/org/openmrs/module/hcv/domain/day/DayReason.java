/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.day;

import java.util.Locale;

/** Why a peer support worker would see somebody; in the order in which one person's reasons are told. */
public enum DayReason {
    /** A next step was agreed on for that day. */
    PROMISED,
    /** An appointment, to which the peer can go along. */
    APPOINTMENT,
    /** Medication can be collected from that day. */
    COLLECTION,
    /** A result is there, and the person has not been told. */
    RESULT_TO_GIVE,
    /** The test after treatment is due, or was not made in time. */
    TEST_AFTER_TREATMENT,
    /** The course should have ended, and no last dose is recorded. */
    LAST_DOSE,
    /** A test is needed to know whether there is an infection now. */
    TEST_NEEDED,
    /** Nobody who can treat has been met yet. */
    FIRST_APPOINTMENT,
    /** In care, and treatment has not started. */
    START,
    /** Nobody has met the person for a long time. */
    REACH_AGAIN;

    private final String key;

    DayReason() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in lower case with dashes; the message key is {@code hcv.day.why.} and this. */
    public String key() {
        return key;
    }

    /** Whether it is bound to a day; all others wait from a day on. */
    public boolean isDated() {
        return this == PROMISED || this == APPOINTMENT || this == COLLECTION;
    }
}
