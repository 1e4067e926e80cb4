/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Counts and percentages of the studies that the measures rest on, each {@code numerator/denominator=percentage}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "197/461=42.7",
                "176/197=89.3",
                "104/197=52.8",
                "104/176=59.1",
                "89/104=85.6",
                "76/89=85.4",
                "76/197=38.6",
                "101/364=27.7",
                "23/63=36.5",
                "7/38=18.4",
                "2079/2822=73.7",
                "397/2079=19.1",
                "136/397=34.3",
                "136/2079=6.5",
                "927/2079=44.6",
                "799/2079=38.4",
                "581/2079=27.9",
                "538/597=90.1",
                "75/189=39.7",
                "933/940=99.3",
                "243/933=26.0",
                "162/933=17.4",
                "114/162=70.4",
                "83/114=72.8",
                "83/162=51.2",
                "116/418=27.8",
                "105/116=90.5",
                "7442/55329=13.5",
                "2990/55329=5.4",
                "880/4751=18.5",
                "678/880=77.0",
                "512/678=75.5",
                "410/1336=30.7",
                "369/410=90.0",
                "291/369=78.9",
                "131/291=45.0",
                "89551/104957=85.3",
                "69426/89551=77.5",
                "64305/69426=92.6",
                "509/18969=2.7",
                "107134/133732=80.1",
                "98136/107134=91.6",
                "1097/98136=1.1",
                "579/1097=52.8",
                "788/840=93.8",
                "443/788=56.2",
                "56/788=7.1",
                "56/443=12.6",
                "1749/2994=58.4",
                "96/108=88.9",
                "546/622=87.8"
            })
    void percentages_of_published_chains_come_out(String published) {
        String[] parts = published.split("[/=]");

        assertThat(IndicatorValue.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                        .percentage())
                .contains(new BigDecimal(parts[2]));
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
