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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/** Forms whose questions depend on each other. */
class FormStateTest {

    private static final FormField DAY =
            SmallForm.field("day", FieldKind.VISIT_DATE).build();
    private static final FormField ASKED = SmallForm.field("asked", FieldKind.CODED)
            .choices(SmallForm.choices("yes", "no"))
            .build();
    private static final FormField WEIGHT = number("weight").required().build();
    private static final FormField HEIGHT = number("height").build();
    private static final FormField BMI = number("bmi")
            .calculate(Expression.parse("isEmpty(weight) || isEmpty(height) || height <= 0 ? null"
                    + " : Math.round(weight / (height * height / 10000) * 10) / 10"))
            .rules(Arrays.asList(
                    FormRule.fails(Expression.parse("!isEmpty(bmi) && bmi > 80"), "hcv.form.small.bmi.impossible"),
                    FormRule.warns(Expression.parse("!isEmpty(bmi) && bmi > 50"), "hcv.form.small.bmi.high")))
            .build();
    private static final FormField SVR = SmallForm.field("svr", FieldKind.GROUP)
            .hide(Expression.parse("asked !== 'yes'"))
            .members(Arrays.asList(
                    SmallForm.field("result", FieldKind.CODED)
                            .choices(SmallForm.choices("pos", "neg"))
                            .required()
                            .hide(Expression.parse("asked !== 'yes'"))
                            .build(),
                    SmallForm.field("taken", FieldKind.DATE)
                            .defaultFrom("day")
                            .hide(Expression.parse("asked !== 'yes' || result !== 'pos'"))
                            .build()))
            .build();
    private static final FormField WOMEN = SmallForm.field("women", FieldKind.TEXT)
            .hide(Expression.parse("sex !== 'F' || isEmpty(age) || age > 55"))
            .minLength(3)
            .build();

    private static FormFieldBuilder number(String id) {
        return SmallForm.field(id, FieldKind.NUMBER)
                .limits(NumberLimits.of(BigDecimal.ZERO, new BigDecimal("300"), false, ""));
    }

    private static FormDefinition form(FormSection... sections) {
        return FormDefinition.of(
                FormHeader.of("small", "0f9b1f2e-0000-4000-8000-000000000003", "t", "visit", "role", "Record"),
                LocalDate.of(1990, 1, 1),
                Arrays.asList(sections));
    }

    private static FormDefinition form() {
        return form(
                FormSection.of("first", Arrays.asList(DAY, ASKED)),
                FormSection.of("body", Arrays.asList(WEIGHT, HEIGHT, BMI))
                        .hiddenWhen(Expression.parse("asked === 'no'")),
                FormSection.of("svr", Arrays.asList(SVR)).hiddenWhen(Expression.parse("asked !== 'yes'")),
                FormSection.of("last", Arrays.asList(WOMEN)));
    }

    private static FormAnswers completed(FormPerson person, String... pairs) {
        FormAnswers read = FormParse.of(form()).parse(SmallForm.raw(pairs)).answers();
        return FormCompletion.of(form(), person, SmallForm.TODAY).complete(read);
    }

    private static Problems check(FormPerson person, String... pairs) {
        return FormCheck.of(form(), DateLimits.asOf(SmallForm.TODAY))
                .about(person)
                .check(completed(person, pairs));
    }

    private static List<String> problems(String... pairs) {
        return SmallForm.written(check(FormPerson.unknown(), pairs));
    }

    @Test
    void what_is_required_in_a_hidden_section_is_not_required() {
        assertThat(problems()).containsExactly("weight required");
        assertThat(problems("asked=no")).isEmpty();
        assertThat(problems("asked=yes", "weight=70")).containsExactly("svr[0].result required");
    }

    @Test
    void an_answer_in_a_hidden_section_is_refused_at_its_field() {
        assertThat(problems("asked=no", "weight=70", "height=170"))
                .containsExactly("weight unexpected-value", "height unexpected-value");
    }

    @Test
    void a_hidden_group_takes_no_row() {
        assertThat(problems("weight=70", "svr[0].result=neg")).containsExactly("svr[0] unexpected-value");
        assertThat(problems("asked=yes", "weight=70", "svr[0].result=neg")).isEmpty();
    }

    @Test
    void a_number_is_calculated_and_one_that_was_sent_for_it_is_replaced() {
        FormPerson anybody = FormPerson.unknown();
        assertThat(completed(anybody, "weight=70", "height=175").number("bmi")).contains(new BigDecimal("22.9"));
        assertThat(completed(anybody, "weight=70", "height=175", "bmi=30").raw("bmi"))
                .containsExactly("22.9");
        assertThat(completed(anybody, "weight=70", "bmi=30").isAnswered("bmi")).isFalse();
        assertThat(completed(anybody, "weight=70", "height=0", "bmi=30").isAnswered("bmi"))
                .isFalse();
        assertThat(completed(anybody, "weight=81", "height=90").number("bmi")).contains(new BigDecimal("100"));
    }

