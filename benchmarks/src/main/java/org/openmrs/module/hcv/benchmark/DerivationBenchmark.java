/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.platform.rules.RuleFile;

/**
 * How long it takes to derive where one person stands, from a history of 20 facts.
 *
 * <p>Baseline, in the same run: copying the 20 dates of the history and sorting them, the least that anything that
 * looks at a history in order has to do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DerivationBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private PatientHistory history;
    private CascadeCalculator calculator;
    private List<LocalDate> dates;

    /** Two courses, a cure after a failure, a reinfection test, eight contacts: 20 facts. */
    @Setup
    public void prepare() {
        PatientHistory.Builder facts = PatientHistory.builder();
        dates = new ArrayList<>();
        test(facts, "2023-11-01", Analyte.ANTIBODY, ResultKind.POSITIVE);
        test(facts, "2024-01-08", Analyte.RNA, ResultKind.POSITIVE);
        test(facts, "2024-07-15", Analyte.RNA, ResultKind.POSITIVE);
        test(facts, "2024-12-01", Analyte.RNA, ResultKind.INVALID);
        test(facts, "2024-12-01", Analyte.RNA, ResultKind.NEGATIVE);
        test(facts, "2025-03-31", Analyte.RNA, ResultKind.NEGATIVE);
        test(facts, "2026-03-31", Analyte.RNA, ResultKind.NEGATIVE);
        facts.referred(noted("2024-01-09"));
        facts.linked(noted("2024-01-12"));
        facts.linked(noted("2024-08-20"));
        facts.course(TreatmentCourse.of("course-1", noted("2024-01-15"), 12)
                .withRegimen(Code.of("sof-vel"))
                .withLastDose(LocalDate.of(2024, 4, 7)));
        facts.course(TreatmentCourse.of("course-2", noted("2024-09-02"), 12)
                .withRegimen(Code.of("sof-vel-vox"))
                .withLastDose(LocalDate.of(2024, 11, 24)));
        for (int month = 1; month <= 8; month++) {
            LocalDate date = noted(String.format("2024-%02d-20", month));
            facts.contact(PeerContact.of("contact-" + month, date, ContactOutcome.MADE)
                    .minutes(20)
                    .activities(Collections.singletonList(Code.of("being-there")))
                    .build());
        }
        history = facts.build();
        calculator = CascadeCalculator.of(ProgrammeRules.from(RuleFile.definitions(), Collections.emptyMap()));
        Collections.shuffle(dates, new Random(1));
    }

    private void test(PatientHistory.Builder facts, String date, Analyte analyte, ResultKind result) {
        facts.test(HcvTest.of("test-" + dates.size(), analyte, noted(date), result));
    }

    private LocalDate noted(String date) {
        LocalDate parsed = LocalDate.parse(date);
        dates.add(parsed);
        return parsed;
    }

    @Benchmark
    public CascadePosition derivation() {
        return calculator.position(history, AS_OF);
    }

    @Benchmark
    public List<LocalDate> baselineSortOfTwentyDates() {
        List<LocalDate> sorted = new ArrayList<>(dates);
        Collections.sort(sorted);
        return sorted;
    }
}
