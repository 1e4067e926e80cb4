/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.LocalDate;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** What somebody else of the team learned of a person whom they did not meet. Immutable. */
public final class TeamNews {

    private final PersonSummary person;
    private final String what;
    private final LocalDate day;

    TeamNews(PersonSummary person, String what, LocalDate day) {
        this.person = person;
        this.what = what;
        this.day = day;
    }

    public PersonSummary person() {
        return person;
    }

    /** Key of the answer that tells it, such as {@code contact-outcome.in-hospital} or {@code appointment.missed}. */
    public String what() {
        return what;
    }

    /** Whether it is about an appointment, and not about a contact of peer support. */
    public boolean isAppointment() {
        return what.startsWith("appointment.");
    }

    public LocalDate day() {
        return day;
    }
}
