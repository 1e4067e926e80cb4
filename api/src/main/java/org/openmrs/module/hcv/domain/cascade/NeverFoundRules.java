/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import static org.openmrs.module.hcv.domain.cascade.StatusRules.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.TestHistory;
import org.openmrs.module.hcv.domain.testing.Verdict;

/**
 * Says where a person stands in whom virus was never found and who was never treated.
 *
 * <pre>
 * first that applies                                                     status
 * virus not found, on or after the first reactive antibody test          NO_CURRENT_INFECTION
 * antibody reactive, or core antigen positive where that proves nothing  AB_POS_RNA_NEEDED
 * virus not found, antibody never reactive                               NO_CURRENT_INFECTION
 * RNA discordant or below the limit, or positive and awaiting a          NO_VALID_RESULT
 *   countersignature, not before the last non-reactive
 * antibody non-reactive                                                  AB_NEGATIVE
 * tested, no result                                                      NO_VALID_RESULT
 * declined                                                               DECLINED
 * otherwise                                                              NOT_TESTED
 * </pre>
 *
 * A negative core antigen alone answers a reactive antibody test, unless the day's RNA asks for a repeat. Once
 * reactive, an antibody test made again asks nothing new. Used by one thread, for one derivation.
 */
final class NeverFoundRules {

    private final PatientHistory history;
    private final TestHistory tests;
    private final LocalDate asOf;

    NeverFoundRules(PatientHistory history, TestHistory tests, LocalDate asOf) {
        this.history = history;
        this.tests = tests;
        this.asOf = asOf;
    }

    CascadePosition decide() {
        Optional<TestDay> reactive = tests.first(Analyte.ANTIBODY, Verdict.POSITIVE);
        Optional<TestDay> antigen = tests.first(Analyte.CORE_ANTIGEN, Verdict.POSITIVE);
        LocalDate asked =
                (reactive.isPresent() ? reactive : antigen).map(TestDay::date).orElse(LocalDate.MIN);
        Optional<TestDay> notFound = firstNotFound(asked);
        if (notFound.isPresent()) {
            LocalDate date = notFound.get().date();
            return position(CascadeStatus.NO_CURRENT_INFECTION, date, BecauseCode.VIRUS_NOT_FOUND, date);
        }
        if (reactive.isPresent()) {
            LocalDate date = reactive.get().date();
            return position(CascadeStatus.AB_POS_RNA_NEEDED, date, BecauseCode.ANTIBODY_REACTIVE_NO_RNA, date);
        }
        if (antigen.isPresent()) {
            LocalDate date = antigen.get().date();
            return position(CascadeStatus.AB_POS_RNA_NEEDED, date, BecauseCode.ANTIGEN_POSITIVE_NO_RNA, date);
        }
        return neverReactive();
    }

    private CascadePosition neverReactive() {
        Optional<TestDay> nonReactive = tests.last(Analyte.ANTIBODY, Verdict.NEGATIVE);
        if (nonReactive.isPresent() && !isRepeatAskedFor(nonReactive.get().date())) {
            LocalDate date = nonReactive.get().date();
            return position(CascadeStatus.AB_NEGATIVE, date, BecauseCode.ANTIBODY_NON_REACTIVE, date);
        }
        List<TestDay> days = tests.days();
        if (!days.isEmpty()) {
            LocalDate date = days.get(days.size() - 1).date();
            return position(CascadeStatus.NO_VALID_RESULT, date, BecauseCode.NO_RESULT_FROM_TESTS, date);
        }
        Optional<LocalDate> declined = StatusRules.lastUpTo(asOf, history.declinedOn());
        if (declined.isPresent()) {
            return position(CascadeStatus.DECLINED, declined.get(), BecauseCode.TEST_DECLINED, declined.get());
        }
        return CascadePosition.withoutSince(CascadeStatus.NOT_TESTED, Because.of(BecauseCode.NO_TEST_RECORDED));
    }

    /** First viral negative from that day on. A core antigen alone may say so; RNA of the day must not object. */
    private Optional<TestDay> firstNotFound(LocalDate from) {
        List<TestDay> days = tests.days();
        for (int i = 0; i < days.size(); i++) {
            TestDay day = days.get(i);
            boolean negative = day.analyte() != Analyte.ANTIBODY && day.verdict() == Verdict.NEGATIVE;
            if (negative && !day.date().isBefore(from) && !isOverruled(days, i)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean isOverruled(List<TestDay> days, int index) {
        TestDay day = days.get(index);
        if (day.analyte() != Analyte.CORE_ANTIGEN || index == 0) {
            return false;
        }
        TestDay before = days.get(index - 1);
        return before.analyte() == Analyte.RNA && before.date().equals(day.date()) && before.counts();
    }

    private boolean isRepeatAskedFor(LocalDate from) {
        for (TestDay day : tests.days()) {
            boolean unclear = day.verdict() == Verdict.DISCORDANT
                    || day.verdict() == Verdict.BELOW_LLOQ
                    || day.verdict() == Verdict.AWAITING && day.test().result() == ResultKind.POSITIVE;
            if (unclear && day.analyte() != Analyte.ANTIBODY && !day.date().isBefore(from)) {
                return true;
            }
        }
        return false;
    }
}
