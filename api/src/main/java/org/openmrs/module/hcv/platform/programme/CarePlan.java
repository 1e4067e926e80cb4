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
import java.util.List;
import java.util.Optional;

/** What is to be written for one person; nothing in most cases. Immutable and thread-safe. */
final class CarePlan {

    private final Move move;
    private final List<Integer> toClose;

    private CarePlan(Move move, List<Integer> toClose) {
        this.move = move;
        this.toClose = Collections.unmodifiableList(new ArrayList<>(toClose));
    }

    static CarePlan of(Optional<Move> move, List<Integer> toClose) {
        return new CarePlan(move.orElse(null), toClose);
    }

    boolean isEmpty() {
        return move == null && toClose.isEmpty();
    }

    Optional<Move> move() {
        return Optional.ofNullable(move);
    }

    /** Ids of the module's own enrolments that stand beside another open one, to be completed today. */
    List<Integer> toClose() {
        return toClose;
    }

    /** A state to begin, in an enrolment that is there or in a new one. */
    static final class Move {

        private final Integer enrolmentId;
        private final LocalDate enrolOn;
        private final CareState state;
        private final LocalDate start;
        private final boolean completing;

        private Move(Integer enrolmentId, LocalDate enrolOn, CareState state, LocalDate start, boolean completing) {
            this.enrolmentId = enrolmentId;
            this.enrolOn = enrolOn;
            this.state = state;
            this.start = start;
            this.completing = completing;
        }

        /**
         * @param completing whether the enrolment ends that day
         */
        static Move within(Enrolment enrolment, CareState state, LocalDate start, boolean completing) {
            return new Move(enrolment.id(), null, state, start, completing);
        }

        static Move enrol(LocalDate on, CareState state, LocalDate start) {
            return new Move(null, on, state, start, false);
        }

        /** The enrolment to use; none where a new one is to begin. */
        Optional<Integer> enrolmentId() {
            return Optional.ofNullable(enrolmentId);
        }

        /** First day of the new enrolment, where there is to be one. */
        Optional<LocalDate> enrolOn() {
            return Optional.ofNullable(enrolOn);
        }

        CareState state() {
            return state;
        }

        LocalDate start() {
            return start;
        }

        boolean isCompleting() {
            return completing;
        }

        @Override
        public String toString() {
            return (enrolOn == null ? "enrolment " + enrolmentId : "enrolled " + enrolOn) + ": " + state + " from "
                    + start + (completing ? ", completed" : "");
        }
    }
}
