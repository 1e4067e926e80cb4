/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IndicatorValueTest {

    @Test
    void percentage_has_one_decimal_rounded_half_up_and_shows_its_parts() {
        assertThat(IndicatorValue.of(197, 461)).hasToString("197/461 (42.7 %)");
        assertThat(IndicatorValue.of(76, 89)).hasToString("76/89 (85.4 %)");
        assertThat(IndicatorValue.of(1, 16)).hasToString("1/16 (6.3 %)");
        assertThat(IndicatorValue.of(89551, 104957)).hasToString("89551/104957 (85.3 %)");
        assertThat(IndicatorValue.of(64305, 69426)).hasToString("64305/69426 (92.6 %)");
        assertThat(IndicatorValue.of(5, 5)).hasToString("5/5 (100.0 %)");
    }

    @Test
    void empty_denominator_is_not_applicable_and_never_zero_percent() {
        assertThat(IndicatorValue.of(0, 0).percentage()).isEmpty();
        assertThat(IndicatorValue.of(0, 0)).hasToString("0/0 (n/a)");
        assertThat(IndicatorValue.of(0, 7)).hasToString("0/7 (0.0 %)");
    }

    @Test
    void numerator_beyond_the_denominator_is_refused() {
        assertThatThrownBy(() -> IndicatorValue.of(8, 7)).hasMessageContaining("8 of 7");
        assertThatThrownBy(() -> IndicatorValue.of(-1, 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
