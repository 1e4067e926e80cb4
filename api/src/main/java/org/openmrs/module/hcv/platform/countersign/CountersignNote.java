/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What was last done with a visit's tests: accepted, or sent back with a note. Immutable. */
public final class CountersignNote {

    private final boolean accepted;
    private final String note;
    private final String by;
    private final LocalDateTime at;

    CountersignNote(CountersignRow row, String by) {
        this.accepted = row.isAccepted();
        this.note = row.note();
        this.by = by;
        this.at = LocalDateTime.ofInstant(Instant.ofEpochMilli(row.doneAt().getTime()), ZoneId.systemDefault());
    }

    public boolean isAccepted() {
        return accepted;
    }

    /** Empty where nothing was said. */
    public String note() {
        return note;
    }

    /** Name of the clinician. */
    public String by() {
        return by;
    }

    /** In the zone of the platform. */
    public LocalDateTime at() {
        return at;
    }
}
