/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.glass;

import org.openmrs.module.hcv.platform.glass.OpenedPerson;

/** One person who was opened beyond a caseload, in words. */
public final class OpenedLine {

    private final OpenedPerson opened;
    private final String personName;
    private final String reason;
    private final String at;
    private final String until;

    OpenedLine(OpenedPerson opened, String personName, String reason, String at, String until) {
        this.opened = opened;
        this.personName = personName;
        this.reason = reason;
        this.at = at;
        this.until = until;
    }

    public String getUuid() {
        return opened.uuid();
    }

    public String getWorkerName() {
        return opened.workerName();
    }

    public String getPersonUuid() {
        return opened.person().uuid();
    }

    public String getPersonName() {
        return personName;
    }

    public String getReason() {
        return reason;
    }

    public String getAt() {
        return at;
    }

    public String getUntil() {
        return until;
    }

    public boolean isSeen() {
        return opened.isSeen();
    }
}
