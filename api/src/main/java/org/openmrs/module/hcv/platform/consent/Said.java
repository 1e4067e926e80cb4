/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.openmrs.module.hcv.domain.consent.ConsentEntry;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/** When one observation was said, with what else, and who wrote it down. Immutable. */
final class Said {

    final LocalDate day;
    final Instant at;
    final long number;
    final String recordedBy;

    /** The same for what was said on one visit, or without a visit at one moment. */
    final String together;

    private Said(LocalDate day, Instant at, long number, String recordedBy, String together) {
        this.day = day;
        this.at = at;
        this.number = number;
        this.recordedBy = recordedBy;
        this.together = together;
    }

    /** Of a row of the reader's query. */
    static Said of(Object[] row) {
        Instant at = Instant.ofEpochMilli(((Date) row[5]).getTime());
        return new Said(
                PlatformDates.date(row[5]),
                at,
                (Integer) row[7],
                String.valueOf(row[8]),
                row[6] == null ? "moment " + at : "visit " + row[6]);
    }

    ConsentEntry answer(ConsentKind kind, boolean given, LocalDate from) {
        return ConsentEntry.answer(kind, given, from, at, number, recordedBy);
    }
}
