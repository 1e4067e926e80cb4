/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.InfectionEpisode;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.cases.RandomHistories.Event;
import org.openmrs.module.hcv.domain.report.Subject;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionReport;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionTable;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * What must hold of every history, whatever happened in it.
 *
 * The histories are those of {@link RandomHistories}.
 */
class HistoryPropertiesTest {

    private static final LocalDate FIRST_DAY = RandomHistories.FIRST_DAY;
    private static final int DAYS = RandomHistories.DAYS;
    private static final ProgrammeRules RULES = ContentFiles.defaultRules();
    private static final CascadeCalculator CALCULATOR = CascadeCalculator.of(RULES);

    @Provide
    Arbitrary<List<Event>> histories() {
        return RandomHistories.any();
    }

    private static String line(List<Event> events, LocalDate dayZero) {
        return events.stream().map(event -> event.on(dayZero)).collect(Collectors.joining(" ; "));
    }

    private static PatientHistory history(List<Event> events) {
        return CaseHistory.parse(line(events, FIRST_DAY));
    }

    /** All that the rules say, in text; UUIDs and days since the beginning left out where they may differ. */
    private static String everything(CascadeSnapshot snapshot, LocalDate dayZero) {
        StringBuilder text = new StringBuilder();
        text.append(snapshot.position().status())
                .append(' ')
                .append(snapshot.position().flags());
        text.append(' ').append(days(snapshot.position().since(), dayZero));
        text.append(' ')
                .append(snapshot.cdcStep())
                .append(' ')
                .append(snapshot.episodes().count());
        text.append(' ')
                .append(snapshot.tests().counted().size())
                .append(' ')
                .append(snapshot.tests().attempts());
        text.append(' ').append(snapshot.supportedSteps());
        for (CourseResult result : snapshot.results()) {
            text.append(" | ").append(result.text()).append(' ').append(result.reason());
            text.append(' ').append(result.completion()).append(' ').append(result.whoWindow());
            text.append(' ')
                    .append(days(result.endOfTreatment(), dayZero))
                    .append(' ')
                    .append(result.flags());
            text.append(' ').append(result.failureKind());
        }
        return text.toString();
    }

    private static String days(Optional<LocalDate> date, LocalDate dayZero) {
        return date.map(day -> String.valueOf(ChronoUnit.DAYS.between(dayZero, day)))
                .orElse("-");
    }

    private static LocalDate asOf(int day) {
        return FIRST_DAY.plusDays(day);
    }

    private static boolean hasTwoStartsOnOneDay(List<Event> events) {
        Set<Integer> days = new HashSet<>();
        return events.stream().anyMatch(event -> event.what().startsWith("start") && !days.add(event.day()));
    }

    /** Two last doses on one day are two statements about one end; which one stands is not the rules' business. */
    private static boolean isAmbiguous(List<Event> events) {
        Set<Integer> days = new HashSet<>();
        boolean ends =
                events.stream().anyMatch(event -> event.what().startsWith("last-dose") && !days.add(event.day()));
        return ends || hasTwoStartsOnOneDay(events);
    }

    @Property(tries = 1000, seed = "20261122")
    void order_of_events_never_matters(
            @ForAll("histories") List<Event> events, @ForAll @IntRange(max = DAYS) int day, @ForAll Random random) {
        if (isAmbiguous(events)) {
            return;
        }
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        String before = everything(CALCULATOR.snapshot(history(events), asOf(day)), FIRST_DAY);
        String after = everything(CALCULATOR.snapshot(history(shuffled), asOf(day)), FIRST_DAY);

        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 1000, seed = "20261122")
    void voiding_an_event_is_never_having_had_it(
            @ForAll("histories") List<Event> events,
            @ForAll @IntRange(max = DAYS) int day,
            @ForAll @IntRange(max = 13) int index) {
        if (index >= events.size() || events.get(index).what().startsWith("start")) {
            return;
        }
        List<String> voided = new ArrayList<>();
        List<Event> without = new ArrayList<>(events);
        without.remove(index);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            voided.add(i == index ? FIRST_DAY.plusDays(event.day()) + " voided " + event.what() : event.on(FIRST_DAY));
        }

        CascadeSnapshot one = CALCULATOR.snapshot(CaseHistory.parse(String.join(" ; ", voided)), asOf(day));
        CascadeSnapshot other = CALCULATOR.snapshot(history(without), asOf(day));

