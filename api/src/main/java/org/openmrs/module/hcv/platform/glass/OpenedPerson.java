/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.glass;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.openmrs.module.hcv.platform.access.AccessGrant;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** One person whom a peer support worker opened beyond their caseload. Immutable. */
public final class OpenedPerson {

    private final AccessGrant grant;
    private final PersonSummary person;
    private final String workerName;
    private final boolean open;

    OpenedPerson(AccessGrant grant, PersonSummary person, String workerName, Date now) {
        this.grant = grant;
        this.person = person;
        this.workerName = workerName;
        this.open = now.before(grant.getUntilAt());
    }

    public String uuid() {
        return grant.getUuid();
    }

    public PersonSummary person() {
        return person;
    }

    /** Name of who opened, never empty. */
    public String workerName() {
        return workerName;
    }

    /** In the zone of the platform. */
    public LocalDateTime at() {
        return local(grant.getGrantedAt());
    }

    /** In the zone of the platform. */
    public LocalDateTime until() {
        return local(grant.getUntilAt());
    }

    /** Key of the reason. */
    public String reason() {
        return grant.getReason();
    }

    /** What was said about it; empty for nothing. */
    public String words() {
        return grant.getWords();
    }

    /** Whether a supervisor has seen it. */
    public boolean isSeen() {
        return grant.isSeen();
    }

    /** Whether its time is not over. */
    public boolean isOpen() {
        return open;
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }
}
