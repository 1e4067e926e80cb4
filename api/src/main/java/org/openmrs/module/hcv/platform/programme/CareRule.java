/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says who wins: what the records say, or what stands in the programme.
 *
 * <pre>
 * open enrolments        the one made by hand is used, else the oldest; the module's own others are completed
 * the state is there     nothing
 * the module said it     nothing: the present state, an end or a voiding since then is a person's will; the status
 *                        must become another, or be the same since a later day
 * set by hand            stays, unless the status is since a later day than that state's start
 * otherwise              the module's state begins on the day the status is since, never before the state it follows:
 *                        where the past was corrected, it begins today
 * terminal states        complete the enrolment if the module made it
 *
 * none open, none ever   begins on the day virus was first found
 * completed by hand      a new one begins only for an infection to treat, or under treatment, since a later day
 * completed by the module, and no longer true: a new one begins
 * </pre>
 *
 * Immutable and thread-safe.
 */
final class CareRule {

    private final CareStates states;

    CareRule(CareStates states) {
        this.states = states;
    }

    CarePlan plan(CareTarget target, List<Enrolment> enrolments, LocalDate today) {
        List<Enrolment> open = new ArrayList<>();
        for (Enrolment enrolment : enrolments) {
            if (enrolment.isOpen()) {
                open.add(enrolment);
            }
        }
        if (open.isEmpty()) {
            return CarePlan.of(enrol(target, enrolments, today), new ArrayList<>());
        }
        open.sort(Comparator.comparing(Enrolment::isOwn)
                .thenComparing(Enrolment::enrolled)
                .thenComparing(Enrolment::id));
        List<Integer> doubles = new ArrayList<>();
        for (Enrolment other : open.subList(1, open.size())) {
            if (other.isOwn()) {
                doubles.add(other.id());
            }
        }
        return CarePlan.of(within(open.get(0), target, today), doubles);
    }

    private static Optional<CarePlan.Move> within(Enrolment enrolment, CareTarget target, LocalDate today) {
        CareState state = target.state();
        Optional<StateSpan> said = enrolment.lastOwn();
        Optional<StateSpan> current = enrolment.current();
        if (state.needs() == CareState.Needs.OWN_STATE && !said.isPresent()
                || current.isPresent() && isIn(current.get(), state)
                || said.isPresent() && isSaid(target, said.get())
                || current.isPresent() && !current.get().isOwn() && !isAfter(target, current.get())) {
            return Optional.empty();
        }
        LocalDate earliest = current.map(span -> later(span.start(), span.end().orElse(span.start())))
                .orElse(LocalDate.MIN);
        LocalDate since = target.since().orElse(today);
        LocalDate start = since.isBefore(earliest) ? today : later(since, enrolment.enrolled());
        if (start.isBefore(earliest) || start.isAfter(today) || enrolment.has(state.uuid(), start)) {
            // OpenMRS would refuse it; on a later day it goes.
            return Optional.empty();
        }
        return Optional.of(CarePlan.Move.within(enrolment, state, start, state.isTerminal() && enrolment.isOwn()));
    }

    private Optional<CarePlan.Move> enrol(CareTarget target, List<Enrolment> enrolments, LocalDate today) {
        if (target.state().needs() != CareState.Needs.NOTHING || !target.since().isPresent()) {
            return Optional.empty();
        }
        Optional<StateSpan> said = enrolments.stream()
                .map(Enrolment::lastOwn)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .max(Comparator.comparing(StateSpan::id));
        if (said.isPresent() && isSaid(target, said.get())) {
            return Optional.empty();
        }
        LocalDate since = target.since().get();
        Optional<Enrolment> last = enrolments.stream()
                .filter(enrolment -> !enrolment.isVoided())
                .max(Comparator.comparing(
                                (Enrolment enrolment) -> enrolment.completed().orElse(LocalDate.MIN))
                        .thenComparing(Enrolment::id));
        if (last.isPresent()) {
            return again(target, last.get(), since, today);
        }
        LocalDate first = said.isPresent() ? since : target.firstProof().orElse(since);
        return begin(first.isAfter(since) ? since : first, target.state(), since, today);
    }

    private Optional<CarePlan.Move> again(CareTarget target, Enrolment last, LocalDate since, LocalDate today) {
        LocalDate completed = last.completed().orElse(LocalDate.MIN);
        boolean endedByModule = last.current()
                .filter(StateSpan::isOwn)
                .filter(span -> states.isTerminal(span.stateUuid()))
                .isPresent();
        if (!endedByModule && !(target.isToActOn() && since.isAfter(completed))) {
            return Optional.empty();
        }
        LocalDate start = since.isBefore(completed) ? today : since;
        return begin(start, target.state(), start, today);
    }

    private static Optional<CarePlan.Move> begin(
            LocalDate enrolled, CareState state, LocalDate start, LocalDate today) {
        return start.isAfter(today) ? Optional.empty() : Optional.of(CarePlan.Move.enrol(enrolled, state, start));
    }

    private static boolean isIn(StateSpan span, CareState state) {
        return !span.end().isPresent() && span.stateUuid().equals(state.uuid());
    }

    /** Whether the module has set this very state for this very fact. */
    private static boolean isSaid(CareTarget target, StateSpan said) {
        return said.stateUuid().equals(target.state().uuid())
                && !target.since().filter(since -> since.isAfter(said.start())).isPresent();
    }

    /** Whether the status is since a later day than the state's start, and not since a day before its end. */
    private static boolean isAfter(CareTarget target, StateSpan span) {
        return target.since()
                .filter(since -> since.isAfter(span.start()))
                .filter(since -> !span.end().filter(since::isBefore).isPresent())
                .isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
