/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

class FormCheckTest {

    @Test
    void an_empty_form_lacks_only_what_is_required() {
        Problems problems = FormCheck.of(SmallForm.definition(), DateLimits.asOf(SmallForm.TODAY))
                .check(FormAnswers.none());
        assertThat(SmallForm.written(problems)).containsExactly("day required", "place required");
    }

    @Test
    void all_problems_come_at_once_in_the_order_of_the_form() {
        assertThat(SmallForm.problems("kind=a", "size=1", "words=too long", "next=1989-12-31"))
                .containsExactly(
                        "many activity.required-when-made",
                        "size out-of-range",
                        "next date.too-early",
                        "words too-long");
    }

    @ParameterizedTest
    @CsvSource({"1.4999, false", "1.5, true", "1.50, true", "75, true", "75.0001, false", "-2, false"})
    void range_is_inclusive(String size, boolean accepted) {
        assertThat(SmallForm.problems("size=" + size).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void out_of_range_says_what_is_allowed() {
        ParsedForm parsed = SmallForm.parse("day=2026-06-01", "place=here", "size=80");
        Problems problems = FormCheck.of(SmallForm.definition(), DateLimits.asOf(SmallForm.TODAY))
                .check(parsed.answers());
        assertThat(problems.all())
                .containsExactly(Problem.error(
                        "size", ProblemCode.OUT_OF_RANGE, new BigDecimal("1.5"), new BigDecimal("75"), "kPa"));
    }

    @ParameterizedTest
    @CsvSource({
        "weeks, hcv.unit.weeks",
        "minutes, hcv.unit.minutes",
        "min, min",
        "kPa, kPa",
        "kg/m², kg/m²",
        "%, %",
        "'', ''"
    })
    void a_unit_that_is_a_word_is_told_by_its_text(String unit, String told) {
        assertThat(NumberLimits.of(BigDecimal.ONE, BigDecimal.TEN, true, unit).unitInText())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"12345, true", "123456, false", "\u65e5\u65e5\u65e5\u65e5\u65e5, true"})
    void length_counts_characters(String words, boolean accepted) {
        assertThat(SmallForm.problems("words=" + words).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-31, date.too-early",
        "0000-01-01, date.too-early",
        "1990-01-01, ''",
        "2026-06-30, ''",
        "2026-07-01, ''",
        "9999-12-31, ''"
    })
    void a_date_that_may_lie_ahead(String next, String code) {
        assertThat(SmallForm.problems("next=" + next))
                .isEqualTo(code.isEmpty() ? Collections.emptyList() : Collections.singletonList("next " + code));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-29, ''",
        "2026-06-30, ''",
        "2026-07-01, day date.future",
        "9999-12-31, day date.future",
        "1984-03-01, day date.too-early"
    })
    void a_day_of_visit(String day, String problem) {
        assertThat(visit(day, DateLimits.asOf(SmallForm.TODAY))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-05-09, false, day date.before-birth",
        "2001-05-10, false, ''",
        "2000-12-31, true, day date.before-birth",
        "2001-01-01, true, ''"
    })
    void an_estimated_birth_rules_out_only_the_years_before_it(String day, boolean estimated, String problem) {
        DateLimits limits = DateLimits.asOf(SmallForm.TODAY).bornOn(LocalDate.of(2001, 5, 10), estimated);
        assertThat(visit(day, limits)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, ''", "2026-03-02, ''", "2026-03-03, day date.after-death"})
    void nothing_happens_after_death(String day, String problem) {
        DateLimits limits = DateLimits.asOf(SmallForm.TODAY).diedOn(LocalDate.of(2026, 3, 2));
        assertThat(visit(day, limits)).isEqualTo(problem);
    }

    private static String visit(String day, DateLimits limits) {
        FormAnswers answers = SmallForm.parse("day=" + day, "place=here").answers();
        return String.join(
                ", ",
                SmallForm.written(FormCheck.of(SmallForm.definition(), limits).check(answers)));
    }

    @Test
    void an_answer_that_another_rules_out_is_refused() {
        assertThat(SmallForm.problems("kind=b", "count=3")).containsExactly("count duration.when-not-made");
        assertThat(SmallForm.problems("count=3")).containsExactly("count duration.when-not-made");
        assertThat(SmallForm.problems("kind=a", "many=x", "count=3")).isEmpty();
    }

    @Test
    void conditions_inside_a_row_look_at_that_row() {
        assertThat(SmallForm.problems("tests[0].test=rna", "tests[0].load=5", "tests[1].test=ab", "tests[1].load=5"))
                .containsExactly("tests[1].load value.without-detected");
    }

    @Test
    void a_row_with_something_in_it_needs_what_every_row_needs() {
        assertThat(SmallForm.problems("tests[0].taken=2026-05-01"))
                .containsExactly("tests[0].test result.without-test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "a-b", "a.b", "é", "a b"})
    void a_field_id_is_a_plain_identifier(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormField.named(id, "label", FieldKind.TEXT))
                .withMessageContaining("\"" + id + "\"");
    }

    @Test
    void a_form_refuses_two_fields_of_one_name_and_rules_on_no_field() {
        FormField one = SmallForm.field("one", FieldKind.TEXT).build();
        assertThatIllegalArgumentException().isThrownBy(() -> form(one, one)).withMessageContaining("one");
        FormField lost =
                SmallForm.field("two", FieldKind.DATE).defaultFrom("nowhere").build();
        assertThatIllegalArgumentException().isThrownBy(() -> form(one, lost)).withMessageContaining("nowhere");
    }

    private static FormDefinition form(FormField... fields) {
        return FormDefinition.of(
                FormHeader.of("f", "0f9b1f2e-0000-4000-8000-000000000002", "t", "visit", "role", "Record"),
                LocalDate.of(1990, 1, 1),
                Collections.singletonList(FormSection.of("s", Arrays.asList(fields))));
    }
}
