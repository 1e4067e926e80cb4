/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A state of our workflow that an enrolled person was in for a time. OpenMRS keeps days here, not times. Immutable and
 * thread-safe.
 */
final class StateSpan {

    /** In the order in which OpenMRS sorts states: the last one is the present one. */
    static final Comparator<StateSpan> BY_TIME = Comparator.comparing(StateSpan::start)
            .thenComparing(span -> span.end().orElse(LocalDate.MAX))
            .thenComparing(StateSpan::id);

    private final int id;
    private final String stateUuid;
    private final LocalDate start;
    private final LocalDate end;
    private final boolean own;
    private final boolean voided;

    /**
     * @param start first day; null for a state without one, which counts from the beginning
     * @param end day on which the state was left; null while it lasts
     * @param own whether the module made it
     */
    StateSpan(int id, String stateUuid, LocalDate start, LocalDate end, boolean own, boolean voided) {
        this.id = id;
        this.stateUuid = stateUuid;
        this.start = start == null ? LocalDate.MIN : start;
        this.end = end;
        this.own = own;
        this.voided = voided;
    }

    /** Grows with the order in which states were made. */
    int id() {
        return id;
    }

    String stateUuid() {
        return stateUuid;
    }

    LocalDate start() {
        return start;
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    boolean isOwn() {
        return own;
    }

    boolean isVoided() {
        return voided;
    }
}
