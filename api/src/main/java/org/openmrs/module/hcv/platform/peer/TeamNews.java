/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.LocalDate;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** What somebody else of the team learned of a person when they did not meet them. Immutable. */
public final class TeamNews {

    private final PersonSummary person;
    private final ContactOutcome outcome;
    private final LocalDate day;

    TeamNews(PersonSummary person, ContactOutcome outcome, LocalDate day) {
        this.person = person;
        this.outcome = outcome;
        this.day = day;
    }

    public PersonSummary person() {
        return person;
    }

    /** Never {@link ContactOutcome#MADE}. */
    public ContactOutcome outcome() {
        return outcome;
    }

    public LocalDate day() {
        return day;
    }
}
