/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.UserContext;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormHeader;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.FormPerson;
import org.openmrs.module.hcv.domain.form.FormRule;
import org.openmrs.module.hcv.domain.form.FormSection;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.form.FormLibrary;
import org.openmrs.module.hcv.platform.form.OpenedForm;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of a form as the browser gets it. */
class FormTemplateTest {

    private static final FormLibrary FORMS = FormLibrary.load();

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** The frame's menu for nobody. */
    public static final class NoMenu {

        public boolean isSignedIn() {
            return false;
        }

        public boolean isModule() {
            return false;
        }

        public String getUserUuid() {
            return "";
        }
    }

    @BeforeEach
    void signOut() {
        Context.setUserContext(new UserContext(credentials -> null));
        Context.setLocale(Locale.ENGLISH);
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @AfterEach
    void forget() {
        Context.clearUserContext();
    }

    private static OpenedForm open(String key) {
        return OpenedForm.of(FORMS.find(key).get(), "person-1", "Ash <i>O'Neil</i>", FormAnswers.none());
    }

    private FormView view(String key, FormAnswers answers) {
        return FormView.of(open(key), answers, new FormWords(new Texts(messages), Collections.emptyList()))
                .forEncounter("4f6c2b1e-7a55-4f0e-9f1e-0a1b2c3d4e5f");
    }

    private String render(FormView view) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("hcv/templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("view", view.build());
        model.put("base", "/openmrs/hcv");
        model.put("resources", "/openmrs/moduleResources/hcv");
        model.put("csrfName", "OWASP-CSRFTOKEN");
        model.put("csrf", "TOKEN-1");
        model.put("menu", new NoMenu());
        return engine.process("form", new org.thymeleaf.context.Context(Context.getLocale(), model));
    }

    private static FormAnswers answers(String key, String... pairs) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            raw.put(parts[0], Arrays.asList(parts[1].split("\\|")));
        }
        return FormParse.of(FORMS.find(key).get()).parse(raw).answers();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"screening", "test-result", "assessment", "treatment-start", "treatment-end", "peer-contact"})
    void every_field_has_a_control_a_label_and_a_text(String key) {
        String html = render(view(key, FormAnswers.none()));
        FormDefinition form = FORMS.find(key).get();
        for (FormField field : form.fields()) {
            if (field.kind() != FieldKind.GROUP) {
                assertThat(html).contains("name=\"" + field.id() + "\"");
            }
            for (FormField member : field.members()) {
                assertThat(html).contains("name=\"" + field.id() + "[0]." + member.id() + "\"");
            }
        }
        assertThat(html).doesNotContain("hcv.form").doesNotContain("hcv.answer").doesNotContain("??");
        assertThat(html).contains("name=\"OWASP-CSRFTOKEN\" value=\"TOKEN-1\"");
        assertThat(html).contains("name=\"_encounter\" value=\"4f6c2b1e-7a55-4f0e-9f1e-0a1b2c3d4e5f\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"screening", "test-result", "assessment", "treatment-start", "treatment-end", "peer-contact"})
    void ids_are_unique_and_references_lead_somewhere(String key) {
        Problems problems = Problems.collect();
        for (FormField field : FORMS.find(key).get().fields()) {
            problems.add(Problem.error(field.id(), ProblemCode.REQUIRED));
        }
        String html = render(view(key, FormAnswers.none()).withProblems(problems, Collections.emptySet()));
        Set<String> ids = new HashSet<>();
        for (String id : all(html, " id=\"([^\"]+)\"")) {
            assertThat(ids.add(id)).as("second " + id).isTrue();
        }
        for (String references : all(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"")) {
            assertThat(ids).containsAll(Arrays.asList(references.split(" ")));
        }
        assertThat(ids).containsAll(all(html, " for=\"([^\"]+)\"")).containsAll(all(html, "href=\"#([^\"]+)\""));
    }

    private static List<String> all(String html, String pattern) {
        List<String> found = new java.util.ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void what_was_typed_comes_back_escaped() {
        String html = render(view(
                "peer-contact",
                answers(
                        "peer-contact",
                        "visitDate=31/02/2026",
                        "minutes=abc",
                        "activities=activity.being-there|activity.housing",
                        "note=</textarea><script>alert(1)</script>",
                        "nextStep=\"quoted\" & <b>",
                        "outcome=contact-outcome.made",
                        "safeguarding=yes")));
        assertThat(html)
                .contains("value=\"31/02/2026\"")
                .contains("value=\"abc\"")
                .contains("value=\"activity.being-there\" checked=\"checked\"")
                .contains("value=\"activity.housing\" checked=\"checked\"")
                .contains("value=\"yes\" checked=\"checked\"")
                .contains("&lt;/textarea&gt;&lt;script&gt;")
                .contains("&quot;quoted&quot; &amp; &lt;b&gt;")
                .contains("Ash &lt;i&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<i>");
    }

    private static FormAnswers tests(int rows) {
        FormAnswers.Builder answers = FormAnswers.builder().rows("tests", rows);
        for (int row = 0; row < rows; row++) {
            answers.codes("tests[" + row + "].testType", Collections.singletonList(Code.of("test-type.rna-lab")));
        }
        return answers.build();
    }

    @Test
    void rows_of_a_record_that_the_form_has_no_room_for_are_shown_and_can_be_taken_out() {
        OpenedForm opened = OpenedForm.of(FORMS.find("screening").get(), "person-1", "Ash", tests(8));
        FormWords words = new FormWords(new Texts(messages), Collections.emptyList());
        String html = render(FormView.of(opened, opened.begun(), words));
        assertThat(html)
                .contains("name=\"tests[7].testType\"")
                .contains("name=\"_rows.tests\" value=\"8\"")
                .contains("name=\"_remove\" value=\"tests[7]\"")
                .doesNotContain("name=\"_add\"");
        ParsedForm sent = FormParse.of(opened.form())
                .parse(Collections.singletonMap("tests[7].testNote", Collections.singletonList("Typed")));
        String again = render(
                FormView.of(opened, sent.answers(), words).withProblems(sent.problems(), Collections.emptySet()));
        assertThat(again).contains("name=\"tests[7].testNote\" value=\"Typed\"").contains("Test 8: Note");
    }

    @Test
    void a_new_form_has_no_more_rows_than_it_has_room_for() {
        FormAnswers answers = answers("screening", "tests[6].testType=test-type.rna-lab");
        assertThat(render(view("screening", answers))).doesNotContain("tests[6]");
    }

    @Test
    void what_was_typed_for_a_question_that_is_not_asked_any_more_is_told() {
        ParsedForm parsed = FormParse.of(FORMS.find("assessment").get())
                .parse(Collections.singletonMap("oldQuestion", Arrays.asList("one", "<b>")));
        String html =
                render(view("assessment", parsed.answers()).withProblems(parsed.problems(), Collections.emptySet()));
        assertThat(html).contains("This form does not ask “oldQuestion”. What was typed for it: one, &lt;b&gt;");
    }

    @Test
    void problems_are_told_beside_the_field_and_in_the_summary() {
        Problems problems = Problems.collect()
                .add(Problem.error("minutes", ProblemCode.DURATION_WHEN_NOT_MADE, 15))
                .add(Problem.error("foreign", ProblemCode.UNEXPECTED_VALUE, "x"));
        String html = render(view("peer-contact", answers("peer-contact", "minutes=15"))
                .withProblems(problems, Collections.emptySet()));
        assertThat(html)
                .contains("<a href=\"#minutes\">Minutes: Minutes are only expected when contact was made.</a>")
                .contains("aria-describedby=\"minutes-hint minutes-problem minutes-check\"")
                .contains("id=\"minutes-problem\"")
                .contains("<span>This page: This does not fit the other answers.");
    }

    @Test
    void a_warning_can_be_confirmed_by_itself() {
        Problems problems =
                Problems.collect().add(Problem.warning("weeks", ProblemCode.WEEKS_NOT_ALLOWED, 17, "12, 24"));
        FormView view = view("treatment-start", answers("treatment-start", "weeks=17"));
        String html = render(view.withProblems(problems, Collections.emptySet()));
        assertThat(html)
                .contains("17 weeks is not usual for this regimen. Usual: 12, 24 weeks.")
                .contains("name=\"_confirmed\" value=\"weeks:weeks.not-allowed\"")
                .doesNotContain("value=\"weeks:weeks.not-allowed\" checked")
                .doesNotContain("Nothing was saved yet");
        String again = render(view.withProblems(problems, Collections.singleton("weeks:weeks.not-allowed")));
        assertThat(again).contains("value=\"weeks:weeks.not-allowed\" checked");
    }

    @Test
    void the_page_knows_when_a_question_can_be_answered() {
        String html = render(view("screening", FormAnswers.none())).replace("&quot;", "\"");
        assertThat(html)
                .contains("data-hide=\"[\"!==\",[\"name\",\"consentToTest\"],[\"value\",\"consent.given\"]]\"")
                .contains("data-hide=\"[\"isEmpty\",[\"name\",\"tests[0].value\"]]\"")
                .contains("[\"!==\",[\"name\",\"tests[0].result\"],[\"value\",\"result.below-lloq\"]]");
    }

    @Test
    void another_test_is_added_without_losing_the_first_up_to_six() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("tests[0].testType", "test-type.rna-poc");
        request.addParameter("tests[1].kitLot", "");
        request.addParameter("_rows.tests", "2");
        request.addParameter("_add", "tests");
        request.addParameter("OWASP-CSRFTOKEN", "TOKEN-1");
        SentForm sent = SentForm.of(request, "OWASP-CSRFTOKEN");
        assertThat(sent.answers()).containsOnlyKeys("tests[0].testType", "tests[1].kitLot");
        FormAnswers typed = FormParse.of(FORMS.find("screening").get())
                .parse(sent.answers())
                .answers();
        String html = render(view("screening", typed).withRows(sent).withAnotherRow(sent.add()));
        assertThat(html)
                .contains("value=\"test-type.rna-poc\" selected=\"selected\"")
                .contains("name=\"_rows.tests\" value=\"3\"")
                .contains("Test 3")
                .doesNotContain("Test 4")
                .containsPattern("id=\"tests-2-testType\"[^>]*autofocus=\"autofocus\"");
        request.setParameter("_rows.tests", "6");
        SentForm full = SentForm.of(request, "OWASP-CSRFTOKEN");
        String last = render(view("screening", typed).withRows(full).withAnotherRow(full.add()));
        assertThat(last).contains("name=\"_rows.tests\" value=\"6\"").doesNotContain("name=\"_add\"");
    }

    private static SentForm without(String row, int shown) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (int i = 0; i < shown; i++) {
            request.addParameter("tests[" + i + "].kitLot", "LOT " + i);
        }
        request.addParameter("note", "stays");
        request.addParameter("_rows.tests", String.valueOf(shown));
        request.addParameter("_remove", row);
        return SentForm.of(request, "OWASP-CSRFTOKEN");
    }

    @Test
    void a_test_is_taken_out_and_those_behind_it_move_up() {
        SentForm sent = without("tests[1]", 3);
        assertThat(sent.answers()).containsOnlyKeys("tests[0].kitLot", "tests[1].kitLot", "note");
        assertThat(sent.answers().get("tests[1].kitLot")).containsExactly("LOT 2");
        FormAnswers typed = FormParse.of(FORMS.find("screening").get())
                .parse(sent.answers())
                .answers();
        String html = render(view("screening", typed).withRows(sent).withAnotherRow(sent.add()));
        assertThat(html)
                .contains("name=\"_rows.tests\" value=\"2\"")
                .contains("name=\"_remove\" value=\"tests[1]\">Remove Test 2</button>")
                .doesNotContain("Test 3")
                .containsPattern("id=\"tests-1-testType\"[^>]*autofocus=\"autofocus\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tests[3]", "tests[-1]", "tests[x]", "tests[", "tests[99999999999]", "[", "none[0]"})
    void a_row_that_is_not_there_takes_nothing_out(String row) {
        SentForm sent = without(row, 3);
        assertThat(sent.answers()).containsOnlyKeys("tests[0].kitLot", "tests[1].kitLot", "tests[2].kitLot", "note");
        assertThat(render(view("screening", FormAnswers.none()).withRows(sent).withAnotherRow(sent.add())))
                .contains("name=\"_rows.tests\" value=\"3\"");
    }

    @Test
    void the_only_test_cannot_be_taken_out() {
        assertThat(without("tests[0]", 1).answers()).containsOnlyKeys("tests[0].kitLot", "note");
        assertThat(render(view("screening", FormAnswers.none()))).doesNotContain("_remove");
    }

    @Test
    void the_page_checks_with_the_sentences_of_the_server() {
        String html = render(view("peer-contact", FormAnswers.none())).replace("&quot;", "\"");
        assertThat(html)
                .contains("\"least\":0,\"greatest\":600")
                .contains("\"range\":\"Please give a value from 0 to 600 minutes")
                .contains("\"whole\":\"Please give a whole number.\"")
                .contains("\"most\":1000,\"long\":\"Please use at most 1,000 characters. This has {n}.\"")
                .contains("aria-describedby=\"minutes-hint minutes-check\"")
                .contains("id=\"minutes-check\"");
    }

    /** The frame around it stays English where nobody has translated it; a screen reader has to be told which is which. */
    @ParameterizedTest
    @CsvSource({
        "en, Planned weeks, 52 weeks",
        "fr, Semaines prévues, 52 semaines",
        "es, Semanas previstas, 52 semanas",
        "pt, Semanas previstas, 52 semanas"
    })
    void a_form_says_its_language_and_has_units_that_are_words_in_it(String language, String label, String range) {
        Context.setLocale(new Locale(language));
        String html = render(view("treatment-start", FormAnswers.none())).replace("&quot;", "\"");
        assertThat(html)
                .contains("data-form lang=\"" + language + "\"", "<h1 lang=\"" + language + "\"")
                .contains(label)
                .contains(range)
                .doesNotContain("(weeks)");
    }

    @Test
    void only_a_form_that_looks_at_the_person_tells_the_page_of_age_and_sex() {
        FormPerson person =
                FormPerson.unknown().bornOn(LocalDate.of(1990, 5, 1)).ofSex("F");
        for (FormDefinition form : FORMS.all()) {
            OpenedForm opened =
                    OpenedForm.of(form, "person-1", "Ash", FormAnswers.none()).on(LocalDate.of(2026, 6, 30), person);
            String html = render(FormView.of(
                    opened, FormAnswers.none(), new FormWords(new Texts(messages), Collections.emptyList())));
            assertThat(html).contains("data-today=\"2026-06-30\"");
            assertThat(html.contains("{&quot;age&quot;:36,&quot;sex&quot;:&quot;F&quot;}"))
                    .as(form.key())
                    .isEqualTo(form.looksAtPerson());
        }
    }

    private static FormDefinition foldedForm() {
        FormField day = FormField.named("day", "l.day", FieldKind.VISIT_DATE).build();
        FormField height = FormField.named("height", "l.height", FieldKind.NUMBER)
                .limits(NumberLimits.of(BigDecimal.ONE, new BigDecimal("250"), false, "cm"))
                .build();
        FormField twice = FormField.named("twice", "l.twice", FieldKind.NUMBER)
                .limits(NumberLimits.of(BigDecimal.ONE, new BigDecimal("500"), false, "cm"))
                .calculate(Expression.parse("isEmpty(height) ? null : height * 2"))
                .rules(Collections.singletonList(
                        FormRule.warns(Expression.parse("!isEmpty(twice) && twice > 400"), "l.tall")))
                .build();
        return FormDefinition.of(
                FormHeader.of("f", "0f9b1f2e-0000-4000-8000-000000000004", "l.title", "visit", "role", "Record"),
                LocalDate.of(1990, 1, 1),
                Arrays.asList(
                        FormSection.of("l.first", Collections.singletonList(day)),
                        FormSection.of("l.more", Arrays.asList(height, twice))
                                .folded()
                                .hiddenWhen(Expression.parse("isEmpty(day)"))));
    }

    private String folded(String... pairs) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (String pair : pairs) {
            raw.put(pair.split("=")[0], Collections.singletonList(pair.split("=")[1]));
        }
        FormAnswers typed = FormParse.of(foldedForm()).parse(raw).answers();
        OpenedForm opened = OpenedForm.of(foldedForm(), "person-1", "Ash", FormAnswers.none());
        return render(FormView.of(opened, typed, new FormWords(new Texts(messages), Collections.emptyList())));
    }

    @Test
    void a_folded_section_opens_on_demand_and_is_open_where_something_was_typed() {
        assertThat(folded()).contains("<details class=\"fold\">").contains("data-hide=\"[&quot;isEmpty&quot;");
        assertThat(folded("height=170")).contains("<details class=\"fold\" open=\"open\">");
    }

    @Test
    void a_calculated_number_is_read_only_and_says_so() {
        assertThat(folded("height=170").replace("&quot;", "\""))
                .containsPattern("id=\"twice\"[^>]*data-calculate=\"\\[\"\\?\",\\[\"isEmpty\"[^>]*readonly")
                .contains("aria-describedby=\"twice-calculated twice-check\"")
                .contains("id=\"twice-calculated\">This is worked out from other answers.</p>")
                .contains("\"text\":\"Please check: l.tall\"")
                .doesNotContainPattern("id=\"height\"[^>]*readonly");
    }
}
