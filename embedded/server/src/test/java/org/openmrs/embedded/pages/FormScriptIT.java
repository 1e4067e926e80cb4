/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What scripts add to a form: questions that come and go, and a word about an answer before it is sent. */
class FormScriptIT {

    /** Expressions and results, which the server's own evaluation is tested with as well. */
    private static final Path EXPRESSIONS = Path.of("../../api/src/test/resources/expressions.txt");

    private static final List<String> NUMBERS = List.of("size", "count", "age");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop(SERVER);

    private final Screen screen = CHROMIUM.screen();

    private FormPage form(String key) {
        screen.signIn("clinician");
        String person = People.register(
                screen, "Script", "Form" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "x"));
        return FormPage.open(screen, person, key);
    }

    @Test
    void the_page_works_out_expressions_as_the_server_does() throws IOException {
        screen.open("/hcv/login");
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        String json = "";
        for (String line : Files.readAllLines(EXPRESSIONS)) {
            if (line.startsWith("= ")) {
                json = line.substring(2);
            } else if (line.contains("=> ") && !line.startsWith("#")) {
                String[] parts = line.split("=> ", 2);
                String result = evaluated(json, answers(parts[0].trim()));
                rows++;
                if (!result.equals(parts[1])) {
                    wrong.add(json + " with " + line + " came to " + result);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isGreaterThan(70);
    }

    private static Map<String, Object> answers(String written) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String pair : written.split(";")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                answers.put(parts[0], answer(parts[0], parts[1]));
            }
        }
        return answers;
    }

    private static Object answer(String name, String text) {
        if (name.equals("many")) {
            return Arrays.asList(text.split("\\|"));
        }
        return NUMBERS.contains(name) && text.matches("-?[0-9.]+") ? (Object) Double.valueOf(text) : text;
    }

    private String evaluated(String json, Map<String, Object> answers) {
        return (String) screen.script(
                """
                return import("/openmrs/moduleResources/hcv/hcv-expression.js").then(({evaluate}) => {
                  const scope = {valueOf: (name) => arguments[1][name] ?? null, today: "2026-06-30"};
                  const value = evaluate(JSON.parse(arguments[0]), scope);
                  return value === null ? "-" : String(value);
                });
                """,
                json,
                answers);
    }

    private boolean isShown(String name) {
        return screen.field(name).isDisplayed();
    }

    @Test
    void questions_come_and_go_with_the_answers_they_depend_on() {
        FormPage form = form("screening");
        assertThat(isShown("tests[0].testType")).as("no test without consent").isFalse();
        form.choose("consentToTest", "consent.given").test(0, "rna-poc", "negative");
        assertThat(isShown("tests[0].value")).isFalse();
        form.choose("tests[0].result", "result.positive").type("tests[0].value", "1200");
        assertThat(isShown("tests[0].operator")).isTrue();
        form.choose("tests[0].result", "result.negative");
        assertThat(isShown("tests[0].value")).isFalse();
        assertThat(isShown("tests[0].operator")).isFalse();
        form.saved();
        assertThat(screen.text()).contains("No current infection");
        assertThat(screen.one(By.cssSelector("table.timeline")).getText())
                .contains("Negative")
                .doesNotContain("Amount", "1200");
    }

    @Test
    void a_second_row_looks_at_its_own_answers_and_can_be_taken_out() {
        FormPage form =
                form("screening").choose("consentToTest", "consent.given").test(0, "rna-poc", "positive");
        form.addTest().test(1, "ab-oral-fluid", "negative");
        assertThat(isShown("tests[0].value")).isTrue();
        assertThat(isShown("tests[1].value")).isFalse();
        form.addTest().test(2, "rna-dbs", "negative");
        screen.press("Remove Test 2");
        assertThat(screen.chosen("tests[0].testType")).isEqualTo("test-type.rna-poc");
        assertThat(screen.chosen("tests[1].testType")).isEqualTo("test-type.rna-dbs");
        assertThat(screen.has(By.name("tests[2].testType"))).isFalse();
        screen.waitForFocus("tests[1].testType");
    }

    @Test
    void a_number_out_of_range_is_told_when_it_was_left_and_until_it_is_mended() {
        form("peer-contact").choose("outcome", "contact-outcome.made");
        WebElement minutes = screen.field("minutes");
        minutes.sendKeys("6000");
        assertThat(screen.one(By.id("minutes-check")).isDisplayed())
                .as("nobody is interrupted")
                .isFalse();
        minutes.sendKeys(Keys.TAB);
        assertThat(screen.one(By.id("minutes-check")).getText())
                .startsWith("Please give a value from 0 to 600 minutes");
        assertThat(minutes.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(minutes.getDomAttribute("aria-describedby")).contains("minutes-check");
        assertThat(screen.one(By.cssSelector("[data-said]")).getDomProperty("textContent"))
                .startsWith("Minutes")
                .contains(": Please give a value from 0 to 600 minutes");
        minutes.sendKeys(Keys.BACK_SPACE);
        assertThat(screen.one(By.id("minutes-check")).isDisplayed()).isFalse();
        assertThat(minutes.getDomAttribute("aria-invalid")).isEqualTo("false");
        assertThat(screen.value("minutes")).isEqualTo("600");
    }

    @Test
    void what_does_not_fit_can_be_sent_all_the_same_and_comes_back_with_the_same_sentence() {
        FormPage form = form("assessment").type("stiffness", "very");
        screen.field("stiffness").sendKeys(Keys.TAB);
        String told = screen.one(By.id("stiffness-check")).getText();
        assertThat(told).isEqualTo("Please give a number in digits, for example 12 or 12.5.");
        form.save();
        assertThat(screen.one(By.id("stiffness-problem")).getText()).isEqualTo(told);
        assertThat(screen.one(By.id("stiffness-check")).isDisplayed()).isFalse();
        screen.type("stiffness", "7.5");
        screen.field("stiffness").sendKeys(Keys.TAB);
        assertThat(screen.one(By.id("stiffness-problem")).isDisplayed())
                .as("what was said of another answer")
                .isFalse();
    }
}
