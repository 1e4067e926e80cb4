/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

/**
 * How a course came out, in the order in which the rules are tried: the first that applies stands.
 *
 * CURED comes first and twice: by a test from {@code svr12MinDays} on, and last among the tests by an accepted SVR4.
 * Which rule decided is {@link CourseReason}.
 */
public enum CourseOutcome {
    /** First RNA from {@code svr12MinDays} after the last dose not detected. */
    CURED("cured"),
    /** RNA detected from {@code svr4MinDays} after the last dose; said as "treatment did not clear the virus". */
    FAILURE("failure"),
    /** As FAILURE, and the genotype shows another virus than the one treated. */
    REINFECTION_BEFORE_SVR("reinfection-before-svr"),
    /** The next course started before a test decided this one. */
    NOT_ASSESSED_RETREATED("not-assessed-retreated"),
    DIED_ON_TREATMENT("died-on-treatment"),
    DIED_BEFORE_SVR("died-before-svr"),
    TRANSFERRED_OUT("transferred-out"),
    /** No last dose, planned last dose not yet past. */
    ON_TREATMENT("on-treatment"),
    /** No last dose, planned last dose past. */
    EOT_UNCONFIRMED("eot-unconfirmed"),
    /** No last dose, long past, and no contact since. */
    LTFU_ON_TREATMENT("ltfu-on-treatment"),
    /** Ended; too early for the test of cure. */
    SVR_NOT_DUE("svr-not-due"),
    /** Ended; the test of cure is due. */
    SVR_DUE("svr-due"),
    /** Ended; the test of cure is overdue. */
    SVR_NOT_ASSESSED("svr-not-assessed"),
    /** The start lies after the day looked at. */
    NOT_STARTED("not-started");

    private final String key;

    CourseOutcome(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Waiting for, due for or without the test of cure; told together with how the course ended. */
    public boolean isAwaitingTest() {
        return this == SVR_NOT_DUE || this == SVR_DUE || this == SVR_NOT_ASSESSED;
    }

    /** Decided by a test. */
    public boolean isVirological() {
        return this == CURED || this == FAILURE || this == REINFECTION_BEFORE_SVR;
    }
}
