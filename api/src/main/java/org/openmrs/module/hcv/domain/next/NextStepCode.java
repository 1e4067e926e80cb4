/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.next;

import java.util.Locale;

/**
 * What comes next. The message key is {@code hcv.next.} and the key, with the first and the last day as its arguments;
 * the text for those who see no results is at {@code hcv.next.plain.} and the key.
 */
public enum NextStepCode {
    /** Contact was lost: get in touch again. From the first day it was lost. */
    GET_IN_TOUCH,
    /** A result is there and nobody has given it. From the day of the sample. */
    GIVE_RESULT,
    /** A course runs. From its start to its planned last dose. */
    SUPPORT_TREATMENT,
    /** The planned end is past and no last dose is recorded. From the day after the planned one. */
    CONFIRM_LAST_DOSE,
    /** The test of cure. From the first day it decides to the last day it is not overdue. */
    TEST_AFTER_TREATMENT,
    /** The test is made and awaits a countersignature. From that test. */
    COUNTERSIGN,
    /** RNA test after a reactive antibody test. From that day. */
    RNA_TEST,
    /** The last test left its question open. From that test. */
    REPEAT_TEST,
    /** One negative after infection, a second is to confirm it. From the first day it counts. */
    CONFIRM_CLEARANCE,
    /** Current infection and no appointment attended. From the day virus was found. */
    LINK_TO_CARE,
    /** In care, treatment not started. From the day that put the person there. */
    START_TREATMENT,
    /** Treatment is planned. From the planned day. */
    PLANNED_START,
    /** No test yet, or none wanted so far. */
    OFFER_TEST,
    /** Nothing waits: another test after a new risk. */
    RETEST_AFTER_RISK;

    private final String key;

    NextStepCode() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return key;
    }
}
