/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import org.openmrs.module.hcv.platform.people.PersonSummary;

/** A visit whose tests were sent back to whoever entered them, and not changed since. Immutable. */
public final class SentBackRecord {

    private final PersonSummary person;
    private final ProvisionalRecord record;
    private final CountersignNote note;

    SentBackRecord(PersonSummary person, ProvisionalRecord record, CountersignNote note) {
        this.person = person;
        this.record = record;
        this.note = note;
    }

    public PersonSummary person() {
        return person;
    }

    public String encounterUuid() {
        return record.encounterUuid();
    }

    public CountersignNote note() {
        return note;
    }
}
