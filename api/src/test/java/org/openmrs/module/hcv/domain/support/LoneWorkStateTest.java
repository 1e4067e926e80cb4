/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

class LoneWorkStateTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0, 30);

    private final Problems problems = Problems.collect();
    private final LocalMoments moments = LocalMoments.at(NOON, problems);

    @ParameterizedTest
    @CsvSource({"-1, OUT", "0, LATE", "3599, LATE", "3600, OVERDUE", "3601, OVERDUE"})
    void late_from_the_time_expected_and_overdue_from_the_minutes_of_the_rule(long seconds, LoneWorkState state) {
        Instant expected = Instant.parse("2026-03-02T15:00:00Z");

        assertThat(LoneWorkState.of(expected, expected.plusSeconds(seconds), 60))
                .isEqualTo(state);
    }

    @Test
    void minutes_count_from_now_and_a_time_of_the_day_means_the_next_one() {
        assertThat(moments.expected("120", "")).contains(NOON.plusHours(2));
        assertThat(moments.expected("", "14:30")).contains(LocalDateTime.of(2026, 3, 2, 14, 30));
        assertThat(LocalMoments.at(NOON.withHour(22), problems).expected("", "01:00"))
                .contains(LocalDateTime.of(2026, 3, 3, 1, 0));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "4, '', OUT_OF_RANGE",
                "721, '', OUT_OF_RANGE",
                "soon, '', NOT_A_WHOLE_NUMBER",
                "'', '', REQUIRED",
                "'', 25:00, NOT_A_TIME",
                "'', 12:00, OUT_OF_RANGE"
            })
    void what_can_not_be_expected_is_said(String minutes, String until, ProblemCode code) {
        assertThat(moments.expected(minutes, until)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(code);
        assertThat(problems.all()).extracting(Problem::field).containsExactly("until");
    }

    @Test
    void the_time_of_being_back_lies_between_the_start_and_now() {
        LocalDateTime started = LocalDateTime.of(2026, 3, 1, 22, 10, 40);

        assertThat(moments.past("", "11:59", started)).contains(LocalDateTime.of(2026, 3, 2, 11, 59));
        assertThat(moments.past("2026-03-01", "23:00", started)).contains(LocalDateTime.of(2026, 3, 1, 23, 0));
        assertThat(moments.past("2026-03-01", "22:10", started)).contains(started);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(moments.past("2026-03-01", "22:09", started)).isEmpty();
        assertThat(moments.past("", "12:01", started)).isEmpty();
        assertThat(moments.past("", "", started)).isEmpty();
        assertThat(moments.past("yesterday", "11:00", started)).isEmpty();
        assertThat(problems.all())
                .containsExactly(
                        Problem.of("at", ProblemCode.OUT_OF_RANGE, "2026-03-01 22:10", "2026-03-02 12:00", ""),
                        Problem.of("at", ProblemCode.OUT_OF_RANGE, "2026-03-01 22:10", "2026-03-02 12:00", ""),
                        Problem.of("at", ProblemCode.REQUIRED),
                        Problem.of("at", ProblemCode.NOT_A_TIME, "11:00"));
    }
}
