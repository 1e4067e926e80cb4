/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

class FormParseTest {

    @Test
    void reads_each_kind_of_answer() {
        FormAnswers answers = SmallForm.parse(
                        "day=2026-06-01", "place= here ", "kind=a", "many=z", "many=x", "size=12.50", "words=hello")
                .answers();
        assertThat(answers.date("day")).contains(LocalDate.of(2026, 6, 1));
        assertThat(answers.text("place")).contains("here");
        assertThat(answers.code("kind")).contains(Code.of("a"));
        assertThat(answers.codes("many")).containsExactly(Code.of("z"), Code.of("x"));
        assertThat(answers.number("size")).contains(new BigDecimal("12.50"));
        assertThat(answers.text("words")).contains("hello");
    }

    @Test
    void blank_answers_are_none() {
        ParsedForm parsed = SmallForm.parse("kind=", "size=   ", "words=\t", "tests[0].test=", "tests[1].load= ");
        assertThat(parsed.problems().all()).isEmpty();
        assertThat(parsed.answers().isAnswered("kind")).isFalse();
        assertThat(parsed.answers().isAnswered("size")).isFalse();
        assertThat(parsed.answers().rows("tests")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-02-30, not-a-date",
        "day, 2026-2-3, not-a-date",
        "day, 01/02/2026, not-a-date",
        "day, +9999-01-01, not-a-date",
        "day, 2026-06-01T00:00, not-a-date",
        "day, yesterday, not-a-date",
        "size, twelve, not-a-number",
        "size, '1,5', not-a-number",
        "size, 1e3, not-a-number",
        "size, .5, not-a-number",
        "size, 5., not-a-number",
        "size, 1.2.3, not-a-number",
        "size, -, not-a-number",
        "size, NaN, not-a-number",
        "size, Infinity, not-a-number",
        "size, 0x10, not-a-number",
        "size, ١٢, not-a-number",
        "size, 1234567890123456, not-a-number",
        "count, 2.5, not-a-whole-number",
        "kind, c, unknown-choice",
        "kind, A, unknown-choice",
        "kind, <b>, unknown-choice",
        "many, w, unknown-choice"
    })
    void refuses_what_it_cannot_read_and_keeps_what_was_typed(String field, String value, String code) {
        ParsedForm parsed = SmallForm.parse(field + "=" + value);
        assertThat(SmallForm.written(parsed.problems())).containsExactly(field + " " + code);
        assertThat(parsed.answers().raw(field)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "02", "-1", "0"})
    void a_whole_number_may_be_written_in_several_ways(String value) {
        assertThat(SmallForm.parse("count=" + value).problems().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0000b, U+0000",
        "a\u001bb, U+001B",
        "\ud83d, U+D83D",
        "a\udc00, U+DC00",
        "\ud83d\ude42, \ud83d\ude42",
        "ok \ud83d\ude42 no, \ud83d\ude42"
    })
    void characters_that_not_every_database_keeps_are_refused_and_named(String value, String named) {
        assertThat(SmallForm.parse("words=" + value).problems().all())
                .containsExactly(Problem.error("words", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, named));
    }

    @Test
    void markup_and_line_ends_and_other_scripts_are_only_text() {
        FormAnswers answers = SmallForm.parse("words=<b>\u0436\r\n\u65e5").answers();
        assertThat(answers.text("words")).contains("<b>\u0436\r\n\u65e5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude42", "a b", "a'b", "\u0661", "8d6c993e-c2cc-11de-8d13-0010c6dffd0f12345"})
    void a_place_that_can_be_no_uuid_is_unknown(String value) {
        assertThat(SmallForm.written(SmallForm.parse("place=" + value).problems()))
                .containsExactly("place unknown-place");
    }

    @Test
    void two_answers_where_one_is_asked_are_refused() {
        assertThat(SmallForm.written(SmallForm.parse("kind=a", "kind=b").problems()))
                .containsExactly("kind unexpected-value");
    }

    @Test
    void a_name_the_form_does_not_have_is_refused() {
        assertThat(SmallForm.written(SmallForm.parse("other=1", "tests[3].test=ab", "tests[0].other=1")
                        .problems()))
                .containsExactlyInAnyOrder(
                        "other unexpected-value", "tests[3].test unexpected-value", "tests[0].other unexpected-value");
    }

    @Test
    void a_row_too_many_is_refused_and_keeps_what_was_typed() {
        ParsedForm parsed = SmallForm.parse(
                "tests[0].test=ab", "tests[1].test=ab", "tests[2].test=ab", "tests[3].test=rna", "tests[3].load=soon");
        assertThat(SmallForm.written(parsed.problems()))
                .containsExactly("tests[3].test unexpected-value", "tests[3].load unexpected-value");
        assertThat(parsed.answers().rows("tests")).isEqualTo(3);
        assertThat(parsed.answers().raw("tests[3].test")).containsExactly("rna");
        assertThat(parsed.answers().raw("tests[3].load")).containsExactly("soon");
        assertThat(parsed.answers().code("tests[3].test")).isEmpty();
    }

    @Test
    void a_long_value_is_quoted_only_in_part() {
        String value = String.join("", Collections.nCopies(5000, "9"));
        assertThat(SmallForm.parse("size=" + value).problems().all().get(0).args())
                .containsExactly(value.substring(0, 40));
    }

    @Test
    void empty_rows_close_up() {
        FormAnswers answers = SmallForm.parse("tests[0].test=", "tests[1].test=ab", "tests[2].test=rna")
                .answers();
        assertThat(answers.rows("tests")).isEqualTo(2);
        assertThat(answers.code("tests[0].test")).contains(Code.of("ab"));
        assertThat(answers.code("tests[1].test")).contains(Code.of("rna"));
        assertThat(answers.isAnswered("tests[2].test")).isFalse();
    }

    @Test
    void a_date_left_empty_in_a_filled_row_is_the_day_of_the_visit() {
        FormAnswers answers = SmallForm.parse(
                        "day=2026-06-01", "tests[0].test=ab", "tests[1].test=rna", "tests[1].taken=2026-05-31")
                .answers();
        assertThat(answers.date("tests[0].taken")).contains(LocalDate.of(2026, 6, 1));
        assertThat(answers.raw("tests[0].taken")).isEmpty();
        assertThat(answers.date("tests[1].taken")).contains(LocalDate.of(2026, 5, 31));
    }

    @Test
    void a_date_that_cannot_be_read_gets_no_default() {
        FormAnswers answers = SmallForm.parse("day=2026-06-01", "tests[0].test=ab", "tests[0].taken=soon")
                .answers();
        assertThat(answers.date("tests[0].taken")).isEmpty();
    }
}
