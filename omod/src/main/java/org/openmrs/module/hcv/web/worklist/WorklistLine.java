/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.worklist;

import org.openmrs.module.hcv.web.people.PersonLine;

/** One person on a worklist, in words. */
public final class WorklistLine {

    private final PersonLine person;
    private final String since;
    private final long days;
    private final String because;
    private final String site;
    private final String lastContact;

    WorklistLine(PersonLine person, String since, long days, String because, String site, String lastContact) {
        this.person = person;
        this.since = since;
        this.days = days;
        this.because = because;
        this.site = site;
        this.lastContact = lastContact;
    }

    public PersonLine getPerson() {
        return person;
    }

    public String getSince() {
        return since;
    }

    /** Whole days from the first day on the list until today. */
    public long getDays() {
        return days;
    }

    /** Empty for those who are not shown it. */
    public String getBecause() {
        return because;
    }

    /** Empty where no place is recorded. */
    public String getSite() {
        return site;
    }

    /** Empty where nobody has met the person yet. */
    public String getLastContact() {
        return lastContact;
    }
}
