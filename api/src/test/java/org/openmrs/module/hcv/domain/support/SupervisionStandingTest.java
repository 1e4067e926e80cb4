/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} days after the last session")
    @CsvSource({"0,false", "27,false", "28,true", "29,true"})
    void without_an_agreed_day_it_is_due_from_the_weeks_of_the_rule_on(int days, boolean due) {
        SupervisionStanding standing = SupervisionStanding.of(TODAY.minusDays(days), null, TODAY, 4);

        assertThat(standing.isDue()).isEqualTo(due);
        assertThat(standing.isLongAgo()).isEqualTo(due);
        assertThat(standing.isSoon()).isFalse();
    }

    @ParameterizedTest(name = "agreed for {0} days from today")
    @CsvSource({"-1,true,false", "0,true,false", "1,false,true", "7,false,true", "8,false,false"})
    void an_agreed_day_is_due_on_that_day_and_after_it_however_long_ago_the_last_one_was(
            int days, boolean due, boolean soon) {
        SupervisionStanding standing = SupervisionStanding.of(TODAY.minusDays(60), TODAY.plusDays(days), TODAY, 4);

        assertThat(standing.isDue()).isEqualTo(due);
        assertThat(standing.isSoon()).isEqualTo(soon);
        assertThat(standing.isLongAgo()).isTrue();
    }

    @Test
    void a_first_session_is_due() {
        SupervisionStanding standing = SupervisionStanding.of(null, null, TODAY, 26);

        assertThat(standing.isDue()).isTrue();
        assertThat(standing.last()).isEmpty();
    }

    @Test
    void less_than_a_week_is_refused() {
        assertThatThrownBy(() -> SupervisionStanding.of(null, null, TODAY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weeks: 0");
    }
}
