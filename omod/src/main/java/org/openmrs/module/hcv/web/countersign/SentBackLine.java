/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.countersign;

import org.openmrs.module.hcv.platform.countersign.SentBackRecord;

/** A visit whose tests came back to whoever entered them. */
public final class SentBackLine {

    private final SentBackRecord record;
    private final String note;

    SentBackLine(SentBackRecord record, String note) {
        this.record = record;
        this.note = note;
    }

    public String getPersonUuid() {
        return record.person().uuid();
    }

    public String getName() {
        return record.person().displayName();
    }

    public String getEncounterUuid() {
        return record.encounterUuid();
    }

    /** Who sent it back, when and why. */
    public String getNote() {
        return note;
    }
}
