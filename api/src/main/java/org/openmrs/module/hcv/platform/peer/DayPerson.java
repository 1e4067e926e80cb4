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
import org.openmrs.module.hcv.domain.day.DayTask;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/** Somebody to see: why, and how they want to be reached. Immutable. */
public final class DayPerson {

    private final PersonSummary person;
    private final List<DayTask> tasks;
    private final String agreed;
    private final String reachBy;
    private final String messageSafe;
    private final int attempts;
    private final VisitAlert alert;

    DayPerson(PersonSummary person, List<DayTask> tasks, int attempts, PersonNotes notes, Optional<String> agreedAt) {
        this.person = person;
        this.tasks = Collections.unmodifiableList(new ArrayList<>(tasks));
        this.agreed = notes.nextStep(agreedAt).orElse("");
        this.reachBy = notes.shortCode("contact.preferred").orElse("");
        this.messageSafe = notes.shortCode("contact.safe-to-leave-message").orElse("");
        this.attempts = attempts;
        this.alert = notes.alert().orElse(null);
    }

    public PersonSummary person() {
        return person;
    }

    /** At least one. */
    public List<DayTask> tasks() {
        return tasks;
    }

    /** The next step in the words in which it was agreed; empty where there are none. */
    public String agreed() {
        return agreed;
    }

    /** How the person wants to be reached, such as {@code phone}; empty where nobody asked. */
    public String reachBy() {
        return reachBy;
    }

    /** Whether it is safe to leave a message: {@code yes}, {@code no}, another answer, or empty where nobody asked. */
    public String messageSafe() {
        return messageSafe;
    }

    /** How often the person was looked for since they were last met. */
    public int attempts() {
        return attempts;
    }

    /** What to look out for when visiting. */
    public Optional<VisitAlert> alert() {
        return Optional.ofNullable(alert);
    }

    /** Whether all of it is for later days. */
    boolean isComing(LocalDate today) {
        return tasks.stream().allMatch(task -> task.isComing(today));
    }
}
