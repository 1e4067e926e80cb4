/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import org.openmrs.module.hcv.domain.support.BoundaryKind;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.provider.Colleague;

/** A boundary as the supervisor sees it. Immutable. */
public final class BoundaryFlag {

    private final String uuid;
    private final Colleague peer;
    private final PersonSummary person;
    private final BoundaryKind kind;
    private final String note;
    private final LocalDate raisedOn;

    BoundaryFlag(BoundaryFlagRow row, Colleague peer, PersonSummary person) {
        this.uuid = row.uuid();
        this.peer = peer;
        this.person = person;
        this.kind = row.kind();
        this.note = row.note();
        this.raisedOn = TimeAlone.local(row.raisedAt()).toLocalDate();
    }

    public String uuid() {
        return uuid;
    }

    /** The worker for whom it is hard. */
    public Colleague peer() {
        return peer;
    }

    public PersonSummary person() {
        return person;
    }

    public BoundaryKind kind() {
        return kind;
    }

    /** As typed; may be empty. */
    public String note() {
        return note;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }
}
