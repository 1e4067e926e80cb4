/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.contact;

import org.openmrs.module.hcv.web.people.PersonLine;

/** A worry about somebody's safety, in words. */
public final class SafetyLine {

    private final PersonLine person;
    private final String encounterUuid;
    private final String day;
    private final boolean immediate;
    private final String about;
    private final String told;

    SafetyLine(PersonLine person, String encounterUuid, String day, boolean immediate, String about, String told) {
        this.person = person;
        this.encounterUuid = encounterUuid;
        this.day = day;
        this.immediate = immediate;
        this.about = about;
        this.told = told;
    }

    public PersonLine getPerson() {
        return person;
    }

    public String getEncounterUuid() {
        return encounterUuid;
    }

    public String getDay() {
        return day;
    }

    public boolean isImmediate() {
        return immediate;
    }

    /** What it is about. */
    public String getAbout() {
        return about;
    }

    /** Who was told, and when. */
    public String getTold() {
        return told;
    }
}
