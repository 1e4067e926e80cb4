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

/** Opening somebody beyond the caseload on a phone of 360 pixels: the question why, the page, and what the supervisor sees. */
class GlassPhoneIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private final Phone phone = new Phone(CHROMIUM, screen);

    @Test
    void a_peer_opens_somebody_with_a_reason_and_the_supervisor_sees_it() {
        phone.signIn("clinician");
        String family = UUID.randomUUID().toString().replaceAll("\\d|-", "");
        String uuid = People.register(screen, "Glassphone", family);
        String number = screen.one(By.cssSelector("dd.reference")).getText();
        FormPage.open(screen, uuid, "screening")
                .choose("consentToTest", "consent.given")
                .choose("riskHiv", "yes")
                .choose("preferredContact", "reach-by.phone")
                .saved();

        phone.signIn("peer");
        screen.open("/hcv/people/" + uuid);
        assertThat(screen.text()).doesNotContain("Glassphone");
        find(number);
        assertThat(screen.text()).contains("Not on your caseload");
        phone.narrow();
        screen.follow("Ask to support somebody you met");
        assertThat(screen.text()).contains("Glassphone", "Where and how you met");
        screen.back();
        screen.leaveBy(
                () -> screen.one(By.partialLinkText("Open with a reason")).click());
        assertThat(screen.text()).contains("Glassphone", "It opens for 24 hours", "your supervisor sees");
        phone.narrow();

        submit();
        assertThat(screen.one(By.id("reason-problem")).getText()).isNotEmpty();
        phone.narrow();
        screen.one(By.cssSelector("input[name=reason][value=in-front]")).click();
        screen.type("words", "At the needle exchange, unwell");
        submit();

        assertThat(screen.path()).isEqualTo("/hcv/people/" + uuid + "?opened");
        assertThat(screen.heading()).contains("Glassphone");
        assertThat(screen.text()).contains("open to you for now", "Phone").doesNotContain("HIV");
        phone.narrow();
        screen.open("/hcv/people/" + uuid + "/contact");
        assertThat(screen.heading()).isNotEmpty();
        screen.open("/hcv/");
        assertThat(screen.text()).doesNotContain("Glassphone");
        find(number);
        assertThat(screen.text()).doesNotContain("Not on your caseload");

        phone.signIn("supervisor");
        assertThat(screen.text()).contains("opened beyond a caseload");
        screen.open("/hcv/team/opened");
        assertThat(line(uuid).getText())
                .contains("Robin Harkwell", "Glassphone", "The person is with me now: At the needle exchange, unwell");
        phone.narrow();
        screen.leaveBy(() -> line(uuid).findElement(By.cssSelector("button")).click());
        assertThat(screen.text()).contains("Noted that you have seen it");
        assertThat(line(uuid).findElements(By.cssSelector("button"))).isEmpty();

        phone.signIn("administrator");
        screen.open("/hcv/access-log?person=" + uuid);
        assertThat(screen.text())
                .contains(
                        "Opened beyond the caseload, with a reason",
                        "The person is with me now: At the needle exchange, unwell");
    }

    private void find(String number) {
        screen.open("/hcv/people");
        screen.type("q", number);
        screen.press("Find");
        assertThat(screen.text()).contains("Glassphone");
    }

    private void submit() {
        screen.leaveBy(
                () -> screen.one(By.cssSelector("main form.card button.main")).click());
    }

    private WebElement line(String uuid) {
        return screen.one(By.xpath("//li[.//a[contains(@href, '" + uuid + "')]]"));
    }
}
