/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** A worry about somebody's safety that was recorded with a contact. Immutable. */
public final class SafetyConcern {

    private final PersonSummary person;
    private final String encounterUuid;
    private final LocalDate day;
    private final boolean immediate;
    private final List<String> categories;
    private final List<String> told;
    private final String toldAt;

    SafetyConcern(PersonSummary person, String encounterUuid, LocalDate day, Answers answers) {
        this.person = person;
        this.encounterUuid = encounterUuid;
        this.day = day;
        this.immediate = answers.immediate;
        this.categories = Collections.unmodifiableList(new ArrayList<>(answers.categories));
        this.told = Collections.unmodifiableList(new ArrayList<>(answers.told));
        this.toldAt = answers.toldAt;
    }

    /** The person with whom the contact was; the worry may be about somebody else. */
    public PersonSummary person() {
        return person;
    }

    public String encounterUuid() {
        return encounterUuid;
    }

    public LocalDate day() {
        return day;
    }

    /** Whether somebody was in danger at that moment. */
    public boolean isImmediate() {
        return immediate;
    }

    /** Keys of the dictionary, such as {@code safety.child}; empty where none was given. */
    public List<String> categories() {
        return categories;
    }

    /** Keys of the dictionary, such as {@code told-whom.supervisor}; empty where it was not said. */
    public List<String> told() {
        return told;
    }

    /** The time of day at which they were told, as it was typed. */
    public Optional<String> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    /** Gathers what one contact says of a worry; used by one thread. */
    static final class Answers {

        boolean concern;
        boolean immediate;
        String toldAt;
        final List<String> categories = new ArrayList<>();
        final List<String> told = new ArrayList<>();
    }
}
