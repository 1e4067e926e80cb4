/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.time.LocalDateTime;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;

/** One entry of the log with who and whom. Immutable. */
public final class AccessLine {

    private final LocalDateTime at;
    private final StaffName staff;
    private final String personUuid;
    private final String number;
    private final AccessAction action;
    private final AccessPlace place;
    private final String reason;

    AccessLine(LocalDateTime at, StaffName staff, String number, AccessLogEntry entry) {
        this.at = at;
        this.staff = staff;
        this.personUuid = entry.getPersonUuid();
        this.number = number;
        this.action = entry.getAction();
        this.place = AccessPlace.of(entry.getPlace());
        this.reason = entry.getReason();
    }

    /** In the zone of the platform. */
    public LocalDateTime at() {
        return at;
    }

    public StaffName staff() {
        return staff;
    }

    /** Empty where the look was at nobody's record, as at the log. */
    public String personUuid() {
        return personUuid;
    }

    /** The person's number; empty where there is none. */
    public String number() {
        return number;
    }

    public AccessAction action() {
        return action;
    }

    public AccessPlace place() {
        return place;
    }

    /** As it was given; empty where none was. */
    public String reason() {
        return reason;
    }
}
