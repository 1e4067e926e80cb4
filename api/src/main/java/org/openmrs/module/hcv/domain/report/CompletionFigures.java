/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.treatment.CompletionState;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.WhoWindow;

/**
 * The figures of one group of courses: how they ended, how they came out, and the rates of cure.
 *
 * <pre>
 * started                       every course of the group
 * completed                     + stopped-early + not-ended = started
 * stopped-early.(reason)        sum up to stopped-early; "unknown" where no reason is recorded
 * adequate-follow-up            planned last dose plus completionToleranceDays not after the day looked at
 * completed-adequate-follow-up  the completed ones among them
 * outcome.(outcome)             sum up to started
 * svr.(rate).numerator          and .denominator, see {@link SvrRate}
 * </pre>
 *
 * Figures whose outcomes do not sum up to the starts are refused by {@link IllegalStateException}. Immutable and
 * thread-safe.
 */
public final class CompletionFigures {

    private final Cell<CourseRef> started;
    private final Cell<CourseRef> completed;
    private final Cell<CourseRef> stoppedEarly;
    private final Map<String, Cell<CourseRef>> stoppedEarlyByReason;
    private final Cell<CourseRef> notEnded;
    private final Cell<CourseRef> adequateFollowUp;
    private final Cell<CourseRef> completedAdequate;
    private final Map<CourseOutcome, Cell<CourseRef>> outcomes;
    private final Map<SvrRate, Share<CourseRef>> rates;

    private CompletionFigures(List<CourseRow> cohort, List<CourseRow> whoCohort, LocalDate asOf, ProgrammeRules rules) {
        started = cell("started", cohort, row -> true);
        completed = cell("completed", cohort, row -> row.result().isCompleted());
        stoppedEarly = cell("stopped-early", cohort, CompletionFigures::isStoppedEarly);
        stoppedEarlyByReason = byReason(cohort);
        notEnded = cell("not-ended", cohort, row -> row.result().completion() == CompletionState.NOT_ENDED);
        int tolerance = rules.completionToleranceDays();
        Predicate<CourseRow> adequate = row ->
                !row.result().course().plannedLastDose().plusDays(tolerance).isAfter(asOf);
        adequateFollowUp = cell("adequate-follow-up", cohort, adequate);
        completedAdequate = cell("completed-adequate-follow-up", cohort, adequate.and(row -> row.result()
                .isCompleted()));
        outcomes = Partition.byOutcome(cohort);
        rates = rates(cohort, whoCohort, asOf, rules);
    }

    static CompletionFigures of(
            List<CourseRow> cohort, List<CourseRow> whoCohort, LocalDate asOf, ProgrammeRules rules) {
        return new CompletionFigures(cohort, whoCohort, asOf, rules);
    }

