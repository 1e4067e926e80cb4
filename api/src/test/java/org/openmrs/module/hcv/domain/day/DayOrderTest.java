/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static List<DayTask> tasks(DayTask... tasks) {
        return Arrays.asList(tasks);
    }

    private static DayTask promised(int daysAhead) {
        return DayTask.of(DayReason.PROMISED, TODAY.plusDays(daysAhead));
    }

    private static DayTask waits(DayReason reason, int days) {
        return DayTask.of(reason, TODAY.minusDays(days));
    }

    @SafeVarargs
    private static void areSortedAs(List<DayTask>... people) {
        List<List<DayTask>> expected = Arrays.asList(people);
        List<List<DayTask>> sorted = new ArrayList<>(expected);
        Collections.reverse(sorted);
        sorted.sort(DayOrder.of(TODAY));
        assertThat(sorted).isEqualTo(expected);
    }

    @Test
    void what_is_for_today_stands_above_all_that_is_older() {
        areSortedAs(
                tasks(promised(0)),
                tasks(promised(-1)),
                tasks(promised(-7)),
                tasks(waits(DayReason.RESULT_TO_GIVE, 3)),
                tasks(promised(-8)));
    }

    @Test
    void an_appointment_of_today_counts_also_where_an_older_agreement_is_told_first() {
        areSortedAs(
                tasks(promised(-200), DayTask.of(DayReason.APPOINTMENT, TODAY)),
                tasks(promised(-1)),
                tasks(promised(-200)));
    }

    @Test
    void what_waits_is_sorted_by_its_reason_and_the_longest_first() {
        areSortedAs(
                tasks(waits(DayReason.RESULT_TO_GIVE, 20)),
                tasks(waits(DayReason.RESULT_TO_GIVE, 2)),
                tasks(waits(DayReason.TEST_NEEDED, 300)),
                tasks(waits(DayReason.REACH_AGAIN, 400)));
    }

    @Test
    void an_agreement_of_long_ago_takes_the_place_of_what_waits_now() {
        areSortedAs(
                tasks(promised(-100), waits(DayReason.RESULT_TO_GIVE, 2)),
                tasks(waits(DayReason.TEST_NEEDED, 300)),
                tasks(promised(-100)));
    }

    @Test
    void what_is_for_later_comes_by_its_day() {
        areSortedAs(
                tasks(promised(1)), tasks(DayTask.of(DayReason.APPOINTMENT, TODAY.plusDays(2))), tasks(promised(7)));
    }

    @Test
    void somebody_without_a_task_is_refused() {
        assertThatThrownBy(() -> DayOrder.of(TODAY).compare(tasks(promised(0)), Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
