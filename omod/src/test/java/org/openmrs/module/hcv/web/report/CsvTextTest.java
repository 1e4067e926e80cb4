/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@name", "\tname", "\rname"})
    void value_that_a_spreadsheet_would_run_gets_an_apostrophe(String value) {
        assertThat(CsvText.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Started", "85.4", "a=b", "Zoë"})
    void other_values_stay_as_they_are(String value) {
        assertThat(CsvText.harmless(value)).isEqualTo(value);
    }

    @Test
    void file_starts_with_a_byte_order_mark_and_quotes_what_needs_it() {
        byte[] file = CsvText.of(Arrays.asList(Arrays.asList("a,b", "c\"d"), Arrays.asList("é")));

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"a,b\",\"c\"\"d\"\r\né\r\n");
    }
}