    private static Map<String, Cell<CourseRef>> byReason(List<CourseRow> cohort) {
        Map<String, List<CourseRow>> rows = new TreeMap<>();
        for (CourseRow row : cohort) {
            if (isStoppedEarly(row)) {
                rows.computeIfAbsent(row.stopReason(), reason -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, Cell<CourseRef>> cells = new TreeMap<>();
        rows.forEach((reason, some) -> cells.put(reason, cell("stopped-early." + reason, some, row -> true)));
        return Collections.unmodifiableMap(cells);
    }

    private static Map<SvrRate, Share<CourseRef>> rates(
            List<CourseRow> cohort, List<CourseRow> whoCohort, LocalDate asOf, ProgrammeRules rules) {
        Predicate<CourseRow> cured = row -> row.result().outcome() == CourseOutcome.CURED;
        Predicate<CourseRow> notCleared = row -> row.result().outcome() == CourseOutcome.FAILURE;
        Predicate<CourseRow> uptake =
                isPast(rules.svr12MinDays(), asOf).and(row -> row.result().isCompleted());
        Map<SvrRate, Share<CourseRef>> rates = new EnumMap<>(SvrRate.class);
        put(rates, SvrRate.INTENTION_TO_TREAT, cohort, isPast(rules.svrOverdueDays(), asOf), cured);
        put(rates, SvrRate.INTENTION_TO_TREAT_EARLY, cohort, isPast(rules.svr12MinDays(), asOf), cured);
        put(rates, SvrRate.KNOWN_OUTCOME, cohort, cured.or(notCleared), cured);
        put(
                rates,
                SvrRate.WHO_WINDOW,
                whoCohort,
                row -> row.result().whoWindow().isInDenominator(),
                row -> row.result().whoWindow() == WhoWindow.NUMERATOR);
        put(rates, SvrRate.TEST_UPTAKE, cohort, uptake, row -> row.result().isTestedForCure());
        return Collections.unmodifiableMap(rates);
    }

    private static void put(
            Map<SvrRate, Share<CourseRef>> rates,
            SvrRate rate,
            List<CourseRow> rows,
            Predicate<CourseRow> denominator,
            Predicate<CourseRow> numerator) {
        String prefix = "svr." + rate.key();
        rates.put(
                rate,
                Share.of(
                        cell(prefix + ".numerator", rows, denominator.and(numerator)),
                        cell(prefix + ".denominator", rows, denominator)));
    }

    private static Predicate<CourseRow> isPast(int days, LocalDate asOf) {
        return row -> {
            CourseResult result = row.result();
            LocalDate end = result.endOfTreatment().orElse(result.course().plannedLastDose());
            return !end.plusDays(days).isAfter(asOf);
        };
    }

    private static boolean isStoppedEarly(CourseRow row) {
        return row.result().completion() == CompletionState.DISCONTINUED_EARLY;
    }

    static Cell<CourseRef> cell(String key, List<CourseRow> rows, Predicate<CourseRow> counted) {
        List<CourseRef> refs = new ArrayList<>();
        for (CourseRow row : rows) {
            if (counted.test(row)) {
                refs.add(row.ref());
            }
        }
        return Cell.of(key, refs);
    }

    public Cell<CourseRef> started() {
        return started;
    }

    public Cell<CourseRef> completed() {
        return completed;
    }

    public Cell<CourseRef> stoppedEarly() {
        return stoppedEarly;
    }

    /** By the key of the reason, in its order; {@code unknown} where none is recorded. */
    public Map<String, Cell<CourseRef>> stoppedEarlyByReason() {
        return stoppedEarlyByReason;
    }

    public Cell<CourseRef> notEnded() {
        return notEnded;
    }

    public Cell<CourseRef> adequateFollowUp() {
        return adequateFollowUp;
    }

    public Cell<CourseRef> completedAdequateFollowUp() {
        return completedAdequate;
    }

    /** Completed among all started. */
    public IndicatorValue completionOfStarted() {
        return IndicatorValue.of(completed, started);
    }

    /** Completed among those with adequate follow-up. */
    public IndicatorValue completionOfAdequateFollowUp() {
        return IndicatorValue.of(completedAdequate, adequateFollowUp);
    }

    /** One cell for every outcome, empty ones included. */
    public Map<CourseOutcome, Cell<CourseRef>> outcomes() {
        return outcomes;
    }

    public Cell<CourseRef> outcome(CourseOutcome outcome) {
        return outcomes.get(outcome);
    }

    public Share<CourseRef> rate(SvrRate rate) {
        return rates.get(rate);
    }

    /** Every cell by its key, in the order of the report. */
    public Map<String, Cell<CourseRef>> cells() {
        Map<String, Cell<CourseRef>> all = new LinkedHashMap<>();
        add(all, started, completed, stoppedEarly);
        stoppedEarlyByReason.values().forEach(cell -> add(all, cell));
        add(all, notEnded, adequateFollowUp, completedAdequate);
        outcomes.values().forEach(cell -> add(all, cell));
        rates.values().forEach(share -> add(all, share.numerator(), share.denominator()));
        return Collections.unmodifiableMap(all);
    }

    @SafeVarargs
    private static void add(Map<String, Cell<CourseRef>> all, Cell<CourseRef>... cells) {
        for (Cell<CourseRef> cell : cells) {
            all.put(cell.key(), cell);
        }
    }
}
