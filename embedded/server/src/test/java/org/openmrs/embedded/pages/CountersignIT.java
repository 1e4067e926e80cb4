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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A test that an advanced peer support worker enters on a phone, to the clinician and back. */
class CountersignIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private final Phone phone = new Phone(CHROMIUM, screen);

    private void save() {
        screen.leaveBy(
                () -> screen.one(By.cssSelector("form .actions button.main")).click());
        if (screen.has(By.name("_confirmed"))) {
            screen.all(By.name("_confirmed")).forEach(WebElement::click);
            screen.leaveBy(() ->
                    screen.one(By.cssSelector("form .actions button.main")).click());
        }
    }

    private WebElement card(String name) {
        return screen.one(By.xpath("//section[contains(@class,'card')][.//h2[contains(., '" + name + "')]]"));
    }

    @Test
    void a_peer_s_test_is_provisional_comes_back_and_is_accepted() {
        phone.signIn("advanced");
        String name = UUID.randomUUID().toString().replaceAll("\\d|-", "");
        String person = People.register(screen, "Countersign", name);
        screen.open("/hcv/people/" + person + "/forms/test-result");
        if (screen.value("place").isEmpty()) {
            screen.choose(
                    "place", screen.all(By.cssSelector("#place option")).get(1).getDomAttribute("value"));
        }
        screen.date("visitDate", LocalDate.now().toString());
        screen.choose("tests[0].testType", "test-type.rna-poc");
        screen.choose("tests[0].result", "result.positive");
        screen.choose("resultGiven", "result-given.yes");
        save();
        assertThat(screen.path()).as(screen.text()).isEqualTo("/hcv/people/" + person + "?saved");
        assertThat(screen.text()).contains("Provisional", "awaits a clinician’s countersignature");
        phone.narrow();

        phone.signIn("clinician");
        screen.open("/hcv/countersign");
        phone.narrow();
        assertThat(card(name).getText()).contains("RNA", "Positive", "entered by Shona Tallis");
        card(name).findElement(By.cssSelector("summary")).click();
        card(name).findElement(By.name("note")).sendKeys("Which day was the sample?");
        screen.leaveBy(
                () -> card(name).findElement(By.cssSelector("details button")).click());
        assertThat(screen.text()).contains("Sent back. It stays provisional");
        assertThat(card(name).getText()).contains("It was not changed since");

        phone.signIn("advanced");
        screen.open("/hcv/");
        assertThat(screen.text()).contains("Tests that came back to you", "Which day was the sample?");
        phone.narrow();
        screen.leaveBy(() -> screen.one(By.cssSelector("a[href*='/" + person + "/records/'][href$='/edit']"))
                .click());
        screen.choose("tests[0].result", "result.negative");
        save();
        assertThat(screen.text()).contains("The result is provisional", "Sent back by Idris Fenwood");

        phone.signIn("clinician");
        screen.open("/hcv/people/" + person);
        assertThat(screen.text()).contains("A test result is provisional").doesNotContain("No current infection");
        screen.open("/hcv/countersign");
        assertThat(card(name).getText()).contains("Negative").doesNotContain("It was not changed since");
        screen.leaveBy(
                () -> card(name).findElement(By.cssSelector("button.main")).click());
        assertThat(screen.text()).contains("Accepted. The result is final now.");
        screen.open("/hcv/people/" + person);
        assertThat(screen.text()).doesNotContain("provisional");
    }
}
