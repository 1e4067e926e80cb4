/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * The tests of one analyte whose specimens were taken on one day, made into one.
 *
 * <pre>
 * on the day                                  verdict
 * same result, however often                  that result, one test
 * a result and attempts without one           the result
 * positive and negative                       DISCORDANT
 * positive and below the limit                POSITIVE (both detected)
 * negative and below the limit                BELOW_LLOQ (a repeat is asked for)
 * none of these, and provisional results      AWAITING (a countersignature)
 * attempts without a result only              NO_RESULT
 * </pre>
 *
 * A provisional result is read like every other, but for a negative of RNA or core antigen, which decides nothing before
 * it is countersigned: it could say that somebody is cured. Where {@code provisionalResultsDecide} is off, no provisional
 * result decides anything.
 *
 * Where {@code treatBelowLloqAsNegative} is on, below the limit is read as negative before anything else.
 * Immutable and thread-safe.
 */
public final class TestDay {

    private final Analyte analyte;
    private final LocalDate date;
    private final Verdict verdict;
    private final HcvTest test;
    private final int attempts;
    private final String genotype;
    private final boolean provisional;

    private TestDay(HcvTest test, Verdict verdict, int attempts, String genotype, boolean provisional) {
        this.analyte = test.analyte();
        this.date = test.collected();
        this.test = test;
        this.verdict = verdict;
        this.attempts = attempts;
        this.genotype = genotype;
        this.provisional = provisional;
    }

    /** One day's tests of one analyte; the order of the list settles which test stands for the day. */
    static TestDay of(List<HcvTest> sameDay, ProgrammeRules rules) {
        if (sameDay.size() == 1) {
            HcvTest only = sameDay.get(0);
            return new TestDay(
                    only,
                    isAwaiting(only, rules) ? Verdict.AWAITING : verdictOf(read(only, rules)),
                    1,
                    only.genotype().orElse(null),
                    isProvisional(sameDay));
        }
        Set<ResultKind> results = EnumSet.noneOf(ResultKind.class);
        Set<ResultKind> recorded = EnumSet.noneOf(ResultKind.class);
        int without = 0;
        boolean awaiting = false;
        for (HcvTest test : sameDay) {
            if (test.result().isResult()) {
                recorded.add(test.result());
                if (isAwaiting(test, rules)) {
                    awaiting = true;
                } else {
                    results.add(read(test, rules));
                }
            } else {
                without++;
            }
        }
        Verdict verdict = awaiting && results.isEmpty() ? Verdict.AWAITING : combine(results);
        return new TestDay(
                chosen(sameDay, verdict, rules),
                verdict,
                recorded.size() + without,
                commonGenotype(sameDay),
                isProvisional(sameDay));
    }

    private static ResultKind read(HcvTest test, ProgrammeRules rules) {
        boolean asNegative = test.result() == ResultKind.BELOW_LLOQ && rules.treatBelowLloqAsNegative();
        return asNegative ? ResultKind.NEGATIVE : test.result();
    }

    /** Whether a provisional result decides nothing before it is countersigned. */
    private static boolean isAwaiting(HcvTest test, ProgrammeRules rules) {
        if (!test.isProvisional() || !test.result().isResult()) {
            return false;
        }
        boolean viralNegative = test.analyte() != Analyte.ANTIBODY && read(test, rules) == ResultKind.NEGATIVE;
        return viralNegative || !rules.provisionalResultsDecide();
    }

    private static boolean isProvisional(List<HcvTest> sameDay) {
        for (HcvTest test : sameDay) {
            if (test.isProvisional()) {
                return true;
            }
        }
        return false;
    }

    private static Verdict combine(Set<ResultKind> results) {
        if (results.contains(ResultKind.POSITIVE)) {
            return results.contains(ResultKind.NEGATIVE) ? Verdict.DISCORDANT : Verdict.POSITIVE;
        }
        if (results.contains(ResultKind.BELOW_LLOQ)) {
            return Verdict.BELOW_LLOQ;
        }
        return results.contains(ResultKind.NEGATIVE) ? Verdict.NEGATIVE : Verdict.NO_RESULT;
    }

    private static Verdict verdictOf(ResultKind result) {
        switch (result) {
            case POSITIVE:
                return Verdict.POSITIVE;
            case NEGATIVE:
                return Verdict.NEGATIVE;
            case BELOW_LLOQ:
                return Verdict.BELOW_LLOQ;
            default:
                return Verdict.NO_RESULT;
        }
    }

    private static HcvTest chosen(List<HcvTest> sameDay, Verdict verdict, ProgrammeRules rules) {
        for (HcvTest test : sameDay) {
            if ((isAwaiting(test, rules) ? Verdict.AWAITING : verdictOf(read(test, rules))) == verdict) {
                return test;
            }
        }
        return sameDay.get(0);
    }

    /** The genotype all typed positives of the day agree on; two different ones document nothing. */
    private static String commonGenotype(List<HcvTest> sameDay) {
        String common = null;
        for (HcvTest test : sameDay) {
            if (test.result() == ResultKind.POSITIVE && test.genotype().isPresent()) {
                String found = test.genotype().get();
                if (common != null && Genotype.differs(common, found)) {
                    return null;
                }
                common = common == null || found.length() > common.length() ? found : common;
            }
        }
        return common;
    }

    public Analyte analyte() {
        return analyte;
    }

    public LocalDate date() {
        return date;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The test that stands for the day; on a discordant day merely one of them. */
    public HcvTest test() {
        return test;
    }

    /** Tests made that day, those without a result included, a result entered twice counted once. */
    public int attempts() {
        return attempts;
    }

    /** Genotype documented by the day's positives, where they agree. */
    public Optional<String> genotype() {
        return Optional.ofNullable(genotype);
    }

    /** Whether a test of the day awaits a countersignature. */
    public boolean isProvisional() {
        return provisional;
    }

    /** Whether the day counts as tested: it gave a result, be it one that asks for a repeat. */
    public boolean counts() {
        return verdict != Verdict.NO_RESULT;
    }

    @Override
    public String toString() {
        return analyte + " " + verdict + " " + date;
    }
}
