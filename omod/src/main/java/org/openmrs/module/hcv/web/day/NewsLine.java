/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.day;

import org.openmrs.module.hcv.web.people.PersonLine;

/** What somebody else of the team learned of a person, in words. */
public final class NewsLine {

    private final PersonLine person;
    private final String text;

    NewsLine(PersonLine person, String text) {
        this.person = person;
        this.text = text;
    }

    public PersonLine getPerson() {
        return person;
    }

    public String getText() {
        return text;
    }
}
