/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.countersign;

import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.platform.countersign.CountersignItem;
import org.openmrs.module.hcv.web.people.PersonLine;

/** One visit whose tests wait, in words. */
public final class CountersignLine {

    private final PersonLine person;
    private final CountersignItem item;
    private final String day;
    private final List<String> tests;
    private final String sentBack;

    /** @param sentBack empty where it was never sent back */
    CountersignLine(PersonLine person, CountersignItem item, String day, List<String> tests, String sentBack) {
        this.person = person;
        this.item = item;
        this.day = day;
        this.tests = Collections.unmodifiableList(tests);
        this.sentBack = sentBack;
    }

    public PersonLine getPerson() {
        return person;
    }

    public String getEncounterUuid() {
        return item.encounterUuid();
    }

    public String getVersion() {
        return item.version();
    }

    public String getDay() {
        return day;
    }

    public String getEnteredBy() {
        return item.enteredBy();
    }

    /** One sentence a test. */
    public List<String> getTests() {
        return tests;
    }

    /** Who sent it back, when and why. */
    public String getSentBack() {
        return sentBack;
    }

    /** Whether it waits for whoever entered it. */
    public boolean isWithPeer() {
        return !item.isForClinician();
    }
}
