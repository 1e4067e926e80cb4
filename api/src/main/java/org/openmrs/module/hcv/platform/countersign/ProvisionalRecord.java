/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.time.LocalDate;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/** A visit with a test that is not countersigned. Immutable. */
final class ProvisionalRecord {

    private final Integer encounterId;
    private final String encounterUuid;
    private final Integer personId;
    private final LocalDate day;
    private final Integer enteredBy;

    ProvisionalRecord(Object[] row) {
        this.encounterId = (Integer) row[0];
        this.encounterUuid = (String) row[1];
        this.personId = (Integer) row[2];
        this.day = PlatformDates.date(row[3]);
        this.enteredBy = (Integer) row[4];
    }

    Integer encounterId() {
        return encounterId;
    }

    String encounterUuid() {
        return encounterUuid;
    }

    Integer personId() {
        return personId;
    }

    LocalDate day() {
        return day;
    }

    /** Id of the person whose account entered it. */
    Integer enteredBy() {
        return enteredBy;
    }
}
