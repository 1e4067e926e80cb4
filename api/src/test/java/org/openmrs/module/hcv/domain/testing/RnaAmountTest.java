/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.platform.door.UnitFiles;

class RnaAmountTest {

    private final ViralLoadUnits units = UnitFiles.viralLoad();

    @ParameterizedTest
    @CsvSource({
        "IU/mL, 1,           EQUAL, NOTHING,  POSITIVE",
        "IU/mL, 100000000000,EQUAL, NOTHING,  POSITIVE",
        "IU/mL, 5000,        ABOVE, NOTHING,  POSITIVE",
        "IU/mL, 5000,        EQUAL, POSITIVE, POSITIVE",
        "IU/mL, 5000,        EQUAL, NEGATIVE, INDETERMINATE",
        "IU/mL, 15,          BELOW, NOTHING,  BELOW_LLOQ",
        "IU/mL, 15,          BELOW, POSITIVE, BELOW_LLOQ",
        "IU/mL, 15,          BELOW, NEGATIVE, NEGATIVE",
        "IU/mL, 0,           EQUAL, NOTHING,  INDETERMINATE",
        "IU/mL, 0,           BELOW, NOTHING,  INDETERMINATE",
        "IU/mL, 0,           EQUAL, NEGATIVE, NEGATIVE",
        "IU/mL, 0,           EQUAL, POSITIVE, INDETERMINATE",
        "log10 IU/mL, 0,     EQUAL, NOTHING,  INDETERMINATE",
        "log10 IU/mL, 11,    EQUAL, NOTHING,  POSITIVE"
    })
    void a_number_with_its_sign_and_the_laboratorys_word_has_one_result(
            String unit, BigDecimal number, Comparison comparison, RnaAmount.Statement statement, ResultKind expected) {
        assertThat(amount(number, unit, comparison, statement).result(false)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"EQUAL, NOTHING, NEGATIVE", "EQUAL, POSITIVE, INDETERMINATE", "ABOVE, NOTHING, INDETERMINATE"})
    void zero_is_read_as_not_detected_only_where_the_programme_says_so_and_nothing_speaks_against_it(
            Comparison comparison, RnaAmount.Statement statement, ResultKind expected) {
        assertThat(amount(BigDecimal.ZERO, "IU/mL", comparison, statement).result(true))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"IU/mL, -1", "IU/mL, 100000000001", "log10 IU/mL, -0.3", "log10 IU/mL, 1200000", "log10 IU/mL, 11.1"})
    void a_number_that_cannot_be_believed_is_not_read(String unit, BigDecimal number) {
        RnaAmount amount = amount(number, unit, Comparison.EQUAL, RnaAmount.Statement.NOTHING);

        assertThat(amount.result(true)).isEmpty();
        assertThat(amount.iuPerMl()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IU/mL, 1200000, 1200000",
        "[IU]/mL, 12, 12",
        "iu / ML, 12, 12",
        "IU/L, 5000, 5",
        "kIU/mL, 5, 5000",
        "log10 IU/mL, 6.08, 1200000",
        "{Log_IU}/mL, 3, 1000",
        "log[IU]/mL, 3, 1000"
    })
    void every_unit_is_converted_to_international_units_a_millilitre(
            String unit, BigDecimal number, BigDecimal expected) {
        assertThat(amount(number, unit, Comparison.EQUAL, RnaAmount.Statement.NOTHING)
                        .iuPerMl()
                        .get())
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(value = {"copies/mL", "cp/mL", "''", "mL", "U/L"})
    void other_units_are_not_known(String unit) {
        assertThat(units.find(unit)).isEmpty();
    }

    @Test
    void two_units_may_not_share_a_spelling() {
        ViralLoadUnit one = ViralLoadUnit.linear("IU/mL", Collections.emptyList(), BigDecimal.ONE, BigDecimal.TEN);
        ViralLoadUnit other = ViralLoadUnit.linear("[iu]/ml", Collections.emptyList(), BigDecimal.ONE, BigDecimal.TEN);

        assertThatThrownBy(() -> ViralLoadUnits.of(Arrays.asList(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[iu]/ml");
    }

    private RnaAmount amount(BigDecimal number, String unit, Comparison comparison, RnaAmount.Statement statement) {
        return RnaAmount.of(number, units.find(unit).get(), comparison, statement);
    }
}
