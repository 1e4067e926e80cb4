/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** A worry about somebody's safety that was recorded with a contact, and how it was taken on. Immutable. */
public final class SafetyConcern {

    private final PersonSummary person;
    private final RecordedConcern recorded;
    private final List<SafetyStep> steps;
    private final Standing standing;

    SafetyConcern(PersonSummary person, RecordedConcern recorded, List<SafetyStep> steps, Standing standing) {
        this.person = person;
        this.recorded = recorded;
        this.steps = Collections.unmodifiableList(new ArrayList<>(steps));
        this.standing = standing;
    }

    /** The person with whom the contact was; the worry may be about somebody else. */
    public PersonSummary person() {
        return person;
    }

    public String encounterUuid() {
        return recorded.encounterUuid();
    }

    public LocalDate day() {
        return recorded.day();
    }

    /** When it was first saved, in the zone of the platform. */
    public LocalDateTime raisedAt() {
        return SafetyStep.local(recorded.raisedAt());
    }

    /** Whether somebody was in danger at that moment. */
    public boolean isImmediate() {
        return recorded.isImmediate();
    }

    /** Keys of the dictionary, such as {@code safety.child}; empty where none was given. */
    public List<String> categories() {
        return recorded.categories();
    }

    /** Keys of the dictionary, such as {@code told-whom.supervisor}; empty where it was not said. */
    public List<String> told() {
        return recorded.told();
    }

    /** The time of day at which they were told, as it was typed. */
    public Optional<String> toldAt() {
        return recorded.toldAt();
    }

    /** Whether the contact says so no more; it stays until somebody has seen it, and after. */
    public boolean isTakenBack() {
        return recorded.isTakenBack();
    }

    /** Its way, the first step first; none where it goes to everybody and nobody has seen it. */
    public List<SafetyStep> steps() {
        return steps;
    }

    /** Whether it waits for somebody to say that they have seen it. */
    public boolean isWaiting() {
        return standing.waiting;
    }

    /** Whether it has waited for longer than the rule {@code safetyAcknowledgeMinutes} says. */
    public boolean isOverdue() {
        return standing.overdue;
    }

    /** Whether it went to the signed-in user by name. */
    public boolean isForUser() {
        return standing.forUser;
    }

    /** How a worry stands at this moment, for the signed-in user. */
    static final class Standing {

        private final boolean waiting;
        private final boolean overdue;
        private final boolean forUser;

        Standing(boolean waiting, boolean overdue, boolean forUser) {
            this.waiting = waiting;
            this.overdue = overdue;
            this.forUser = forUser;
        }
    }
}
