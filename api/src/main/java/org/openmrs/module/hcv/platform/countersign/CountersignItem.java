/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** One visit whose tests wait to be countersigned. Immutable. */
public final class CountersignItem {

    private final PersonSummary person;
    private final ProvisionalRecord record;
    private final String enteredBy;
    private final List<HcvTest> tests;
    private final String version;
    private final CountersignNote sentBack;
    private final boolean changed;

    /** @param sentBack null where it was never sent back */
    CountersignItem(
            PersonSummary person,
            ProvisionalRecord record,
            String enteredBy,
            List<HcvTest> tests,
            String version,
            CountersignNote sentBack,
            boolean changed) {
        this.person = person;
        this.record = record;
        this.enteredBy = enteredBy;
        this.tests = Collections.unmodifiableList(new ArrayList<>(tests));
        this.version = version;
        this.sentBack = sentBack;
        this.changed = changed;
    }

    public PersonSummary person() {
        return person;
    }

    public String encounterUuid() {
        return record.encounterUuid();
    }

    /** Day of the visit. */
    public LocalDate day() {
        return record.day();
    }

    public String enteredBy() {
        return enteredBy;
    }

    /** Those of its tests that are provisional. */
    public List<HcvTest> tests() {
        return tests;
    }

    /** What the record says now, in short; another text once it says something else. */
    public String version() {
        return version;
    }

    /** The last time that it was sent back. */
    public Optional<CountersignNote> sentBack() {
        return Optional.ofNullable(sentBack);
    }

    /** Whether it waits for the clinician, and not for whoever entered it to look at it again. */
    public boolean isForClinician() {
        return sentBack == null || changed;
    }
}
