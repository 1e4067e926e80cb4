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

/** The team and its caseloads on a phone of 360 pixels: a supervisor decides, and what a peer may open follows. */
class TeamPhoneIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private final Phone phone = new Phone(CHROMIUM, screen);

    /** A new person on nobody's caseload, and their number. */
    private String[] somebody() {
        phone.signIn("clinician");
        String uuid = People.register(
                screen, "Teamphone", UUID.randomUUID().toString().replaceAll("\\d|-", ""));
        return new String[] {uuid, screen.one(By.cssSelector("dd.reference")).getText()};
    }

    /** Nothing sticks out on the narrowest phone either. */
    private void narrow() {
        CHROMIUM.resize(PageChecks.NARROW, 740);
        PageChecks.width(screen);
        CHROMIUM.resize(360, 740);
    }

    private void save() {
        screen.leaveBy(() -> screen.one(By.cssSelector("main form.card button")).click());
    }

    @Test
    void a_peer_asks_for_somebody_they_met_and_supports_them_until_they_are_handed_over() {
        String[] person = somebody();
        phone.signIn("peer");
        screen.open("/hcv/ask");
        screen.type("q", person[1]);
        screen.press("Find");
        screen.type("note", "At the needle exchange");
        screen.press("Ask your supervisor");
        assertThat(screen.text()).contains("Your supervisor has your request");
        screen.open("/hcv/people/" + person[0]);
        assertThat(screen.text()).doesNotContain("Teamphone");

        phone.signIn("supervisor");
        screen.open("/hcv/team/requests");
        assertThat(screen.text()).contains("Robin Harkwell asks to support Teamphone", "At the needle exchange");
        screen.leaveBy(
                () -> screen.one(By.xpath("//li[.//a[contains(@href, '" + person[0] + "')]]//button[@value='yes']"))
                        .click());

        phone.signIn("peer");
        screen.open("/hcv/people/" + person[0]);
        assertThat(screen.heading()).contains("Teamphone");

        phone.signIn("supervisor");
        screen.open("/hcv/people/" + person[0] + "/support");
        assertThat(screen.text()).contains("Robin Harkwell", "They met");
        screen.leaveBy(() -> screen.one(By.cssSelector("ul.people a.button")).click());
        screen.choose(
                "worker",
                screen.one(By.xpath("//select[@id='worker']/option[contains(., 'Shona Tallis')]"))
                        .getDomAttribute("value"));
        save();
        assertThat(screen.path()).isEqualTo("/hcv/people/" + person[0] + "/support?saved");
        assertThat(screen.one(By.cssSelector("section[aria-labelledby=now]")).getText())
                .contains("Shona Tallis")
                .doesNotContain("Robin Harkwell");
        assertThat(screen.one(By.cssSelector("section[aria-labelledby=before]")).getText())
                .contains("Robin Harkwell", "Handed over");
        narrow();

        phone.signIn("peer");
        screen.open("/hcv/people/" + person[0]);
        assertThat(screen.text()).doesNotContain("Teamphone");
    }

    @Test
    void wrong_input_is_told_beside_its_field_and_what_was_typed_stays() {
        String[] person = somebody();
        phone.signIn("supervisor");
        screen.open("/hcv/people/" + person[0] + "/support");
        screen.choose(
                "worker",
                screen.one(By.xpath("//select[@id='worker']/option[contains(., 'Robin Harkwell')]"))
                        .getDomAttribute("value"));
        screen.date("day", LocalDate.now().minusDays(1).toString());
        screen.choose("reason", "other");
        save();

        assertThat(screen.one(By.id("day-problem")).getText()).isNotEmpty();
        assertThat(screen.one(By.id("note-problem")).getText()).isNotEmpty();
        assertThat(screen.value("day")).isEqualTo(LocalDate.now().minusDays(1).toString());
        narrow();
    }

    @Test
    void a_supervisor_signs_a_task_off_and_takes_it_back_and_the_peer_reads_it() {
        phone.signIn("supervisor");
        screen.open("/hcv/team");
        screen.follow("Kit Marlowe-Voss");
        screen.choose("task", "dbs");
        save();
        assertThat(screen.text()).contains("signed by Maeve Orchard", "Take back: Dried blood spot");
        narrow();

        phone.signIn("peer3");
        screen.follow("My page as a peer support worker");
        assertThat(screen.heading()).isEqualTo("Kit Marlowe-Voss");
        assertThat(screen.text()).contains("signed by Maeve Orchard").doesNotContain("Take back");

        phone.signIn("supervisor");
        screen.open("/hcv/team");
        screen.follow("Kit Marlowe-Voss");
        screen.press("Take back: Dried blood spot");
        assertThat(screen.text()).contains("taken back from");
    }

    @Test
    void somebody_whose_work_has_ended_opens_nothing_but_their_own_page() {
        phone.signIn("supervisor");
        screen.open("/hcv/team");
        screen.follow("Yusra Penhale");
        String page = screen.path();
        screen.date("activeUntil", LocalDate.now().minusDays(1).toString());
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        assertThat(screen.text()).contains("Does not work today");

        phone.signIn("peer4");
        assertThat(screen.text()).contains("You are not down as working today").doesNotContain("My caseload");
        screen.open("/hcv/people");
        assertThat(screen.has(By.cssSelector("table"))).isFalse();

        phone.signIn("supervisor");
        screen.open(page.replaceFirst("\\?.*", ""));
        screen.date("activeUntil", "");
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        assertThat(screen.text()).doesNotContain("Does not work today");
    }
}
