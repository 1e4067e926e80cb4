/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadRangeTest {

    private static final List<Integer> STARTS = Arrays.asList(1, 10, 20);

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource({"5,5,9", "9,5,9", "10,10,19", "19,10,19"})
    void a_number_is_said_as_the_range_that_it_is_in(int number, int from, int to) {
        LoadRange range = LoadRange.of(number, STARTS, 5);

        assertThat(range.from()).isEqualTo(from);
        assertThat(range.to()).hasValue(to);
        assertThat(range.isWithheld()).isFalse();
    }

    @Test
    void the_last_range_has_no_end() {
        assertThat(LoadRange.of(20, STARTS, 5).from()).isEqualTo(20);
        assertThat(LoadRange.of(900, STARTS, 5).to()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 5")
    @CsvSource({"1", "4"})
    void numbers_below_the_threshold_are_all_alike(int number) {
        LoadRange range = LoadRange.of(number, STARTS, 5);

        assertThat(range.isWithheld()).isTrue();
        assertThat(range.from()).isEqualTo(1);
        assertThat(range.to()).hasValue(4);
    }

    @Test
    void a_threshold_inside_a_range_cuts_it() {
        assertThat(LoadRange.of(15, STARTS, 12).from()).isEqualTo(12);
        assertThat(LoadRange.of(15, STARTS, 12).to()).hasValue(19);
        assertThat(LoadRange.of(11, STARTS, 12).isWithheld()).isTrue();
    }

    @Test
    void nobody_is_said_as_nobody() {
        assertThat(LoadRange.of(0, STARTS, 5).isNone()).isTrue();
        assertThat(LoadRange.of(0, STARTS, 5).isWithheld()).isFalse();
        assertThat(LoadRange.unsaid().isWithheld()).isTrue();
        assertThat(LoadRange.unsaid().isNone()).isFalse();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> LoadRange.of(-1, STARTS, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LoadRange.of(1, STARTS, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LoadRange.of(1, Collections.singletonList(2), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
