/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

/** What was done with a person's record. */
public enum AccessAction {
    VIEWED,
    LISTED,
    CREATED,
    CHANGED,
    VOIDED,
    RESTORED,
    /** Opened with a reason by somebody who has only a caseload, beyond it. */
    BREAK_GLASS,
    REFUSED;

    /** Whether the record itself was opened or changed, and the person not only named in a list. */
    boolean isOpening() {
        return this != LISTED && this != REFUSED;
    }
}