    @Test
    void nothing_is_calculated_in_a_hidden_section_and_what_was_sent_for_it_is_dropped() {
        FormAnswers answers = completed(FormPerson.unknown(), "asked=no", "bmi=22");
        assertThat(answers.isAnswered("bmi")).isFalse();
        assertThat(answers.number("bmi")).isEmpty();
    }

    @Test
    void a_default_of_a_hidden_field_does_not_count() {
        String[] pairs = {"day=2026-06-01", "asked=yes", "weight=70", "svr[0].result=neg"};
        assertThat(completed(FormPerson.unknown(), pairs).date("svr[0].taken")).isEmpty();
        pairs[3] = "svr[0].result=pos";
        assertThat(completed(FormPerson.unknown(), pairs).date("svr[0].taken")).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void a_rule_of_the_form_fails_or_asks_for_confirmation() {
        assertThat(check(FormPerson.unknown(), "weight=100", "height=170").all())
                .isEmpty();
        assertThat(check(FormPerson.unknown(), "weight=150", "height=170").all())
                .containsExactly(Problem.warning("bmi", ProblemCode.FORM_RULE, "hcv.form.small.bmi.high"));
        assertThat(check(FormPerson.unknown(), "weight=250", "height=170").all())
                .containsExactly(
                        Problem.error("bmi", ProblemCode.FORM_RULE, "hcv.form.small.bmi.impossible"),
                        Problem.warning("bmi", ProblemCode.FORM_RULE, "hcv.form.small.bmi.high"));
    }

    @Test
    void a_calculated_number_is_held_to_its_limits() {
        assertThat(problems("weight=300", "height=10")).containsExactly("bmi out-of-range");
    }

    @ParameterizedTest
    @CsvSource({
        "1990-06-01, F, ''",
        "1990-06-01, M, women unexpected-value",
        "1970-06-01, F, women unexpected-value",
        "1971-06-02, F, ''",
        ", F, women unexpected-value"
    })
    void a_question_can_depend_on_sex_and_on_age_at_the_visit(LocalDate birth, String sex, String problem) {
        FormPerson person = FormPerson.unknown().ofSex(sex);
        if (birth != null) {
            person = person.bornOn(birth);
        }
        List<String> found = SmallForm.written(check(person, "day=2026-06-01", "weight=70", "women=three words"));
        assertThat(String.join(", ", found)).isEqualTo(problem);
    }

    @Test
    void a_text_can_be_too_short() {
        FormPerson person = FormPerson.unknown().ofSex("F").bornOn(LocalDate.of(1990, 1, 1));
        assertThat(check(person, "weight=70", "women=ab").all())
                .containsExactly(Problem.error("women", ProblemCode.TOO_SHORT, 3, 2));
        assertThat(check(person, "weight=70").all()).isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_read_is_not_taken_for_none() {
        FormField next = SmallForm.field("next", FieldKind.TEXT)
                .hide(Expression.parse("isEmpty(height)"))
                .build();
        FormDefinition form = form(FormSection.of("all", Arrays.asList(HEIGHT, next)));
        ParsedForm parsed = FormParse.of(form).parse(SmallForm.raw("height=tall", "next=words"));
        assertThat(SmallForm.written(
                        FormCheck.of(form, DateLimits.asOf(SmallForm.TODAY)).check(parsed.answers())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "later === 'yes' ~ names later, which is not there or only comes later",
                "self === 'yes' ~ names self, which is not there or only comes later",
                "asked === 'maybe' ~ compares asked with 'maybe', which it can never be",
                "result === 'pos' ~ names result, which is not there or only comes later",
                "sex === 'W' ~ compares sex with 'W', which it can never be"
            })
    void a_question_is_only_hidden_by_what_stands_before_it(String hide, String reason) {
        FormField self = SmallForm.field("self", FieldKind.CODED)
                .choices(SmallForm.choices("yes", "no"))
                .hide(Expression.parse(hide))
                .build();
        FormField later = SmallForm.field("later", FieldKind.CODED)
                .choices(SmallForm.choices("yes", "no"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form(FormSection.of("all", Arrays.asList(DAY, ASKED, SVR, self, later))))
                .withMessage("In the form small, the expression of self (hide) " + reason + ": " + hide);
    }

    @Test
    void a_field_cannot_be_called_what_expressions_know_already() {
        FormField age = SmallForm.field("age", FieldKind.TEXT).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form(FormSection.of("all", Arrays.asList(age))))
                .withMessage("In the form small, age is a name that expressions know already");
    }

    @Test
    void only_a_number_is_calculated() {
        FormField text = SmallForm.field("text", FieldKind.TEXT)
                .calculate(Expression.parse("1"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form(FormSection.of("all", Arrays.asList(text))))
                .withMessage("In the form small, text is calculated and no number");
    }
}
