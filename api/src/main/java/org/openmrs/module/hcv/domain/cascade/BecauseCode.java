/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.util.Locale;

/** Which facts made a status; the comment lists the arguments. The message key is {@code hcv.because.} and the key. */
public enum BecauseCode {
    /** No argument. */
    NO_TEST_RECORDED,
    /** Day of the last offer declined. */
    TEST_DECLINED,
    /** Day of the last attempt. */
    NO_RESULT_FROM_TESTS,
    /** Day of the last non-reactive antibody test. */
    ANTIBODY_NON_REACTIVE,
    /** Day of the first reactive antibody test. */
    ANTIBODY_REACTIVE_NO_RNA,
    /** Day of the core antigen test, which the programme does not take as proof. */
    ANTIGEN_POSITIVE_NO_RNA,
    /** Day of the test that did not find the virus. */
    VIRUS_NOT_FOUND,
    /** Day virus was first found, day it was first not found. */
    ONE_NEGATIVE_SINCE,
    /** Day it was first not found, day this was confirmed. */
    TWO_NEGATIVES_SINCE,
    /** Day virus was first found. */
    VIRUS_FOUND_NOT_LINKED,
    /** Day virus was first found, day of the first appointment attended since. */
    VIRUS_FOUND_LINKED,
    /** Day virus was first found, day treatment is planned to start. */
    VIRUS_FOUND_START_PLANNED,
    /** Day of the start, planned day of the last dose. */
    COURSE_RUNNING,
    /** Day of the last dose. */
    COURSE_ENDED_NO_DECISION,
    /** Planned day of the last dose. */
    COURSE_END_NOT_RECORDED,
    /** Day of the test that showed cure. */
    TEST_OF_CURE_NOT_DETECTED,
    /** Day of the test that found the virus after treatment. */
    VIRUS_FOUND_AFTER_TREATMENT,
    /** Day virus was found again, day the earlier infection ended. */
    VIRUS_FOUND_AGAIN,
    /** Day of death. */
    DEATH_RECORDED,
    /** Day of the transfer. */
    TRANSFER_RECORDED;

    private final String key;

    BecauseCode() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return key;
    }
}
