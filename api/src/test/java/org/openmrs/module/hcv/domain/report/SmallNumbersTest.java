/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;

class SmallNumbersTest {

    private final SmallNumbers small = SmallNumbers.of(ContentFiles.defaultRules());

    private static final OptionalInt HIDDEN = OptionalInt.empty();

    private static OptionalInt shown(int count) {
        return OptionalInt.of(count);
    }

    private List<OptionalInt> parts(Integer... counts) {
        return small.showParts(Arrays.asList(counts));
    }

    @Test
    void one_to_four_are_hidden_and_nothing_else() {
        assertThat(small.show(0)).isEqualTo(shown(0));
        assertThat(small.show(1)).isEqualTo(HIDDEN);
        assertThat(small.show(4)).isEqualTo(HIDDEN);
        assertThat(small.show(5)).isEqualTo(shown(5));
    }

    @Test
    void one_hidden_part_takes_the_smallest_other_with_it() {
        assertThat(parts(3, 40, 7)).containsExactly(HIDDEN, shown(40), HIDDEN);
    }

    @Test
    void hidden_parts_never_sum_up_to_less_than_the_threshold() {
        assertThat(parts(1, 1, 30, 9)).containsExactly(HIDDEN, HIDDEN, shown(30), HIDDEN);
        assertThat(parts(4, 3, 30, 9)).containsExactly(HIDDEN, HIDDEN, shown(30), shown(9));
    }

    @Test
    void zeros_stay_and_large_parts_stay() {
        assertThat(parts(0, 12, 30)).containsExactly(shown(0), shown(12), shown(30));
        assertThat(parts(0, 2, 0)).containsExactly(shown(0), HIDDEN, shown(0));
        assertThat(small.showParts(Collections.emptyList())).isEmpty();
    }

    @Test
    void share_is_hidden_when_it_or_its_complement_is_small() {
        assertThat(small.hides(IndicatorValue.of(2, 90))).isTrue();
        assertThat(small.hides(IndicatorValue.of(88, 90))).isTrue();
        assertThat(small.hides(IndicatorValue.of(0, 3))).isTrue();
        assertThat(small.hides(IndicatorValue.of(45, 90))).isFalse();
        assertThat(small.hides(IndicatorValue.of(90, 90))).isFalse();
        assertThat(small.hides(IndicatorValue.of(0, 0))).isFalse();
    }
}
