/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.safety;

import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.platform.safety.SafetyClinician;
import org.openmrs.module.hcv.platform.safety.SafetyConcern;
import org.openmrs.module.hcv.web.people.PersonLine;

/** A worry about somebody's safety, in words. */
public final class SafetyLine {

    private final PersonLine person;
    private final SafetyConcern concern;
    private final String raised;
    private final String about;
    private final String told;
    private final List<String> way;
    private final List<SafetyClinician> choices;

    SafetyLine(
            PersonLine person,
            SafetyConcern concern,
            String raised,
            String about,
            String told,
            List<String> way,
            List<SafetyClinician> choices) {
        this.person = person;
        this.concern = concern;
        this.raised = raised;
        this.about = about;
        this.told = told;
        this.way = Collections.unmodifiableList(way);
        this.choices = Collections.unmodifiableList(choices);
    }

    public PersonLine getPerson() {
        return person;
    }

    public String getEncounterUuid() {
        return concern.encounterUuid();
    }

    /** Day of the contact, and when it was saved. */
    public String getRaised() {
        return raised;
    }

    public boolean isImmediate() {
        return concern.isImmediate();
    }

    public boolean isWaiting() {
        return concern.isWaiting();
    }

    public boolean isOverdue() {
        return concern.isOverdue();
    }

    public boolean isTakenBack() {
        return concern.isTakenBack();
    }

    /** What it is about. */
    public String getAbout() {
        return about;
    }

    /** Who was told, and when. */
    public String getTold() {
        return told;
    }

    /** To whom it went and who has seen it, a sentence each. */
    public List<String> getWay() {
        return way;
    }

    /** Those to whom it can be handed on. */
    public List<SafetyClinician> getChoices() {
        return choices;
    }
}
