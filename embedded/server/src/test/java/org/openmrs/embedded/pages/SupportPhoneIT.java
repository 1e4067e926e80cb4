/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;

/** Support for the peers themselves on a phone of 360 pixels: supervision and what follows from it. */
class SupportPhoneIT {

    private static final String PEER = "Robin Harkwell";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private final Phone phone = new Phone(CHROMIUM, screen);

    private void save() {
        screen.leaveBy(
                () -> screen.one(By.cssSelector("main form.card button.main")).click());
    }

    @Test
    void a_session_is_written_down_read_by_the_peer_and_each_ticks_what_is_theirs() {
        phone.signIn("supervisor");
        assertThat(screen.text()).contains("Time for supervision");
        screen.follow(PEER);
        screen.follow("Write a session down");
        screen.type("minutes", "many");
        screen.type("action-text-0", "Show the new hostel to Kit");
        save();
        assertThat(screen.one(By.id("minutes-problem")).getText()).isNotEmpty();
        assertThat(screen.value("action-text-0")).isEqualTo("Show the new hostel to Kit");
        phone.narrow();
        screen.type("minutes", "40");
        screen.one(By.cssSelector("input[name=topics][value=load]")).click();
        screen.type("action-text-1", "Ask for a second phone");
        screen.choose("action-party-1", "supervisor");
        screen.date("nextOn", LocalDate.now().plusDays(14).toString());
        save();
        assertThat(screen.text())
                .contains("40 minutes", "How much there is to do", "Show the new hostel to Kit", "Change it");
        String session = screen.path().replaceFirst("\\?.*", "");
        phone.narrow();
        screen.press("Done");
        assertThat(screen.all(By.xpath("//li[contains(., 'second phone')]//strong")))
                .hasSize(1);
        screen.open("/hcv/team");
        assertThat(screen.one(By.xpath("//tr[contains(., '" + PEER + "')]")).getText())
                .contains("Last session", "Next session");

        phone.signIn("peer");
        assertThat(screen.text()).contains("The next session with your supervisor");
        screen.follow("Supervision: what we agreed on");
        phone.narrow();
        screen.leaveBy(() -> screen.one(By.cssSelector("main ul.people a")).click());
        screen.press("Done");
        assertThat(screen.all(By.xpath("//li[contains(., 'new hostel')]//strong")))
                .hasSize(1);
        assertThat(screen.text()).doesNotContain("Change it");

        for (String other : new String[] {"peer2", "clinician", "administrator", "programme"}) {
            phone.signIn(other);
            screen.open(session);
            assertThat(screen.text()).doesNotContain("hostel", "40 minutes");
        }
    }

    @Test
    void a_peer_tells_the_supervisor_that_they_know_somebody_and_the_person_is_handed_over() {
        phone.signIn("clinician");
        String person =
                People.register(screen, "Boundary", UUID.randomUUID().toString().replaceAll("\\d|-", ""));
        phone.signIn("supervisor");
        support(person, PEER);
        phone.signIn("peer");
        screen.open("/hcv/people/" + person);
        screen.follow("Something makes it hard to support this person");
        phone.narrow();
        screen.leaveBy(() -> screen.script("document.querySelector('main form').noValidate = true;"
                + "document.querySelector('main form button.main').click()"));
        assertThat(screen.one(By.id("kind-problem")).getText()).isNotEmpty();
        screen.one(By.cssSelector("input[name=kind][value=knows]")).click();
        screen.type("note", "We went to school together");
        save();
        assertThat(screen.text()).contains("Your supervisor sees it now", "I know this person: you said so on");
        phone.narrow();

        phone.signIn("peer2");
        screen.open("/hcv/people/" + person + "/boundaries");
        assertThat(screen.text()).doesNotContain("school");
        phone.signIn("clinician");
        screen.open("/hcv/people/" + person);
        assertThat(screen.text()).doesNotContain("school", "I know this person", "Something makes it hard");

        phone.signIn("supervisor");
        screen.open("/hcv/");
        screen.leaveBy(
                () -> screen.one(By.cssSelector("a[href$='/team/boundaries']")).click());
        assertThat(screen.text()).contains("We went to school together", PEER);
        phone.narrow();
        screen.leaveBy(() -> screen.one(By.cssSelector("a[href*='/people/" + person + "/support/']"))
                .click());
        screen.choose("worker", option("Shona Tallis"));
        screen.leaveBy(() -> screen.one(By.cssSelector("main form.card button")).click());
        screen.open("/hcv/people/" + person + "/support");
        assertThat(screen.one(By.xpath("//select[@id='worker']/option[contains(., '" + PEER + "')]"))
                        .getText())
                .contains("says that they know this person");
        screen.open("/hcv/team/boundaries");
        screen.leaveBy(() -> screen.one(By.xpath("//li[contains(., 'school')]//button[@value='reassigned']"))
                .click());
        assertThat(screen.text()).contains("off the list").doesNotContain("school");
    }

    private void support(String person, String peer) {
        screen.open("/hcv/people/" + person + "/support");
        screen.choose("worker", option(peer));
        screen.choose("reason", "treatment");
        screen.leaveBy(() -> screen.one(By.cssSelector("main form.card button")).click());
    }

    private String option(String peer) {
        return screen.one(By.xpath("//select[@id='worker']/option[contains(., '" + peer + "')]"))
                .getDomAttribute("value");
    }

    @Test
    void a_supervisor_sees_roughly_how_much_there_is_to_do_and_each_peer_their_own_line() {
        phone.signIn("supervisor");
        screen.open("/hcv/team/load");
        List<String> names = screen.all(By.cssSelector("tbody th a")).stream()
                .map(link -> link.getText())
                .toList();
        assertThat(names).contains(PEER).isSorted();
        String seen =
                screen.one(By.xpath("//tr[contains(., '" + PEER + "')]/td[1]")).getText();
        phone.narrow();

        phone.signIn("peer");
        screen.open("/hcv/team/load");
        assertThat(screen.text()).contains("What your supervisor sees").doesNotContain("Shona Tallis");
        assertThat(screen.one(By.cssSelector("dd")).getText()).isEqualTo(seen);
        phone.narrow();
    }

    @Test
    void somebody_whose_work_ended_while_they_were_out_says_that_they_are_back() {
        phone.signIn("peer4");
        screen.press("1 hour");
        phone.signIn("supervisor");
        screen.open("/hcv/team");
        screen.follow("Yusra Penhale");
        String page = screen.path().replaceFirst("\\?.*", "");
        screen.date("activeUntil", LocalDate.now().minusDays(1).toString());
        save();

        phone.signIn("peer4");
        assertThat(screen.text()).contains("You are out alone").doesNotContain("One hour more", "1 hour");
        phone.narrow();
        screen.press("I am back");
        assertThat(screen.text()).contains("Good to have you back").doesNotContain("1 hour");

        phone.signIn("supervisor");
        screen.open(page);
        screen.date("activeUntil", "");
        save();
    }
}
