/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormRule;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/** What a form file may say, and how a broken one is refused: with its name, the field and the reason. */
class FormFileTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .configure(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_SINGLE_QUOTES, true)
            .configure(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES, true);

    private static final String KIND = "{id: 'kind', label: 'l', type: 'obs', questionOptions: {rendering: 'radio',"
            + " concept: 'k', answers: [{concept: 'yes', label: 'l'}, {concept: 'no', label: 'l'}]}}";

    private static final String HIDE = "hide: {hideWhenExpression: \"kind !== 'yes'\"}";

    private static FormDefinition read(String sections) {
        return read("", sections);
    }

    private static FormDefinition read(String pageMembers, String sections) {
        try {
            JsonNode form = JSON.readTree("{uuid: '2f5e588c-01b7-4ac5-a535-ee8e4dc92434', encounterType: 't',"
                    + " hcv: {key: 'f', privilege: 'p', encounterRole: 'r', earliestDate: '1990-01-01'},"
                    + " pages: [{label: 'page', " + pageMembers + " sections: [" + sections + "]}]}");
            return new FormFile("hcv-f.json", form).definition();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String section(String members, String... questions) {
        return "{label: 'section', " + members + " questions: [" + String.join(",", questions) + "]}";
    }

    private static String obs(String rendering, String options, String members) {
        return "{id: 'x', label: 'l', type: 'obs', questionOptions: {rendering: '" + rendering + "', concept: 'c'"
                + options + "}" + members + "}";
    }

    private static FormField only(String question) {
        return read(section("", KIND, question)).field("x").get();
    }

    @Test
    void reads_hiding_rules_calculation_and_lengths() {
        FormField number = only(obs(
                "number",
                ", min: 0, max: '9.5', step: 0.5, calculate: {calculateExpression: '1 + 1'}",
                ", " + HIDE + ", hcv: {unit: 'kPa', hiddenProblem: 'value.without-detected'}, validators: ["
                        + "{type: 'js_expression', failsWhenExpression: \"kind === 'no'\", message: 'm.fails'},"
                        + "{type: 'js_expression', warnsWhenExpression: \"kind === 'yes'\", message: 'm.warns'}]"));
        assertThat(number.hide().get()).hasToString("kind !== 'yes'");
        assertThat(number.hiddenProblem()).isEqualTo(ProblemCode.VALUE_WITHOUT_DETECTED);
        assertThat(number.calculate().get()).hasToString("1 + 1");
        assertThat(number.limits().get().greatest()).isEqualTo(new BigDecimal("9.5"));
        assertThat(number.rules()).extracting(FormRule::messageKey).containsExactly("m.fails", "m.warns");
        assertThat(number.rules()).extracting(FormRule::isWarning).containsExactly(false, true);
        FormField text = only(obs("text", ", minLength: 2, maxLength: '10'", ""));
        assertThat(text.minLength()).isEqualTo(2);
        assertThat(text.maxLength()).isEqualTo(10);
        assertThat(text.hiddenProblem()).isEqualTo(ProblemCode.UNEXPECTED_VALUE);
    }

    @Test
    void a_section_goes_with_its_page_and_may_be_folded() {
        FormDefinition form =
                read(section("", KIND) + "," + section("isExpanded: 'false', " + HIDE + ",", obs("text", "", "")));
        assertThat(form.sections().get(0).hide()).isEmpty();
        assertThat(form.sections().get(0).isExpanded()).isTrue();
        assertThat(form.sections().get(1).hide().get()).hasToString("kind !== 'yes'");
        assertThat(form.sections().get(1).isExpanded()).isFalse();
        FormDefinition both = read(
                "hide: {hideWhenExpression: \"sex === 'M'\"},",
                section("", KIND) + "," + section(HIDE + ",", obs("text", "", "")));
        assertThat(both.sections().get(0).hide().get()).hasToString("sex === 'M'");
        assertThat(both.sections().get(1).hide().get()).hasToString("(sex === 'M') || (kind !== 'yes')");
    }

    @Test
    void a_group_that_repeats_is_hidden_by_the_page_and_the_server_alone() {
        FormField group = only("{id: 'x', label: 'l', type: 'obsGroup', questionOptions: {rendering: 'repeating',"
                + " concept: 'c', repeatOptions: {limit: '4'}}, hcv: {" + HIDE + "}, questions: [{id: 'm', label: 'l',"
                + " type: 'obs', questionOptions: {rendering: 'text', concept: 'c'}}]}");
        assertThat(group.hide().get()).hasToString("kind !== 'yes'");
        assertThat(group.maxRows()).isEqualTo(4);
    }

    private static void refused(String sections, String reason) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(sections))
                .withMessage("In the form file hcv-f.json, " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                ", hidden: true ~ has the unknown member hidden",
                ", hcv: {onlyWhen: []} ~ has the unknown member onlyWhen",
                ", hcv: {hide: {}} ~ has hide below hcv although it does not repeat",
                ", hcv: {hiddenProblem: 'none'} ~ names the unknown problem none",
                ", hide: {} ~ has no member hideWhenExpression",
                ", hide: {hideWhenExpression: 'kind ='} ~ has in hideWhenExpression an expression that has the sign =,"
                        + " which has no meaning: kind =",
                ", validators: [{type: 'other'}] ~ has a validator of the unknown type other",
                ", validators: [{type: 'js_expression', message: 'm'}]"
                        + " ~ has a validator that does not either fail or warn",
                ", validators: [{type: 'js_expression', failsWhenExpression: 'true'}] ~ has no member message",
                ", required: {type: 'conditionalRequired', message: 'm', referenceQuestionId: 'kind',"
                        + " referenceQuestionAnswers: ['yes']} ~ names the message of no problem, m"
            })
    void a_question_that_is_broken(String members, String reason) {
        String question = obs("text", "", members);
        assertThatIllegalStateException()
                .isThrownBy(() -> only(question))
                .withMessageStartingWith("In the form file hcv-f.json, ")
                .withMessageEndingWith(reason);
    }

    @Test
    void an_option_or_an_answer_that_is_not_known_is_refused() {
        refused(section("", obs("text", ", rows: 3", "")), "x has the unknown member rows");
        refused(
                section("", obs("radio", ", answers: [{concept: 'yes', label: 'l', hide: {}}]", "")),
                "x has the unknown member hide");
        refused(section("", obs("toggle", "", "")), "x has the unknown rendering toggle");
    }

    @Test
    void an_expression_that_does_not_fit_the_form_is_refused_with_the_reason() {
        refused(
                section("", obs("text", "", ", hide: {hideWhenExpression: \"kind === 'yes'\"}"), KIND),
                "something does not fit. In the form f, the expression of x (hide) names kind, which is not there or"
                        + " only comes later: kind === 'yes'");
    }

    private static String group(String rendering, String members, String memberMembers) {
        return "{id: 'g', label: 'l', type: 'obsGroup', questionOptions: {rendering: '" + rendering
                + "', concept: 'c', repeatOptions: {limit: 3}}, " + members + " questions: [{id: 'first', label: 'l',"
                + " type: 'obs', questionOptions: {rendering: 'radio', concept: 'c', answers: [{concept: 'yes',"
                + " label: 'l'}]}" + (memberMembers.startsWith(", hide") ? memberMembers : "") + "}, "
                + obs("text", "", memberMembers) + "]}";
    }

    @Test
    void what_the_form_engine_gets_wrong_in_groups_that_repeat_is_refused() {
        refused(
                section("", KIND) + "," + section(HIDE + ",", group("repeating", "", "")),
                "g repeats in a section or page that can be hidden");
        refused(
                section("", KIND, group("repeating", HIDE + ",", "")),
                "g has hide, which only its hcv may have if it repeats, and never both");
        refused(
                section(
                        "",
                        group(
                                "repeating",
                                "",
                                ", required: {type: 'conditionalRequired', message: 'hcv.problem.required',"
                                        + " referenceQuestionId: 'first', referenceQuestionAnswers: ['yes']}")),
                "x is required by a field of its row, which always means the first row");
        refused(
                section(
                        "",
                        group(
                                "repeating",
                                "",
                                ", validators: [{type: 'js_expression', warnsWhenExpression: 'true', message: 'm'}]")),
                "x warns in a group that repeats, which ends the form at the second row");
    }

    @Test
    void a_group_is_hidden_with_its_section_and_each_of_its_fields() {
        String hidden = ", " + HIDE;
        assertThat(read(section("", KIND) + "," + section(HIDE + ",", group("group", HIDE + ",", hidden)))
                        .field("g"))
                .isPresent();
        refused(
                section("", KIND) + "," + section("", group("group", HIDE + ",", hidden)),
                "g is not hidden by the same expression as its section");
        refused(
                section("", KIND) + "," + section(HIDE + ",", group("group", HIDE + ",", "")),
                "first is not hidden by the same expression as its group, before any of its own");
    }

    @Test
    void a_group_inside_of_a_group_is_refused() {
        ObjectNode group = JSON.createObjectNode();
        group.put("id", "outer").put("label", "l").put("type", "obsGroup");
        group.putObject("questionOptions").put("rendering", "group").put("concept", "c");
        String inner = group("group", "", "");
        refused(
                section("", group.toString().replaceFirst("}$", ", questions: [" + inner + "]}")),
                "g is a group inside of a group");
    }
}
