/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.cascade.InfectionEpisode;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/** What the records say an enrolment should show. Immutable and thread-safe. */
final class CareTarget {

    private final CareState state;
    private final LocalDate since;
    private final LocalDate firstProof;
    private final boolean toActOn;

    private CareTarget(CareState state, LocalDate since, LocalDate firstProof, boolean toActOn) {
        this.state = state;
        this.since = since;
        this.firstProof = firstProof;
        this.toActOn = toActOn;
    }

    static CareTarget of(CascadeSnapshot snapshot, CareStates states) {
        CascadePosition position = snapshot.position();
        CascadeStatus status = position.status();
        return new CareTarget(
                states.of(status),
                position.since().orElse(null),
                firstProof(snapshot),
                status.isCurrentInfection() || status == CascadeStatus.ON_TREATMENT);
    }

    static CareTarget of(CareState state, LocalDate since, LocalDate firstProof, boolean toActOn) {
        return new CareTarget(state, since, firstProof, toActOn);
    }

    /**
     * The day virus was first found, or the start of the first course where none was found before it. A reactive
     * antibody test proves no infection: one person in four clears the virus, and keeps the antibodies.
     */
    private static LocalDate firstProof(CascadeSnapshot snapshot) {
        LocalDate first = null;
        for (InfectionEpisode episode : snapshot.episodes().all()) {
            first = earlier(first, episode.confirmedOn().orElse(null));
        }
        for (CourseResult result : snapshot.results()) {
            if (result.isStarted()) {
                first = earlier(first, result.course().start());
            }
        }
        return first;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    CareState state() {
        return state;
    }

    /** Day of the fact that made the status. */
    Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** Day from which the person was known to be infected. */
    Optional<LocalDate> firstProof() {
        return Optional.ofNullable(firstProof);
    }

    /** Whether there is an infection to treat, or one under treatment. */
    boolean isToActOn() {
        return toActOn;
    }
}
