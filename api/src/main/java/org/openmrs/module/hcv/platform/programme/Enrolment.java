/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An enrolment of a person in “HCV Care”, with its states in our workflow. Immutable and thread-safe. */
final class Enrolment {

    private final int id;
    private final LocalDate enrolled;
    private final LocalDate completed;
    private final boolean own;
    private final boolean voided;
    private final List<StateSpan> states;

    /**
     * @param enrolled first day; null for an enrolment without one, which counts from the beginning
     * @param completed last day; null while it is open
     * @param own whether the module made it
     */
    Enrolment(int id, LocalDate enrolled, LocalDate completed, boolean own, boolean voided, List<StateSpan> states) {
        this.id = id;
        this.enrolled = enrolled == null ? LocalDate.MIN : enrolled;
        this.completed = completed;
        this.own = own;
        this.voided = voided;
        this.states = Collections.unmodifiableList(new ArrayList<>(states));
    }

    int id() {
        return id;
    }

    LocalDate enrolled() {
        return enrolled;
    }

    Optional<LocalDate> completed() {
        return Optional.ofNullable(completed);
    }

    boolean isOwn() {
        return own;
    }

    boolean isVoided() {
        return voided;
    }

    boolean isOpen() {
        return !voided && completed == null;
    }

    /** The state that counts now, or the last one where all have ended. */
    Optional<StateSpan> current() {
        return states.stream().filter(span -> !span.isVoided()).max(StateSpan.BY_TIME);
    }

    /** What the module set last, even where somebody has voided it since. */
    Optional<StateSpan> lastOwn() {
        return states.stream().filter(StateSpan::isOwn).max(Comparator.comparing(StateSpan::id));
    }

    /** Whether a state in use began that day: OpenMRS takes the same one only once a day. */
    boolean has(String stateUuid, LocalDate start) {
        return states.stream()
                .anyMatch(span -> !span.isVoided()
                        && span.stateUuid().equals(stateUuid)
                        && span.start().equals(start));
    }
}
