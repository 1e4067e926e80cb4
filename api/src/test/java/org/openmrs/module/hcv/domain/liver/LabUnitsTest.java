/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class LabUnitsTest {

    private static LabUnit unit(String name, String factor) {
        return LabUnit.of(
                LabAnalyte.ALBUMIN,
                name,
                Collections.emptyList(),
                new BigDecimal(factor),
                BigDecimal.ONE,
                BigDecimal.TEN);
    }

    @Test
    void every_analyte_has_a_standard_unit() {
        for (LabAnalyte analyte : LabAnalyte.values()) {
            assertThat(LiverTables.units().standard(analyte).factor()).isEqualByComparingTo("1");
        }
    }

    @Test
    void plausible_range_is_the_same_in_every_unit_of_an_analyte() {
        for (LabUnit unit : LiverTables.units().all()) {
            LabUnit standard = LiverTables.units().standard(unit.analyte());
            assertClose(unit, unit.least().multiply(unit.factor()), standard.least());
            assertClose(unit, unit.greatest().multiply(unit.factor()), standard.greatest());
            assertClose(unit, unit.limitLeast().multiply(unit.factor()), standard.limitLeast());
            assertClose(unit, unit.limitGreatest().multiply(unit.factor()), standard.limitGreatest());
        }
    }

    /** Within five percent: the limits of the other units are rounded so that people can read them. */
    private static void assertClose(LabUnit unit, BigDecimal actual, BigDecimal expected) {
        BigDecimal ratio = actual.divide(expected, 4, RoundingMode.HALF_UP);
        assertThat(ratio).as(unit.toString()).isBetween(new BigDecimal("0.95"), new BigDecimal("1.05"));
    }

    @Test
    void unit_spelled_twice_and_missing_standard_are_refused() {
        assertThatThrownBy(() -> LabUnits.of(Arrays.asList(unit("g/L", "1"), unit("G/l", "10"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is spelled as");
        assertThatThrownBy(() -> LabUnits.of(Arrays.asList(unit("g/dL", "10"), unit("g/L", "1"))))
                .hasMessageContaining("must have factor 1");
        assertThatThrownBy(() -> unit("g/L", "0")).hasMessageContaining("above zero");
    }
}
