/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * A person's tests, sorted by the day of collection and without duplicates.
 *
 * One {@link TestDay} stands for all tests of an analyte on a day. Which tests are given, and not their order, decides
 * everything. Voided tests must not be given. Immutable and thread-safe.
 */
public final class TestHistory {

    private static final Comparator<HcvTest> BY_DAY = (a, b) -> {
        int order = a.collected().compareTo(b.collected());
        order = order != 0 ? order : a.analyte().compareTo(b.analyte());
        order = order != 0 ? order : a.result().compareTo(b.result());
        return order != 0 ? order : a.uuid().compareTo(b.uuid());
    };

    private final List<TestDay> days;
    private final List<ViralResult> viral;
    private final ProgrammeRules rules;

    private TestHistory(List<TestDay> days, ProgrammeRules rules) {
        this.days = days;
        this.rules = rules;
        this.viral = viralOf(days, rules);
    }

    public static TestHistory of(Collection<HcvTest> tests, ProgrammeRules rules) {
        HcvTest[] sorted = tests.toArray(new HcvTest[0]);
        Arrays.sort(sorted, BY_DAY);
        List<HcvTest> all = Arrays.asList(sorted);
        List<TestDay> days = new ArrayList<>(sorted.length);
        int from = 0;
        while (from < sorted.length) {
            int to = from + 1;
            while (to < sorted.length && isSameDay(sorted[from], sorted[to])) {
                to++;
            }
            days.add(TestDay.of(all.subList(from, to), rules));
            from = to;
        }
        return new TestHistory(Collections.unmodifiableList(days), rules);
    }

    private static boolean isSameDay(HcvTest a, HcvTest b) {
        return a.analyte() == b.analyte() && a.collected().equals(b.collected());
    }

    /** The history as it stood at the end of that day: tests collected later do not exist. */
    public TestHistory asOf(LocalDate date) {
        int end = days.size();
        while (end > 0 && days.get(end - 1).date().isAfter(date)) {
            end--;
        }
        return end == days.size() ? this : new TestHistory(days.subList(0, end), rules);
    }

    /** Every day of every analyte, attempts without a result included, oldest first. */
    public List<TestDay> days() {
        return days;
    }

    /** The days that count as tested, oldest first; attempts that gave no result are left out. */
    public List<TestDay> counted() {
        List<TestDay> counted = new ArrayList<>(days.size());
        for (TestDay day : days) {
            if (day.counts()) {
                counted.add(day);
            }
        }
        return Collections.unmodifiableList(counted);
    }

    /** Number of tests made, those without a result included and duplicates of a result left out. */
    public int attempts() {
        int attempts = 0;
        for (TestDay day : days) {
            attempts += day.attempts();
        }
        return attempts;
    }

    /** What the viral tests prove, one entry a day at most, oldest first. */
    public List<ViralResult> viral() {
        return viral;
    }

    /**
     * The first day, from that one on, whose viral test awaits a countersignature and has not been overtaken by a later
     * one that proves something.
     */
    public Optional<TestDay> awaiting(LocalDate from) {
        TestDay first = null;
        for (TestDay day : days) {
            if (day.analyte() == Analyte.ANTIBODY || day.date().isBefore(from)) {
                continue;
            }
            if (day.verdict().isDecisive()) {
                first = null;
            } else if (first == null && day.verdict() == Verdict.AWAITING) {
                first = day;
            }
        }
        return Optional.ofNullable(first);
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** First day on which that analyte had that verdict. */
    public Optional<TestDay> first(Analyte analyte, Verdict verdict) {
        for (TestDay day : days) {
            if (day.analyte() == analyte && day.verdict() == verdict) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Last day on which that analyte had that verdict. */
    public Optional<TestDay> last(Analyte analyte, Verdict verdict) {
        for (int i = days.size() - 1; i >= 0; i--) {
            TestDay day = days.get(i);
            if (day.analyte() == analyte && day.verdict() == verdict) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static List<ViralResult> viralOf(List<TestDay> days, ProgrammeRules rules) {
        List<ViralResult> found = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            TestDay day = days.get(i);
            if (day.analyte() == Analyte.RNA && day.verdict().isDecisive()) {
                found.add(new ViralResult(day, day.verdict() == Verdict.POSITIVE));
            } else if (day.analyte() == Analyte.CORE_ANTIGEN && antigenProves(day, rnaBefore(days, i), rules)) {
                found.add(new ViralResult(day, day.verdict() == Verdict.POSITIVE));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** RNA sorts before core antigen on a day, so the day's RNA is the entry just before it. */
    private static Verdict rnaBefore(List<TestDay> days, int index) {
        if (index > 0) {
            TestDay before = days.get(index - 1);
            if (before.analyte() == Analyte.RNA
                    && before.date().equals(days.get(index).date())) {
                return before.verdict();
            }
        }
        return Verdict.NO_RESULT;
    }

    /** RNA beats core antigen; an RNA that asks for a repeat still forbids a negative antigen to settle the day. */
    private static boolean antigenProves(TestDay antigen, Verdict rna, ProgrammeRules rules) {
        if (rna.isDecisive()) {
            return false;
        }
        if (antigen.verdict() == Verdict.POSITIVE) {
            return rules.antigenProvesViraemia();
        }
        return antigen.verdict() == Verdict.NEGATIVE && rna == Verdict.NO_RESULT && rules.antigenProvesCure();
    }
}
