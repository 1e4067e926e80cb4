/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.view;

/** Parts of pages that are no single answer. */
public enum ViewPart {
    /** Why somebody stands where they stand: it tells results and days of treatment. */
    BECAUSE("page.because"),
    /** The next step in words that tell tests and results. */
    NEXT_STEP_WORDS("page.next-step-words"),
    /** Courses of treatment, the stage of the liver with its scores, and prompts. */
    TREATMENT_LIVER_AND_PROMPTS("page.treatment-liver-and-prompts"),
    /** Antibody and RNA tests of the picture, as detected and not detected. */
    PICTURE_TESTS("picture.tests"),
    /** Treatment, referrals and appointments of the picture. */
    PICTURE_TREATMENT_AND_APPOINTMENTS("picture.treatment-and-appointments"),
    /** Where a visit was that is no peer support contact: some places tell a diagnosis, or custody. */
    PLACE("record.place"),
    /** Why a record was changed, in the words of who changed it. */
    REASON_OF_CHANGE("record.reason-of-change"),
    /** Why somebody is on a worklist. */
    WORKLIST_BECAUSE("worklist-column.because");

    private final String key;

    ViewPart(String key) {
        this.key = key;
    }

    /** The key in the table. */
    public String key() {
        return key;
    }
}
