/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import org.openmrs.module.hcv.domain.problem.Problems;

/** The checks of one form that need more than the form. Answers may be missing or unread: those are passed over. */
interface ClinicalCheck {

    /** Whether what was recorded of the person before matters; where it does not, nobody needs to read it. */
    default boolean looksBack() {
        return true;
    }

    Problems check(FormAnswers answers, CareSoFar care, DateLimits dates);
}
