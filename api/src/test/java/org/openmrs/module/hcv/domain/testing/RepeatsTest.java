/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void the_next_test_of_an_analyte_repeats_one_without_a_result() {
        assertThat(links(
                        test("a", Analyte.RNA, 0, ResultKind.INVALID),
                        test("b", Analyte.ANTIBODY, 1, ResultKind.POSITIVE),
                        test("c", Analyte.RNA, 2, ResultKind.NEGATIVE),
                        test("d", Analyte.RNA, 3, ResultKind.NEGATIVE)))
                .containsEntry("a", Optional.empty())
                .containsEntry("b", Optional.empty())
                .containsEntry("c", Optional.of("a"))
                .containsEntry("d", Optional.empty());
    }

    @Test
    void a_repeat_without_a_result_is_repeated_in_turn() {
        assertThat(links(
                        test("c", Analyte.RNA, 2, ResultKind.POSITIVE),
                        test("b", Analyte.RNA, 1, ResultKind.INSUFFICIENT),
                        test("a", Analyte.RNA, 0, ResultKind.INVALID)))
                .containsEntry("b", Optional.of("a"))
                .containsEntry("c", Optional.of("b"));
    }

    @Test
    void of_one_day_the_attempt_without_a_result_comes_first() {
        assertThat(links(
                        test("a", Analyte.ANTIBODY, 0, ResultKind.NEGATIVE),
                        test("z", Analyte.ANTIBODY, 0, ResultKind.INVALID)))
                .containsEntry("a", Optional.of("z"))
                .containsEntry("z", Optional.empty());
    }

    @Test
    void a_recorded_link_stands() {
        assertThat(links(
                        test("a", Analyte.RNA, 0, ResultKind.INVALID),
                        test("b", Analyte.RNA, 1, ResultKind.NEGATIVE).withRepeatOf("elsewhere")))
                .containsEntry("b", Optional.of("elsewhere"));
    }

    @Test
    void a_result_below_the_limit_is_a_result() {
        assertThat(links(
                        test("a", Analyte.RNA, 0, ResultKind.BELOW_LLOQ),
                        test("b", Analyte.RNA, 1, ResultKind.NEGATIVE)))
                .containsEntry("b", Optional.empty());
    }

    private static HcvTest test(String uuid, Analyte analyte, int day, ResultKind result) {
        return HcvTest.of(uuid, analyte, DAY.plusDays(day), result);
    }

    private static Map<String, Optional<String>> links(HcvTest... tests) {
        return Repeats.link(Arrays.asList(tests)).stream().collect(Collectors.toMap(HcvTest::uuid, HcvTest::repeatOf));
    }
}
