/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.cases.RandomHistories.Event;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Verdict;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.domain.worklist.WorklistEntry;
import org.openmrs.module.hcv.domain.worklist.WorklistSpan;
import org.openmrs.module.hcv.domain.worklist.WorklistSpans;
import org.openmrs.module.hcv.domain.worklist.Worklists;

/** What must hold of the worklists of every history; the histories are random, with answers about telling results. */
class WorklistPropertiesTest {

    private static final LocalDate FIRST_DAY = RandomHistories.FIRST_DAY;
    private static final int DAYS = RandomHistories.DAYS;
    private static final Set<Worklist> OF_COURSES = EnumSet.of(
            Worklist.ON_TREATMENT,
            Worklist.LAST_DOSE_TO_CONFIRM,
            Worklist.LOST_TO_FOLLOW_UP,
            Worklist.SVR_DUE,
            Worklist.SVR_OVERDUE);

    @Provide
    Arbitrary<String> histories() {
        Arbitrary<String> answers = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS), Arbitraries.of("told", "not-told", "told apart"))
                .as((day, answer) -> FIRST_DAY.plusDays(day) + " " + answer)
                .list()
                .ofMaxSize(2)
                .map(some -> String.join(" ; ", some));
        Arbitrary<String> edgeAnswers = Arbitraries.of("told", "not-told", "told apart", "")
                .map(answer -> answer.isEmpty() ? "" : FIRST_DAY + " " + answer);
        Arbitrary<String> events = RandomHistories.any()
                .map(some -> some.stream().map(Event::toString).collect(Collectors.joining(" ; ")));
        return Combinators.combine(events, answers, edgeAnswers).as((a, b, c) -> Arrays.asList(a, b, c).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ; ")));
    }

    @Provide
    Arbitrary<ProgrammeRules> rules() {
        ProgrammeRules defaults = ContentFiles.defaultRules();
        return Arbitraries.of(
                defaults,
                defaults.with("acceptSvr4", "true"),
                defaults.with("svr12MinDays", "70").with("svrOverdueDays", "112"),
                defaults.with("ltfuDaysAfterPlannedEnd", "0").with("clearanceIntervalDays", "7"),
                defaults.with("treatBelowLloqAsNegative", "true").with("antigenProvesCure", "true"),
                defaults.with("antigenProvesViraemia", "false"));
    }

    /** The rows that are kept for a person say on each later day what the rules would say on that day. */
    @Property(tries = 300, seed = "20261122")
    void spans_equal_asking_on_each_of_400_days(
            @ForAll("histories") String text,
            @ForAll("rules") ProgrammeRules rules,
            @ForAll @IntRange(max = DAYS) int day) {
        PatientHistory history = WorklistHistory.parse(text);
        LocalDate from = FIRST_DAY.plusDays(day);

        List<WorklistSpan> spans = WorklistSpans.of(history, rules, from);

        for (int i = 0; i <= 400; i++) {
            LocalDate asOf = from.plusDays(i);
            Map<Worklist, WorklistEntry> kept = new EnumMap<>(Worklist.class);
            for (WorklistSpan span : spans) {
                if (span.contains(asOf)) {
                    assertThat(kept.put(span.worklist(), span.entry()))
                            .as("two spans on %s", asOf)
                            .isNull();
                }
            }
            assertThat(kept).as("%s", asOf).isEqualTo(Worklists.of(history, rules, asOf));
        }
    }

    @Property(tries = 1000, seed = "20261122")
    void lists_follow_the_status_and_exclude_each_other(
            @ForAll("histories") String text,
            @ForAll("rules") ProgrammeRules rules,
            @ForAll @IntRange(max = DAYS) int day) {
        PatientHistory history = WorklistHistory.parse(text);
        CascadeSnapshot snapshot = CascadeCalculator.of(rules).snapshot(history, FIRST_DAY.plusDays(day));
        CascadeStatus status = snapshot.position().status();

        Map<Worklist, WorklistEntry> entries = Worklists.of(history, snapshot, rules);
        Set<Worklist> lists = entries.keySet();

        if (status == CascadeStatus.DIED || status == CascadeStatus.TRANSFERRED) {
            assertThat(lists).isEmpty();
            return;
        }
        assertThat(lists.contains(Worklist.RNA_NEEDED)).isEqualTo(status == CascadeStatus.AB_POS_RNA_NEEDED);
        assertThat(lists.contains(Worklist.REINFECTION)).isEqualTo(status == CascadeStatus.CURRENT_REINFECTED);
        assertThat(lists.contains(Worklist.ON_TREATMENT)).isEqualTo(status == CascadeStatus.ON_TREATMENT);
        assertThat(lists.contains(Worklist.NOT_LINKED) ? 1 : 0)
                .isEqualTo((status.isCurrentInfection() ? 1 : 0) - (lists.contains(Worklist.READY_TO_START) ? 1 : 0));
        if (status == CascadeStatus.CURRENT_NOT_LINKED) {
            assertThat(lists).contains(Worklist.NOT_LINKED);
        }
        boolean signature = snapshot.tests().days().stream().anyMatch(each -> each.verdict() == Verdict.AWAITING);
        if (status == CascadeStatus.NO_VALID_RESULT && !signature) {
            assertThat(lists).contains(Worklist.REPEAT_TEST_NEEDED);
        }
        List<Worklist> courses = new ArrayList<>(lists);
        courses.retainAll(OF_COURSES);
        assertThat(courses).hasSizeLessThanOrEqualTo(1);
        entries.values()
                .forEach(entry -> assertThat(entry.daysWaiting(snapshot.asOf())).isNotNegative());
    }

    @Property(tries = 1000, seed = "20261122")
    void facts_of_later_days_change_nothing(
            @ForAll("histories") String text,
            @ForAll("rules") ProgrammeRules rules,
            @ForAll @IntRange(max = DAYS) int day) {
        PatientHistory history = WorklistHistory.parse(text);
        LocalDate asOf = FIRST_DAY.plusDays(day);

        assertThat(Worklists.of(history.asOf(asOf), rules, asOf)).isEqualTo(Worklists.of(history, rules, asOf));
    }
}
