/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A worry about somebody's safety, from the peer's phone to the clinician who was named, and back. */
class SafetyPhoneIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private final Phone phone = new Phone(CHROMIUM, screen);

    private void worry(String person, String whom) {
        screen.open("/hcv/people/" + person + "/contact");
        if (screen.value("place").isEmpty()) {
            screen.choose(
                    "place", screen.all(By.cssSelector("#place option")).get(1).getDomAttribute("value"));
        }
        screen.choose("mode", "mode.street");
        screen.one(By.cssSelector("input[name=minutes][value='15']")).click();
        screen.press("I am worried about somebody’s safety");
        screen.choose("immediateDanger", "yes");
        screen.one(By.cssSelector("input[name=safetyCategory]")).click();
        screen.choose("safetyTold", "told-whom.supervisor");
        assertThat(screen.all(By.id("clinician"))).hasSize(1);
        WebElement name = screen.one(By.xpath("//select[@id='clinician']/option[contains(., '" + whom + "')]"));
        screen.choose("_clinician", name.getDomAttribute("value"));
        phone.narrow();
        screen.leaveBy(
                () -> screen.one(By.cssSelector("form .actions button.main")).click());
    }

    private WebElement card(String name) {
        return screen.one(By.xpath("//section[contains(@class,'card')][.//h2[contains(., '" + name + "')]]"));
    }

    @Test
    void a_worry_goes_to_the_clinician_named_who_says_that_they_have_seen_it() {
        phone.signIn("peer");
        String name = UUID.randomUUID().toString().replaceAll("\\d|-", "");
        String person = People.register(screen, "Worryfor", name);
        worry(person, "Fenwood");

        assertThat(screen.path()).as(screen.text()).startsWith("/hcv/people/" + person + "/safety/");
        assertThat(screen.text())
                .contains(
                        "What to do now",
                        "phone the emergency services",
                        "It went to Idris Fenwood",
                        "Nobody has said yet");
        phone.narrow();
        String receipt = screen.path().replaceFirst("\\?.*", "");

        phone.signIn("nurse");
        screen.open(receipt);
        assertThat(screen.text()).doesNotContain("Idris Fenwood,");

        phone.signIn("clinician");
        screen.open("/hcv/");
        assertThat(screen.one(By.cssSelector("[role=alert]")).getText())
                .contains("Worries about safety", "danger")
                .doesNotContain("Worryfor");
        screen.follow("Look at them now");
        phone.narrow();
        assertThat(card(name).getText()).contains("To Idris Fenwood from Robin Harkwell", "I have seen this");
        screen.leaveBy(
                () -> card(name).findElement(By.cssSelector("button.main")).click());
        assertThat(screen.text()).contains("Noted: you have seen it");
        assertThat(card(name).getText()).contains("Seen by Idris Fenwood").doesNotContain("I have seen this");

        card(name).findElement(By.cssSelector("summary")).click();
        card(name).findElement(By.xpath(".//option[contains(., 'Orchard')]")).click();
        card(name).findElement(By.name("note")).sendKeys("Please phone the hostel");
        screen.leaveBy(
                () -> card(name).findElement(By.cssSelector("details button")).click());
        assertThat(card(name).getText())
                .contains("To Maeve Orchard from Idris Fenwood", "Please phone the hostel", "I have seen this");

        phone.signIn("peer");
        screen.open(receipt);
        assertThat(screen.text()).contains("Seen by a clinician").doesNotContain("Maeve Orchard", "hostel");
        screen.open("/hcv/people/" + person);
        assertThat(screen.source()).doesNotContain("danger", "Fenwood");
    }
}
