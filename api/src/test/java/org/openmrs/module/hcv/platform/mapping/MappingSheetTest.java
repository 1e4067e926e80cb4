/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.platform.mapping.MappingRefusal.Reason;

class MappingSheetTest {

    @Test
    void the_columns_that_are_there_to_be_read_by_people_are_passed_over() {
        MappingSheet sheet = read("key,in_use,chosen,problems\nyes,some-uuid,CIEL:1065,\"a, b\"\n");

        assertThat(sheet.refusals()).isEmpty();
        assertThat(sheet.choices())
                .extracting(MappingChoice::line, MappingChoice::key, choice -> choice.concept()
                        .get())
                .containsExactly(tuple(2, "yes", "CIEL:1065"));
    }

    @Test
    void an_unknown_column_and_a_missing_one_are_named() {
        MappingSheet sheet = read("key,konzept\nyes,1\n");

        assertThat(sheet.refusals())
                .extracting(MappingRefusal::line, MappingRefusal::field, MappingRefusal::reason)
                .containsExactly(tuple(1, "konzept", Reason.COLUMN_UNKNOWN), tuple(1, "chosen", Reason.COLUMN_MISSING));
    }

    @Test
    void a_line_with_too_few_values_is_named() {
        MappingSheet sheet = read("key,chosen,unit\nyes,1\n");

        assertThat(sheet.refusals())
                .extracting(MappingRefusal::line, MappingRefusal::reason, MappingRefusal::value)
                .containsExactly(tuple(2, Reason.COLUMN_COUNT, "2"));
    }

    @Test
    void what_is_no_text_no_table_or_too_large_is_refused() {
        assertThat(MappingSheet.read(new byte[] {'k', (byte) 0xE9, ','}).refusals())
                .extracting(MappingRefusal::reason)
                .containsExactly(Reason.NOT_TEXT);
        assertThat(read("key,chosen\nyes,\"open\n").refusals())
                .extracting(MappingRefusal::reason)
                .containsExactly(Reason.NOT_TEXT);
        assertThat(read("").refusals()).extracting(MappingRefusal::reason).contains(Reason.EMPTY);
        assertThat(MappingSheet.read(new byte[MappingSheet.LARGEST + 1]).refusals())
                .extracting(MappingRefusal::reason)
                .containsExactly(Reason.TOO_LARGE);
    }

    private static MappingSheet read(String text) {
        return MappingSheet.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
