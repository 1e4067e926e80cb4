/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.worklist.WorklistEntry;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** One person on one list. Immutable. */
public final class WorklistRow {

    private final PersonSummary person;
    private final WorklistEntry entry;
    private final LocalDate today;
    private final LocalDate lastContact;
    private final String site;

    WorklistRow(PersonSummary person, WorklistEntry entry, LocalDate today, LocalDate lastContact, String site) {
        this.person = person;
        this.entry = entry;
        this.today = today;
        this.lastContact = lastContact;
        this.site = site;
    }

    public PersonSummary person() {
        return person;
    }

    /** Since when, and because of what. */
    public WorklistEntry entry() {
        return entry;
    }

    public LocalDate since() {
        return entry.since();
    }

    /** Whole days from {@link #since()} to today, 0 on the first. */
    public long daysWaiting() {
        return entry.daysWaiting(today);
    }

    /** The last day on which the person was met or came. */
    public Optional<LocalDate> lastContact() {
        return Optional.ofNullable(lastContact);
    }

    /** Name of the place of the last encounter. */
    public Optional<String> site() {
        return Optional.ofNullable(site);
    }
}
