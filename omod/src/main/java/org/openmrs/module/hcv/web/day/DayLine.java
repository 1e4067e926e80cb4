/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.day;

import java.util.List;
import org.openmrs.module.hcv.web.people.PersonLine;

/** Somebody to see, in words. */
public final class DayLine {

    private final PersonLine person;
    private final List<String> why;
    private final String agreed;
    private final String reach;
    private final String attempts;
    private final String alert;

    DayLine(PersonLine person, List<String> why, String agreed, String reach, String attempts, String alert) {
        this.person = person;
        this.why = why;
        this.agreed = agreed;
        this.reach = reach;
        this.attempts = attempts;
        this.alert = alert;
    }

    public PersonLine getPerson() {
        return person;
    }

    public List<String> getWhy() {
        return why;
    }

    /** The next step in the words in which it was agreed; empty where there are none. */
    public String getAgreed() {
        return agreed;
    }

    /** How the person wants to be reached and what is safe; empty where nobody asked. */
    public String getReach() {
        return reach;
    }

    /** Empty where the person was met the last time. */
    public String getAttempts() {
        return attempts;
    }

    /** What to look out for when visiting; empty where there is nothing. */
    public String getAlert() {
        return alert;
    }
}
