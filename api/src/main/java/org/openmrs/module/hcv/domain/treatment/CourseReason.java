/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

/** Which rule decided an outcome; the message key is {@code hcv.course-because.} and the key. */
public enum CourseReason {
    SVR12_NOT_DETECTED("svr12-not-detected"),
    SVR12_DETECTED("svr12-detected"),
    EARLY_DETECTED("early-detected"),
    GENOTYPE_SWITCH("genotype-switch"),
    SVR4_NOT_DETECTED("svr4-not-detected"),
    NEXT_COURSE_STARTED("next-course-started"),
    DEATH("death"),
    TRANSFER("transfer"),
    NO_LAST_DOSE("no-last-dose"),
    NO_CONTACT_SINCE_PLANNED_END("no-contact-since-planned-end"),
    WAITING_FOR_TEST("waiting-for-test"),
    NO_TEST_IN_TIME("no-test-in-time"),
    START_IN_FUTURE("start-in-future");

    private final String key;

    CourseReason(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
