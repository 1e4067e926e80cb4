/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;

/** With scripts switched off in the browser. */
class WithoutScriptIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.withoutScript(SERVER);

    private final Screen screen = CHROMIUM.screen();

    @Test
    void screening_with_two_tests_is_recorded() {
        screen.signIn("clinician");
        String person = People.register(screen, "Scriptless", "Screening");
        FormPage form = FormPage.open(screen, person, "screening");
        assertThat(screen.one(By.name("tests[0].genotype")).isDisplayed())
                .as("nothing is hidden without scripts")
                .isTrue();
        form.choose("consentToTest", "consent.given")
                .test(0, "ab-oral-fluid", "positive")
                .addTest()
                .test(1, "rna-dbs", "negative")
                .type("note", "Two tests, no script");
        assertThat(screen.chosen("tests[0].result")).isEqualTo("result.positive");
        form.saved();
        assertThat(screen.text()).contains("No current infection", "Antibody, oral fluid", "Two tests, no script");
    }

    @Test
    void outreach_session_is_written_down_with_what_was_different() {
        screen.signIn("peer");
        String person = People.register(screen, "Scriptless", "Outreach");
        screen.open("/hcv/outreach/new");
        screen.choose("person", person);
        screen.type("minutes", "45");
        // Only somebody who has recorded nothing yet is asked for the place; the page knows the others' last one.
        if (screen.value("place").isEmpty()) {
            screen.choose(
                    "place", screen.all(By.cssSelector("#place option")).get(1).getDomAttribute("value"));
        }
        screen.press("Something was different with somebody");
        screen.type("nextStep." + person, "Bring a phone");
        screen.press("Save: no other worry about safety");
        assertThat(screen.text()).contains("1 person by name", "45 minutes", "Scriptless");
        screen.open("/hcv/people/" + person);
        assertThat(screen.text()).contains("Bring a phone");
    }

    @Test
    void wrong_form_comes_back_with_its_problems() {
        screen.signIn("clinician");
        String person = People.register(screen, "Scriptless", "Problem");
        FormPage form = FormPage.open(screen, person, "assessment").type("stiffness", "very");
        form.save();
        assertThat(form.problems()).hasSize(2);
        assertThat(screen.value("stiffness")).isEqualTo("very");
    }

    @Test
    void draft_is_kept_by_its_button_and_gone_on_with() {
        screen.signIn("clinician");
        String person = People.register(screen, "Scriptless", "Draft");
        FormPage.open(screen, person, "assessment").type("stiffness", "7.7");
        screen.press("Keep as draft");
        assertThat(screen.text()).contains("The form was kept as a draft");
        screen.leaveBy(() ->
                screen.one(By.cssSelector("section[aria-labelledby=drafts] a")).click());
        assertThat(screen.value("stiffness")).isEqualTo("7.7");
    }
}
