/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Draws histories as lines of a case table: up to fourteen events within three years, on days that often fall
 * together or near one of the rules' edges.
 */
final class RandomHistories {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    static final int DAYS = 1100;

    private static final List<String> TESTS = Arrays.asList(
            "Ab+",
            "Ab-",
            "Ab?",
            "RNA+",
            "RNA-",
            "RNA-",
            "RNA?",
            "RNA<",
            "RNA+ GT1a",
            "RNA+ GT3a",
            "CAg+",
            "CAg-",
            "RNA- provisional",
            "RNA+ provisional",
            "Ab+ provisional");
    private static final List<String> OTHERS = Arrays.asList(
            "declined",
            "referred",
            "linked",
            "start SOF/VEL 12",
            "start GLE/PIB 8",
            "start SOF/VEL 12 elsewhere",
            "last-dose",
            "last-dose completed",
            "last-dose reason:supply",
            "transfer-out",
            "cirrhosis none",
            "cirrhosis compensated",
            "peer made",
            "peer not-made");

    private RandomHistories() {}

    /** An event without its date, and the day it is on. */
    static final class Event {
        private final int day;
        private final String what;

        Event(int day, String what) {
            this.day = day;
            this.what = what;
        }

        int day() {
            return day;
        }

        String what() {
            return what;
        }

        boolean isTest() {
            return TESTS.contains(what);
        }

        String on(LocalDate dayZero) {
            return dayZero.plusDays(day) + " " + what;
        }

        @Override
        public String toString() {
            return on(FIRST_DAY);
        }
    }

    static Arbitrary<List<Event>> any() {
        Arbitrary<Integer> anyDay = Arbitraries.integers().between(0, DAYS);
        Arbitrary<Integer> nearEdge = Arbitraries.of(0, 1, 27, 28, 29, 55, 83, 84, 111, 112, 167, 168, 251, 252, 253);
        Arbitrary<Integer> day = Combinators.combine(Arbitraries.of(0, 0, 0, 100, 400), nearEdge)
                .as(Integer::sum)
                .flatMap(edge -> Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(edge)), Tuple.of(1, anyDay)));
        Arbitrary<String> what = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(TESTS)),
                Tuple.of(2, Arbitraries.of(OTHERS)),
                Tuple.of(1, Arbitraries.of("start SOF/VEL 12", "last-dose")));
        Arbitrary<List<Event>> events =
                Combinators.combine(day, what).as(Event::new).list().ofMaxSize(14);
        return Combinators.combine(events, Arbitraries.integers().between(0, 9), anyDay)
                .as((some, dies, when) -> withDeath(some, dies == 0, when));
    }

    private static List<Event> withDeath(List<Event> events, boolean dies, int when) {
        List<Event> all = new ArrayList<>(events);
        boolean started = all.stream().anyMatch(event -> event.what.startsWith("start"));
        if (!started) {
            all.removeIf(event -> event.what.startsWith("last-dose"));
        }
        if (dies) {
            all.add(new Event(when, "died"));
        }
        return all;
    }
}
