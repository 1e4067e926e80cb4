/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.peer.Promise;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.domain.worklist.WorklistBecause;
import org.openmrs.module.hcv.domain.worklist.WorklistBecauseCode;
import org.openmrs.module.hcv.domain.worklist.WorklistEntry;

class DayTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    private final Map<Worklist, WorklistEntry> lists = new EnumMap<>(Worklist.class);

    private void on(Worklist list, LocalDate since) {
        WorklistBecause because =
                WorklistBecause.of(WorklistBecauseCode.RESULT_NOT_GIVEN, Collections.singletonList(since));
        lists.put(list, WorklistEntry.of(since, because));
    }

    private List<DayTask> tasks(Optional<LocalDate> appointment, Optional<LocalDate> collection) {
        return DayTasks.of(lists, Optional.empty(), appointment, collection, TODAY);
    }

    private static Optional<Promise> promiseFor(LocalDate day) {
        PeerContact contact = PeerContact.of("a", TODAY.minusDays(3), ContactOutcome.MADE)
                .nextStep(day)
                .build();
        return Promise.open(Collections.singletonList(contact), TODAY);
    }

    @Test
    void what_a_list_waits_for_is_told_once_since_the_earliest_day() {
        on(Worklist.RNA_NEEDED, LocalDate.of(2026, 3, 1));
        on(Worklist.REPEAT_TEST_NEEDED, LocalDate.of(2026, 2, 1));
        on(Worklist.RESULT_TO_GIVE, LocalDate.of(2026, 6, 1));

        assertThat(tasks(NO_DAY, NO_DAY))
                .containsExactly(
                        DayTask.of(DayReason.RESULT_TO_GIVE, LocalDate.of(2026, 6, 1)),
                        DayTask.of(DayReason.TEST_NEEDED, LocalDate.of(2026, 2, 1)));
    }

    @Test
    void to_be_on_treatment_alone_is_no_reason_to_see_somebody() {
        on(Worklist.ON_TREATMENT, TODAY);

        assertThat(tasks(NO_DAY, NO_DAY)).isEmpty();
    }

    @Test
    void medication_is_to_be_collected_while_a_course_runs_and_stays_so_when_its_day_is_past() {
        Optional<LocalDate> day = Optional.of(TODAY.minusDays(2));
        assertThat(tasks(NO_DAY, day)).isEmpty();

        on(Worklist.ON_TREATMENT, TODAY.minusDays(30));

        assertThat(tasks(NO_DAY, day)).containsExactly(DayTask.of(DayReason.COLLECTION, TODAY.minusDays(2)));
    }

    @Test
    void an_appointment_counts_from_seven_days_before_until_its_day() {
        for (int days : Arrays.asList(0, 7)) {
            assertThat(tasks(Optional.of(TODAY.plusDays(days)), NO_DAY)).hasSize(1);
        }
        for (int days : Arrays.asList(-1, 8)) {
            assertThat(tasks(Optional.of(TODAY.plusDays(days)), NO_DAY)).isEmpty();
        }
    }

    @Test
    void a_promise_is_a_task_of_its_day_and_stays_one_afterwards() {
        for (int days : Arrays.asList(-2, 0, 1, 7)) {
            List<DayTask> tasks = DayTasks.of(lists, promiseFor(TODAY.plusDays(days)), NO_DAY, NO_DAY, TODAY);
            assertThat(tasks).containsExactly(DayTask.of(DayReason.PROMISED, TODAY.plusDays(days)));
            assertThat(tasks.get(0).isComing(TODAY)).isEqualTo(days > 0);
        }
        assertThat(DayTasks.of(lists, promiseFor(TODAY.plusDays(8)), NO_DAY, NO_DAY, TODAY))
                .isEmpty();
    }
}
