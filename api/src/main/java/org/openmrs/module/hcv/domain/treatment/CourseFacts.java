/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.testing.TestHistory;

/**
 * Everything beside the course itself that its outcome hangs on. Only facts up to the day looked at may be in it.
 *
 * Immutable and thread-safe as long as the collections given are not changed.
 */
public final class CourseFacts {

    private final TestHistory tests;
    private final Baseline baseline;
    private final LocalDate nextStart;
    private final LocalDate death;
    private final Collection<LocalDate> transfersOut;
    private final Collection<LocalDate> seenOn;
    private final boolean cirrhosisRuledOut;

    private CourseFacts(
            TestHistory tests,
            Baseline baseline,
            LocalDate nextStart,
            LocalDate death,
            Collection<LocalDate> transfersOut,
            Collection<LocalDate> seenOn,
            boolean cirrhosisRuledOut) {
        this.tests = tests;
        this.baseline = baseline;
        this.nextStart = nextStart;
        this.death = death;
        this.transfersOut = transfersOut;
        this.seenOn = seenOn;
        this.cirrhosisRuledOut = cirrhosisRuledOut;
    }

    /** The tests of the person, and nothing else known. */
    public static CourseFacts of(TestHistory tests) {
        Objects.requireNonNull(tests, "tests");
        return new CourseFacts(
                tests, Baseline.unknown(), null, null, Collections.emptyList(), Collections.emptyList(), false);
    }

    public CourseFacts withBaseline(Baseline known) {
        return new CourseFacts(tests, known, nextStart, death, transfersOut, seenOn, cirrhosisRuledOut);
    }

    public CourseFacts withNextStart(Optional<LocalDate> start) {
        return new CourseFacts(tests, baseline, start.orElse(null), death, transfersOut, seenOn, cirrhosisRuledOut);
    }

    public CourseFacts withDeath(Optional<LocalDate> date) {
        return new CourseFacts(tests, baseline, nextStart, date.orElse(null), transfersOut, seenOn, cirrhosisRuledOut);
    }

    public CourseFacts withTransfersOut(Collection<LocalDate> dates) {
        return new CourseFacts(tests, baseline, nextStart, death, dates, seenOn, cirrhosisRuledOut);
    }

    /** Days on which the person was met or came, tests apart: appointments, contacts made, tests declined, results told. */
    public CourseFacts withSeenOn(Collection<LocalDate> dates) {
        return new CourseFacts(tests, baseline, nextStart, death, transfersOut, dates, cirrhosisRuledOut);
    }

    /** Somebody who was judged to have no cirrhosis, and never to have any: an early test may show cure. */
    public CourseFacts withCirrhosisRuledOut(boolean ruledOut) {
        return new CourseFacts(tests, baseline, nextStart, death, transfersOut, seenOn, ruledOut);
    }

    TestHistory tests() {
        return tests;
    }

    Baseline baseline() {
        return baseline;
    }

    Optional<LocalDate> nextStart() {
        return Optional.ofNullable(nextStart);
    }

    Optional<LocalDate> death() {
        return Optional.ofNullable(death);
    }

    Collection<LocalDate> transfersOut() {
        return transfersOut;
    }

    Collection<LocalDate> seenOn() {
        return seenOn;
    }

    boolean isCirrhosisRuledOut() {
        return cirrhosisRuledOut;
    }
}