        assertThat(everything(one, FIRST_DAY)).isEqualTo(everything(other, FIRST_DAY));
    }

    @Property(tries = 1000, seed = "20261122")
    void every_course_has_exactly_one_outcome_on_any_day(
            @ForAll("histories") List<Event> events, @ForAll @IntRange(max = DAYS) int day) {
        PatientHistory history = history(events);

        List<CourseResult> results = CALCULATOR.results(history, asOf(day));

        assertThat(results.stream().map(CourseResult::course)).containsExactlyElementsOf(history.courses());
        for (CourseResult result : results) {
            assertThat(result.isStarted()).isEqualTo(!result.course().start().isAfter(asOf(day)));
            assertThat(result.decidedBy().isPresent())
                    .isEqualTo(result.outcome().isVirological());
            assertThat(result.outcome().isAwaitingTest())
                    .isEqualTo(result.text().contains("/"));
        }
    }

    @Property(tries = 300, seed = "20261122")
    void outcomes_partition_the_courses(
            @ForAll("histories") List<Event> one,
            @ForAll("histories") List<Event> two,
            @ForAll @IntRange(max = DAYS) int day) {
        List<Subject> subjects = Arrays.asList(Subject.of("a", history(one)), Subject.of("b", history(two)));
        ReportingPeriod period = ReportingPeriod.ofClosed(FIRST_DAY, FIRST_DAY.plusDays(DAYS));

        TreatmentCompletionTable table = TreatmentCompletionReport.evaluate(subjects, period, asOf(day), RULES);

        int sum = 0;
        for (CourseOutcome outcome : CourseOutcome.values()) {
            sum += table.all().outcome(outcome).count();
        }
        assertThat(sum).isEqualTo(table.all().started().count());
        assertThat(table.all().completed().count()
                        + table.all().stoppedEarly().count()
                        + table.all().notEnded().count())
                .isEqualTo(sum);
        assertThat(table.byRegimen().values().stream()
                        .mapToInt(figures -> figures.started().count())
                        .sum())
                .isEqualTo(sum);
        assertThat(table.byPeerSupport().values().stream()
                        .mapToInt(figures -> figures.started().count())
                        .sum())
                .isEqualTo(sum);
    }

    @Property(tries = 1000, seed = "20261122")
    void moving_every_date_by_the_same_days_changes_nothing(
            @ForAll("histories") List<Event> events,
            @ForAll @IntRange(max = DAYS) int day,
            @ForAll @IntRange(min = -4000, max = 4000) int shift) {
        LocalDate moved = FIRST_DAY.plusDays(shift);

        CascadeSnapshot here = CALCULATOR.snapshot(history(events), asOf(day));
        CascadeSnapshot there = CALCULATOR.snapshot(CaseHistory.parse(line(events, moved)), moved.plusDays(day));

        assertThat(everything(there, moved)).isEqualTo(everything(here, FIRST_DAY));
    }

    @Property(tries = 1000, seed = "20261122")
    void test_after_the_day_looked_at_changes_nothing(
            @ForAll("histories") List<Event> events, @ForAll @IntRange(max = DAYS) int day) {
        List<Event> known = new ArrayList<>(events);
        known.removeIf(event -> event.isTest() && event.day() > day);

        String with = everything(CALCULATOR.snapshot(history(events), asOf(day)), FIRST_DAY);
        String without = everything(CALCULATOR.snapshot(history(known), asOf(day)), FIRST_DAY);

        assertThat(with).isEqualTo(without);
    }

    @Property(tries = 1000, seed = "20261122")
    void history_cut_at_the_day_says_the_same(
            @ForAll("histories") List<Event> events, @ForAll @IntRange(max = DAYS) int day) {
        PatientHistory whole = history(events);

        String cut = everything(CALCULATOR.snapshot(whole.asOf(asOf(day)), asOf(day)), FIRST_DAY);

        assertThat(cut).isEqualTo(everything(CALCULATOR.snapshot(whole, asOf(day)), FIRST_DAY));
    }

    /** A cure that rests on an imputed end is left out: a last dose told later moves the end. */
    @Property(tries = 300, seed = "20261122")
    void cure_is_never_taken_back_as_time_goes_by(@ForAll("histories") List<Event> events) {
        PatientHistory history = history(events);
        Set<String> cured = new HashSet<>();
        for (int day = 0; day <= DAYS + 200; day += 7) {
            for (CourseResult result : CALCULATOR.results(history, asOf(day))) {
                boolean isCured = result.outcome() == CourseOutcome.CURED;
                assertThat(isCured || !cured.contains(result.course().uuid()))
                        .as("%s on %s", result, asOf(day))
                        .isTrue();
                if (isCured && !result.isEndImputed()) {
                    cured.add(result.course().uuid());
                }
            }
        }
    }

    @Property(tries = 1000, seed = "20261122")
    void episodes_follow_one_another(@ForAll("histories") List<Event> events, @ForAll @IntRange(max = DAYS) int day) {
        CascadeSnapshot snapshot = CALCULATOR.snapshot(history(events), asOf(day));

        LocalDate before = LocalDate.MIN;
        int courses = 0;
        for (int i = 0; i < snapshot.episodes().count(); i++) {
            InfectionEpisode episode = snapshot.episodes().all().get(i);
            assertThat(episode.opened()).isAfterOrEqualTo(before);
            assertThat(episode.isReinfection()).isEqualTo(i > 0);
            assertThat(episode.closedOn().isPresent()
                            || i == snapshot.episodes().count() - 1)
                    .isTrue();
            before = episode.closedOn().orElse(LocalDate.MAX);
            courses += episode.courses().size();
        }
        long started =
                snapshot.results().stream().filter(CourseResult::isStarted).count();
        assertThat(courses).isEqualTo((int) started);
    }
}
