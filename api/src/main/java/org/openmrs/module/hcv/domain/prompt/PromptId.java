/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

/** The decision rules, by their number. */
public enum PromptId {
    /** Antibody reactive and no RNA or core antigen since. */
    DR1,
    /** An antibody test is being ordered and would tell nothing new. */
    DR2,
    /** The last test needs a repeat. */
    DR3,
    /** Antibody non-reactive, and too early or too weak to exclude infection. */
    DR4,
    /** Virus found; the result not given, or no appointment. */
    DR5,
    /** Treatment starts and something is still to be taken. */
    DR6,
    /** Treatment starts with hepatitis B. */
    DR7,
    /** Treatment starts and is not simple. */
    DR8,
    /** To be managed as cirrhosis. */
    DR9,
    /** The planned weeks are to be confirmed. */
    DR10,
    /** Interactions with other medication. */
    DR11,
    /** Missed doses. */
    DR12,
    /** Data quality: a start without RNA, or a second open course. */
    DR13,
    /** The test of cure is missing. */
    DR14,
    /** The person moves before the test of cure. */
    DR15,
    /** Cured, with ongoing risk: time for a test. */
    DR16,
    /** Virus found again after cure. */
    DR17
}
