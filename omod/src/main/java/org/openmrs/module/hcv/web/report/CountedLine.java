/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import org.openmrs.module.hcv.web.people.PersonLine;

/** One row behind a number: the person, and the day the counted course started where a course was counted. */
public final class CountedLine {

    private final PersonLine person;
    private final String started;

    CountedLine(PersonLine person, String started) {
        this.person = person;
        this.started = started;
    }

    public PersonLine getPerson() {
        return person;
    }

    /** Empty where people were counted, not courses. */
    public String getStarted() {
        return started;
    }
}
