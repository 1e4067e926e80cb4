/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.Verdict;
import org.openmrs.module.hcv.domain.testing.ViralResult;

/**
 * Says whether a test is to be made again.
 *
 * <pre>
 * first that applies                                                            since
 * the last day with a viral test left its question open                         first such day since one that did not
 *   (no result, tests that contradict each other, below the limit), except
 *   attempts without result in somebody antibody non-reactive since
 * the last antibody test did, was never reactive, and no viral test of that     likewise
 *   day or later answers it, nor was virus ever found
 * status CLEARANCE_UNCONFIRMED, from clearanceIntervalDays after the negative   that day
 * </pre>
 *
 * On one day RNA speaks before core antigen; a core antigen that proves current infection settles the day whatever the
 * RNA did. What a repeat would change is not asked: a result below the limit during treatment is on the list too.
 * Used by one thread.
 */
final class RepeatTests {

    private final CascadeSnapshot snapshot;
    private final ProgrammeRules rules;
    private final List<TestDay> days;

    RepeatTests(CascadeSnapshot snapshot, ProgrammeRules rules) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.days = snapshot.tests().days();
    }

    Optional<WorklistEntry> needed() {
        Optional<TestDay> viral = openSince(false);
        if (viral.isPresent()
                && !(viral.get().verdict() == Verdict.NO_RESULT
                        && snapshot.position().status() == CascadeStatus.AB_NEGATIVE)) {
            return viral.map(RepeatTests::entry);
        }
        Optional<TestDay> antibody = openSince(true);
        if (antibody.isPresent() && isAntibodyStillAsked()) {
            return antibody.map(RepeatTests::entry);
        }
        return unconfirmedClearance();
    }

    /** First day of the run of days, up to the last one with such a test, that left the question open. */
    private Optional<TestDay> openSince(boolean antibody) {
        TestDay first = null;
        for (int i = 0; i < days.size(); i++) {
            TestDay day = days.get(i);
            if ((day.analyte() == Analyte.ANTIBODY) != antibody || isSecondOfItsDay(i)) {
                continue;
            }
            if (isSettled(day)) {
                first = null;
            } else if (first == null) {
                first = day;
            }
        }
        return Optional.ofNullable(first);
    }

    /** RNA sorts before core antigen on a day, and speaks for it. */
    private boolean isSecondOfItsDay(int index) {
        if (index == 0 || days.get(index).analyte() != Analyte.CORE_ANTIGEN) {
            return false;
        }
        TestDay before = days.get(index - 1);
        return before.analyte() == Analyte.RNA
                && before.date().equals(days.get(index).date());
    }

    private boolean isSettled(TestDay day) {
        // What awaits a countersignature needs no other test.
        if (day.verdict().isDecisive() || day.verdict() == Verdict.AWAITING) {
            return true;
        }
        return day.analyte() != Analyte.ANTIBODY && viralResultOn(day.date());
    }

    private boolean viralResultOn(LocalDate date) {
        for (ViralResult result : snapshot.tests().viral()) {
            if (result.date().equals(date)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAntibodyStillAsked() {
        if (snapshot.tests().first(Analyte.ANTIBODY, Verdict.POSITIVE).isPresent()) {
            return false;
        }
        LocalDate last = lastAntibodyDay();
        for (TestDay day : days) {
            boolean viral = day.analyte() != Analyte.ANTIBODY && day.verdict().isDecisive();
            if (viral && (day.verdict() == Verdict.POSITIVE || !day.date().isBefore(last))) {
                return false;
            }
        }
        return true;
    }

    private LocalDate lastAntibodyDay() {
        LocalDate last = LocalDate.MIN;
        for (TestDay day : days) {
            if (day.analyte() == Analyte.ANTIBODY) {
                last = day.date();
            }
        }
        return last;
    }

    private Optional<WorklistEntry> unconfirmedClearance() {
        if (snapshot.position().status() != CascadeStatus.CLEARANCE_UNCONFIRMED) {
            return Optional.empty();
        }
        LocalDate found = snapshot.position().because().args().get(0);
        LocalDate negative = snapshot.position().since().get();
        LocalDate since = negative.plusDays(rules.clearanceIntervalDays());
        if (snapshot.asOf().isBefore(since)) {
            return Optional.empty();
        }
        return Optional.of(WorklistEntry.of(since, WorklistBecauseCode.ONE_NEGATIVE_SINCE, found, negative));
    }

    private static WorklistEntry entry(TestDay day) {
        return WorklistEntry.of(day.date(), codeOf(day.verdict()), day.date());
    }

    private static WorklistBecauseCode codeOf(Verdict verdict) {
        switch (verdict) {
            case DISCORDANT:
                return WorklistBecauseCode.TESTS_CONTRADICT;
            case BELOW_LLOQ:
                return WorklistBecauseCode.BELOW_LIMIT_OF_QUANTIFICATION;
            default:
                return WorklistBecauseCode.TEST_WITHOUT_RESULT;
        }
    }
}
