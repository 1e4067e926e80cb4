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

/** What a person says about consent, and what they are told about who looked at their record, in a phone's browser. */
class ConsentAndLogIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private final Phone phone = new Phone(CHROMIUM, screen);

    private String[] somebodyOf(String user) {
        phone.signIn(user);
        String uuid = People.register(
                screen, "Consentlog", UUID.randomUUID().toString().replaceAll("\\d|-", ""));
        return new String[] {uuid, screen.one(By.cssSelector("dd.reference")).getText()};
    }

    private FormPage contact(String person) {
        return FormPage.open(screen, person, "peer-contact")
                .date("visitDate", LocalDate.now().toString())
                .choose("outcome", "contact-outcome.made")
                .choose("mode", "mode.phone")
                .type("minutes", "5")
                .choose("activities", "activity.being-there")
                .choose("safeguarding", "no");
    }

    @Test
    void a_person_who_does_not_want_to_be_contacted_and_then_no_peer_support() {
        String[] person = somebodyOf("peer");
        assertThat(screen.text()).contains("To be contacted", "Not asked yet");
        assertThat(screen.text()).doesNotContain("To share results with");

        contact(person[0]).choose("consentToContact", "consent.declined").saved();
        assertThat(screen.text()).contains("This person does not want to be contacted.", "written down by Robin");
        CHROMIUM.resize(PageChecks.NARROW, 740);
        PageChecks.width(screen);
        CHROMIUM.resize(360, 740);

        contact(person[0]).choose("consentToPeerSupport", "consent.declined").save();
        assertThat(screen.text()).contains("The person is not among your people any more.");
        screen.open("/hcv/people/" + person[0]);
        assertThat(screen.text()).doesNotContain("Consentlog");

        phone.signIn("supervisor");
        screen.open("/hcv/people/" + person[0]);
        assertThat(screen.text())
                .contains("Peer support workers do not see them.", "To share results with", "written down by Robin");
    }

    @Test
    void a_privacy_lead_tells_a_person_who_looked_at_their_record() {
        String[] person = somebodyOf("clinician");
        phone.signIn("privacy");
        screen.follow("Access log");
        screen.type("person", person[1]);
        screen.press("Show");
        assertThat(screen.path()).contains("person=" + person[0]).doesNotContain(person[1]);
        assertThat(screen.value("person")).isEqualTo(person[1]);
        assertThat(screen.text()).contains("Idris Fenwood (clinician)", "HCV Clinician", "Made", "registration");
        assertThat(screen.text()).doesNotContain("Consentlog");
        CHROMIUM.resize(PageChecks.NARROW, 740);
        PageChecks.width(screen);
        CHROMIUM.resize(360, 740);

        screen.open("/hcv/access-log/person");
        screen.type("person", person[1]);
        screen.press("Show");
        assertThat(screen.text()).contains("Consentlog", person[1], "Opened", "the person's page");
        String file = screen.one(By.partialLinkText("CSV")).getDomAttribute("href");
        assertThat(file).contains(person[0]).doesNotContain(person[1]);

        screen.open("/hcv/access-log");
        screen.type("user", "privacy");
        screen.press("Show");
        assertThat(screen.text()).contains("Noor Ashdown (privacy)", "Access log searched", "the access log");

        screen.type("user", "nobody-at-all");
        screen.press("Show");
        assertThat(screen.text()).contains("Nobody signs in by that name.");
    }
}
