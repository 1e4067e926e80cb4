/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import org.openmrs.module.hcv.platform.people.PersonSummary;

/** Somebody's part in a session. Immutable. */
public final class OutreachPerson {

    private final PersonSummary person;
    private final String encounterUuid;
    private final boolean worry;

    OutreachPerson(PersonSummary person, String encounterUuid, boolean worry) {
        this.person = person;
        this.encounterUuid = encounterUuid;
        this.worry = worry;
    }

    public PersonSummary person() {
        return person;
    }

    public String encounterUuid() {
        return encounterUuid;
    }

    /** Whether there was a worry about somebody's safety; told to whoever wrote it down, and to nobody else. */
    public boolean isWorry() {
        return worry;
    }
}
