/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedMinutesTest {

    private static final List<Integer> NONE = Collections.emptyList();

    @ParameterizedTest
    @CsvSource({"120, 8, 15", "120, 7, 17", "60, 1, 60", "5, 8, 1", "1, 1, 1", "600, 500, 1"})
    void everybody_gets_an_equal_whole_part_and_never_less_than_one(int minutes, int sharing, int each) {
        assertThat(SharedMinutes.each(minutes, NONE, sharing)).isEqualTo(each);
    }

    @Test
    void what_was_said_of_single_people_is_not_shared() {
        assertThat(SharedMinutes.each(120, Arrays.asList(30, 30), 4)).isEqualTo(15);
        assertThat(SharedMinutes.each(60, Arrays.asList(45, 45), 2)).isEqualTo(1);
    }

    @Test
    void without_time_or_people_there_is_nothing_to_share() {
        assertThatThrownBy(() -> SharedMinutes.each(0, NONE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SharedMinutes.each(60, NONE, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
