/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.util.Locale;

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
    REFUSED,
    /** The access log itself was searched. */
    SEARCHED_LOG;

    /** Whether the record itself was opened or changed, and the person not only named in a list. */
    boolean isOpening() {
        return this != LISTED && this != REFUSED && this != SEARCHED_LOG;
    }

    /** The message key is {@code hcv.access-log.action.} and this. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
