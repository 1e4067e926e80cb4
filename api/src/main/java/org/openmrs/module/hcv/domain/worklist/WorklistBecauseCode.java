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
 * Which facts put somebody on a list; the comment lists the dates. The message key is {@code hcv.worklist.because.} and
 * the key.
 */
public enum WorklistBecauseCode {
    /** Day of the first reactive antibody test. */
    ANTIBODY_REACTIVE_NO_RNA,
    /** Day of the core antigen test, which the programme does not take as proof. */
    ANTIGEN_POSITIVE_NO_RNA,
    /** Day the sample was taken whose result waits longest. */
    RESULT_NOT_GIVEN,
    /** Day virus was found. */
    VIRUS_FOUND_NOT_LINKED,
    /** Day virus was found, day of the first appointment attended since. */
    VIRUS_FOUND_LINKED,
    /** Day virus was found, day treatment is planned to start. */
    VIRUS_FOUND_START_PLANNED,
    /** Day of the test that found the virus after treatment. */
    VIRUS_FOUND_AFTER_TREATMENT,
    /** Day of the start, planned day of the last dose. */
    COURSE_RUNNING,
    /** Planned day of the last dose. */
    LAST_DOSE_NOT_RECORDED,
    /** Day of the last dose, last day on which the test of cure is not overdue. */
    TEST_OF_CURE_DUE,
    /** Day of the last dose. */
    TEST_OF_CURE_OVERDUE,
    /** Planned day of the last dose. */
    NO_CONTACT_SINCE_PLANNED_END,
    /** Day virus was found, day of the last contact. */
    UNTREATED_NO_CONTACT,
    /** Day virus was found again, day the earlier infection ended. */
    VIRUS_FOUND_AGAIN,
    /** Day of the first attempt since the last usable result. */
    TEST_WITHOUT_RESULT,
    /** Day of the first tests that contradict each other. */
    TESTS_CONTRADICT,
    /** Day of the first result below the limit of quantification. */
    BELOW_LIMIT_OF_QUANTIFICATION,
    /** Day virus was first found, day it was first not found. */
    ONE_NEGATIVE_SINCE,
    /** Day of the test whose result awaits a countersignature. */
    AWAITS_COUNTERSIGNATURE;

    private final String key;

    WorklistBecauseCode() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return key;
    }

    /** The code of that key, or empty where there is none. */
    public static Optional<WorklistBecauseCode> find(String key) {
        for (WorklistBecauseCode code : values()) {
            if (code.key.equals(key)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
