/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Locale;

/** A fact a prompt rests on; the comment lists its arguments. Message key: {@code hcv.prompt-because.} and the key. */
public enum ReasonCode {
    /** Day of the first reactive antibody test. */
    ANTIBODY_REACTIVE,
    /** Antibodies were found before, by what the person told. */
    ANTIBODY_REACTIVE_TOLD,
    /** Day of the positive core antigen, which the programme does not take as proof. */
    ANTIGEN_POSITIVE,
    /** Day virus was first found. */
    VIRUS_FOUND,
    /** Day of the test that needs a repeat. */
    TEST_NEEDS_REPEAT,
    /** Day of the last non-reactive antibody test. */
    ANTIBODY_NON_REACTIVE,
    /** Day of the last exposure. */
    EXPOSED,
    IMMUNOSUPPRESSED,
    /** Days since virus was found. */
    DAYS_SINCE_FOUND,
    /** It is recorded that the result was not given. */
    RESULT_NOT_TOLD,
    /** It is not recorded whether the result was given. */
    RESULT_TOLD_UNKNOWN,
    HBSAG_UNKNOWN,
    HIV_UNKNOWN,
    /** No FIB-4, APRI or stiffness that is recent enough. */
    STAGING_MISSING,
    HBSAG_POSITIVE,
    /** Child-Pugh points. */
    CHILD_PUGH_POINTS,
    /** Child-Pugh points there are at least, while parts are missing. */
    CHILD_PUGH_AT_LEAST,
    /** Day on which a decompensated liver was recorded or signs of it found. */
    DECOMPENSATION_RECORDED,
    /** Decompensated before, by the answer given. */
    DECOMPENSATION_BEFORE,
    /** Start of the earlier course. */
    EARLIER_COURSE,
    /** Name of the criterion. */
    CRITERION_MET,
    /** Name of the criterion, name of the version of the rule. */
    CRITERION_MET_BY_VERSION,
    /** Name of the criterion. */
    CRITERION_UNKNOWN,
    /** FIB-4, its day. */
    FIB4_HIGH,
    /** APRI, its day. */
    APRI_HIGH,
    /** Platelets in 10^9/L, their day. */
    PLATELETS_LOW,
    /** Stiffness in kPa, its day. */
    STIFFNESS_HIGH,
    /** Recorded answer, its day. */
    CIRRHOSIS_RECORDED,
    /** Nothing suggests otherwise in the record, which says no cirrhosis. */
    CIRRHOSIS_RECORDED_NONE,
    /** Planned weeks, usual weeks. */
    WEEKS_PLANNED,
    CIRRHOSIS_LIKELY,
    TREATED_BEFORE,
    TREATED_BEFORE_UNKNOWN,
    /** Other drug, level, evidence. */
    INTERACTION,
    /** Last day the other drug was taken. */
    DRUG_STOPPED,
    /** The other drug is not in the list. */
    DRUG_NOT_LISTED,
    /** Drugs of the regimen that the list does not cover. */
    DRUG_NOT_COVERED,
    REGIMEN_UNKNOWN,
    /** Days missed. */
    DAYS_MISSED,
    /** Days taken before. */
    DAYS_TAKEN,
    DAYS_TAKEN_UNKNOWN,
    /** RNA found after the gap. */
    RNA_DETECTED,
    /** RNA not found after the gap. */
    RNA_NOT_DETECTED,
    /** Day of the start. */
    COURSE_START,
    /** Day of the last dose. */
    LAST_DOSE,
    /** Planned day of the last dose. */
    LAST_DOSE_PLANNED,
    /** Days since the last dose. */
    DAYS_SINCE_LAST_DOSE,
    /** Day of the move. */
    MOVE_DUE,
    ONGOING_RISK,
    /** Day of the last RNA test. */
    LAST_RNA,
    /** Day the earlier infection ended. */
    EARLIER_INFECTION_ENDED;

    private final String key;

    ReasonCode() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return key;
    }
}
