/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Names NAMES = new Names();

    static List<ExpressionTable.Row> rows() {
        return ExpressionTable.rows();
    }

    /** The names of the table. */
    private static final class Names implements Vocabulary {

        @Override
        public Optional<ValueType> typeOf(String name) {
            switch (name) {
                case "kind":
                case "sex":
                case "words":
                    return Optional.of(ValueType.TEXT);
                case "many":
                    return Optional.of(ValueType.CODES);
                case "size":
                case "count":
                case "age":
                    return Optional.of(ValueType.NUMBER);
                case "day":
                case "next":
                    return Optional.of(ValueType.DATE);
                case "visitDate":
                    return Optional.of(ValueType.MOMENT);
                default:
                    return Optional.empty();
            }
        }

        @Override
        public boolean canBe(String name, String text) {
            return !name.equals("kind") && !name.equals("many")
                    || Arrays.asList("a", "b", "c", "x", "y", "z").contains(text);
        }
    }

    private static final class Answers implements Scope {

        private final Map<String, String> given;

        private Answers(Map<String, String> given) {
            this.given = given;
        }

        @Override
        public Value valueOf(String name) {
            String text = given.get(name);
            if (text == null) {
                return Value.empty();
            }
            ValueType type = NAMES.typeOf(name).get();
            if (type == ValueType.NUMBER) {
                return text.matches("-?[0-9.]+") ? Value.of(Double.parseDouble(text)) : Value.unreadable();
            }
            return type == ValueType.CODES ? Value.of(Arrays.asList(text.split("\\|"))) : Value.of(text);
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 6, 30);
        }
    }

    private static String written(Value value) {
        if (value.number().isPresent()) {
            BigDecimal number = BigDecimal.valueOf(value.number().getAsDouble());
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.isEmpty() ? "-" : value.toString();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comes_to_what_the_table_says(ExpressionTable.Row row) {
        Expression expression = Expression.parse(row.expression);
        assertThat(expression.json(name -> name)).isEqualTo(row.json);
        assertThat(written(expression.evaluate(new Answers(row.answers)))).isEqualTo(row.result);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_expression_of_the_table_passes_the_check(ExpressionTable.Row row) {
        boolean truth = row.result.equals("true") || row.result.equals("false");
        assertThatCode(() ->
                        Expression.parse(row.expression).check(NAMES, truth ? ValueType.BOOLEAN : ValueType.NUMBER))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void is_the_same_when_it_was_written_out_and_read_again(ExpressionTable.Row row) {
        Expression again = Expression.parse(Expression.parse(row.expression).withTexts((name, text) -> text));
        assertThat(written(again.evaluate(new Answers(row.answers)))).isEqualTo(row.result);
        assertThat(again.json(name -> name))
                .isEqualTo(Expression.parse(row.expression).json(name -> name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "kind === ~ has its end where a value should stand",
                "kind === 'a ~ has a text that does not end",
                "kind = 'a' ~ has the sign =, which has no meaning",
                "kind === \"a\" ~ has the sign \", which has no meaning",
                "kind === '' ~ has an empty text; isEmpty() asks whether something was answered",
                "kind === 'a' kind ~ goes on with kind where it should end",
                "(kind === 'a' ~ has its end in the place of )",
                "isEmpty(kind ~ has its end in the place of )",
                "isEmpty() ~ gives isEmpty() 0 values in the place of 1",
                "isEmpty(kind, many) ~ gives isEmpty() 2 values in the place of 1",
                "alert('x') ~ calls alert(), which is none of its functions",
                "kind ? 'a' ~ has its end in the place of :",
                "size > 1e5 ~ has the number 1e5, which cannot be read",
                "size > 1. ~ has the number 1., which cannot be read",
                "kind === 'a\\'b' ~ has a text with a sign that cannot be used",
                "kind; ~ has the sign ;, which has no meaning",
                "kind[0] ~ has the sign [, which has no meaning",
                "&& kind ~ has && where a value should stand"
            })
    void refuses_what_it_cannot_read(String text, String reason) {
        assertThatExceptionOfType(ExpressionFault.class)
                .isThrownBy(() -> Expression.parse(text))
                .withMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!", "-", "isEmpty(", "kind ? "})
    void refuses_what_is_nested_too_deep(String part) {
        String text = String.join("", Collections.nCopies(10_000, part));
        assertThatExceptionOfType(ExpressionFault.class).isThrownBy(() -> Expression.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "other === 'a' ~ names other, which is not there or only comes later",
                "kind.name === 'a' ~ names kind.name, which is not there or only comes later",
                "kind === 'd' ~ compares kind with 'd', which it can never be",
                "'d' !== kind ~ compares kind with 'd', which it can never be",
                "includes(many, 'd') ~ compares many with 'd', which it can never be",
                "includes(kind, 'a') ~ gives includes a TEXT in the place of a CODES",
                "includes(many, kind) ~ asks includes() for something other than an answer",
                "many === 'x' ~ compares a CODES with a TEXT by ===",
                "kind === 1 ~ compares a TEXT with a NUMBER by ===",
                "day === next ~ compares a DATE with a DATE by ===",
                "kind === null ~ compares a TEXT with a NOTHING by ===",
                "!kind ~ gives ! a TEXT in the place of a BOOLEAN",
                "kind && true ~ gives && a TEXT in the place of a BOOLEAN",
                "kind > 'a' ~ gives > a TEXT in the place of a NUMBER",
                "size > 5 ~ calculates with size and does not ask isEmpty(size)",
                "!isEmpty(size) && size > count ~ calculates with count and does not ask isEmpty(count)",
                "isDateBefore(day, '2000-01-01') ~ calculates with day and does not ask isEmpty(day)",
                "isDateBefore(day, kind) ~ gives isDateBefore() a TEXT to compare with, in the place of a date",
                "isDateBefore(day, '2000-13-01') ~ gives isDateBefore() a TEXT to compare with, in the place of a date",
                "isDateBefore(day, today()) ~ gives isDateBefore() a MOMENT to compare with, in the place of a date",
                "isDateBefore(day, visitDate) ~ gives isDateBefore() a MOMENT to compare with, in the place of a date",
                "isDateBefore(size, day) ~ gives isDateBefore() a NUMBER in the place of a date",
                "isEmpty('a') ~ gives isEmpty() something other than a name",
                "isEmpty(kind) ? 1 : 'a' ~ chooses between a NUMBER and a TEXT",
                "isEmpty(size) ? 1 : size + 1 ~ is a NUMBER in the place of a BOOLEAN"
            })
    void the_check_says_what_is_wrong(String text, String reason) {
        Expression expression = Expression.parse(text);
        assertThatExceptionOfType(ExpressionFault.class)
                .isThrownBy(() -> expression.check(NAMES, ValueType.BOOLEAN))
                .withMessage(reason);
    }

    @Test
    void an_answer_becomes_what_a_site_calls_it_and_other_texts_stay() {
        Expression expression =
                Expression.parse("kind === 'a' && includes(many, 'x') && isDateBefore(day, '2000-01-01')"
                        + " && ('b' !== kind || !isEmpty(size) && -size < 1.50)");
        assertThat(expression.withTexts((name, text) -> name.equals("day") ? text : name + ":" + text))
                .isEqualTo("(((kind === 'kind:a') && includes(many, 'many:x')) && isDateBefore(day, '2000-01-01'))"
                                .replace("(((", "((((")
                        + " && (('kind:b' !== kind) || (!isEmpty(size) && (-size < 1.5))))");
    }

    @Test
    void the_page_gets_arrays_with_its_own_names() {
        assertThat(Expression.parse("!isEmpty(size) && size > 5 ? 1.50 : null").json(name -> "rows[0]." + name))
                .isEqualTo("[\"?\",[\"&&\",[\"!\",[\"isEmpty\",[\"name\",\"rows[0].size\"]]],"
                        + "[\">\",[\"name\",\"rows[0].size\"],[\"value\",5]]],[\"value\",1.5],[\"value\",null]]");
    }

    @Test
    void its_names_are_known() {
        assertThat(Expression.parse("kind === 'a' || includes(many, 'x') || kind === 'b'")
                        .names())
                .containsExactly("kind", "many");
    }
}
