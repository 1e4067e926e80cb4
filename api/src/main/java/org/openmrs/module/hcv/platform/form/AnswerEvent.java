/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Date;
import org.openmrs.User;

/** One answer that somebody changed at a moment. */
final class AnswerEvent {

    final Date at;
    final User by;
    final String reason;
    final ChangedAnswer answer;

    AnswerEvent(Date at, User by, String reason, ChangedAnswer answer) {
        this.at = at;
        this.by = by;
        this.reason = reason;
        this.answer = answer;
    }
}
