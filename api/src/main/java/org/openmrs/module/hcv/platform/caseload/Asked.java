/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.LocalDate;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** An open request, as the one who answers it sees it. Immutable. */
public final class Asked {

    private final String uuid;
    private final String workerName;
    private final PersonSummary person;
    private final LocalDate on;
    private final String note;
    private final boolean fits;

    Asked(String uuid, String workerName, PersonSummary person, LocalDate on, String note, boolean fits) {
        this.uuid = uuid;
        this.workerName = workerName;
        this.person = person;
        this.on = on;
        this.note = note;
        this.fits = fits;
    }

    public String uuid() {
        return uuid;
    }

    /** Name of the peer support worker who asks. */
    public String workerName() {
        return workerName;
    }

    public PersonSummary person() {
        return person;
    }

    public LocalDate on() {
        return on;
    }

    /** Empty where nothing was written. */
    public String note() {
        return note;
    }

    /** Whether nothing the person wished for speaks against the one who asks. */
    public boolean fits() {
        return fits;
    }
}
