/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Bad input and repeated sending: nothing wrong is saved, nothing typed is lost, nothing is saved twice. */
class FormProblemsIT {

    private static final String SCRIPT = "<script>document.title = 'taken over'</script><b>bold</b> & \"quoted\"";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private String person;

    @BeforeEach
    void register_somebody() {
        screen.signIn("clinician");
        person = People.register(
                screen, "Problem", "Person" + UUID.randomUUID().toString().replaceAll("\\d|-", ""));
    }

    private int records() {
        screen.open("/hcv/people/" + person);
        return screen.all(By.cssSelector("table.timeline > tbody > tr")).size();
    }

    private FormPage wrongScreening() {
        return FormPage.open(screen, person, "screening")
                .visit(LocalDate.now().plusDays(1).toString())
                .choose("consentToTest", "consent.given")
                .choose("tests[0].result", "result.positive")
                .type("tests[0].kitLot", "LOT-88")
                .addTest()
                .test(1, "rna-poc", "positive")
                .type("tests[1].value", "plenty")
                .type("note", SCRIPT);
    }

    @Test
    void all_problems_are_listed_and_each_leads_to_its_field() {
        FormPage form = wrongScreening();
        form.save();
        assertThat(form.problems())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("This date is in the future"))
                .anySatisfy(line -> assertThat(line).contains("There is a result but no type of test"))
                .anySatisfy(line -> assertThat(line).contains("Please give a number in digits"));
        assertThat(screen.focused().getDomAttribute("data-problems")).isNotNull();
        for (WebElement link : screen.all(By.cssSelector("[data-problems] li a"))) {
            String id = link.getDomAttribute("href").substring(1);
            WebElement field = screen.one(By.id(id));
            assertThat(field.getDomAttribute("aria-describedby")).contains(id + "-problem");
            assertThat(screen.one(By.id(id + "-problem")).getText()).isNotBlank();
            link.click();
            assertThat(screen.path()).endsWith("#" + id);
        }
        assertThat(records()).isZero();
    }

    @Test
    void nothing_typed_is_lost_when_a_form_is_refused() {
        wrongScreening().save();
        assertThat(screen.value("visitDate"))
                .isEqualTo(LocalDate.now().plusDays(1).toString());
        assertThat(screen.chosen("consentToTest")).isEqualTo("consent.given");
        assertThat(screen.chosen("tests[0].result")).isEqualTo("result.positive");
        assertThat(screen.value("tests[0].kitLot")).isEqualTo("LOT-88");
        assertThat(screen.chosen("tests[1].testType")).isEqualTo("test-type.rna-poc");
        assertThat(screen.value("tests[1].value")).isEqualTo("plenty");
        assertThat(screen.value("note")).isEqualTo(SCRIPT);
    }

    @Test
    void tags_are_shown_as_the_text_they_are() {
        FormPage.open(screen, person, "peer-contact")
                .choose("outcome", "contact-outcome.no-answer")
                .choose("mode", "mode.phone")
                .choose("safeguarding", "no")
                .type("nextStep", "<img src=x onerror=alert(1)>")
                .type("note", SCRIPT)
                .saved();
        assertThat(screen.text()).contains(SCRIPT, "<img src=x onerror=alert(1)>");
        assertThat(screen.script("return document.title").toString()).startsWith("Problem");
        assertThat(screen.has(By.cssSelector("main b, main script, main img"))).isFalse();
    }

    @Test
    void too_long_text_is_refused_with_its_length() {
        String longText = "ä".repeat(10_000);
        FormPage form = FormPage.open(screen, person, "assessment").choose("appointmentOutcome", "appointment.missed");
        screen.script("arguments[0].value = arguments[1]", screen.field("note"), longText);
        form.save();
        assertThat(form.problems()).singleElement().asString().contains("1,000").contains("10,000");
        assertThat(screen.value("note")).isEqualTo(longText);
        assertThat(records()).isZero();
    }

    @Test
    void warning_is_saved_once_it_is_confirmed() {
        FormPage form = FormPage.open(screen, person, "treatment-start")
                .date("startDate", LocalDate.now().toString())
                .choose("regimen", "regimen.sof-vel")
                .type("weeks", "12");
        form.save();
        assertThat(form.problems())
                .singleElement()
                .asString()
                .contains("No test on or before this day shows a current infection");
        screen.one(By.name("_confirmed")).click();
        form.saved();
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void two_quick_presses_make_one_record() {
        contact();
        screen.leaveBy(() -> screen.script("const form = document.querySelector('form[data-form]');"
                + "const button = form.querySelector('button.main'); button.click(); button.click();"));
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void form_sent_again_after_going_back_makes_no_second_record() {
        FormPage form = contact();
        form.savedAndBack();
        assertThat(screen.heading()).isEqualTo("Peer support contact");
        form.save();
        assertThat(screen.path()).endsWith("?already");
        assertThat(screen.text()).contains("Nothing was saved twice.");
        assertThat(records()).isEqualTo(1);
    }

    private FormPage contact() {
        return answer(FormPage.open(screen, person, "peer-contact"));
    }

    private static FormPage answer(FormPage contact) {
        return contact.choose("outcome", "contact-outcome.no-answer")
                .choose("mode", "mode.phone")
                .choose("safeguarding", "no");
    }
}
