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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;

/** An outreach session with several people, written down in one go on a phone of 360 pixels. */
class OutreachPhoneIT {

    private static final String SAVE = "Save: no worry about safety";
    private static final String SAVE_ALL = "Save: no other worry about safety";
    private static final String DIFFERENT = "Something was different with somebody";
    private static final int MOST_BYTES = 30_000;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private final String family = UUID.randomUUID().toString().replaceAll("\\d|-", "");
    private String first;
    private String second;
    private int taps;

    @BeforeEach
    void register_two() {
        screen.signIn("peer");
        first = People.register(screen, "Firstout", family);
        second = People.register(screen, "Secondout", family);
        taps = 0;
    }

    private void openSession() {
        screen.open("/hcv/outreach/new");
        if (screen.value("place").isEmpty()) {
            screen.choose(
                    "place", screen.all(By.cssSelector("#place option")).get(1).getDomAttribute("value"));
        }
    }

    private void tick(String person) {
        screen.one(By.id("person." + person)).click();
        taps++;
    }

    private void isSaved() {
        assertThat(screen.path()).as(screen.text()).matches("/hcv/outreach/[0-9a-f-]{36}\\?saved");
    }

    /** Nothing has to be scrolled sideways, and no barrier is found. */
    private void fits() {
        assertThat(screen.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(screen.path())
                .isEqualTo(0L);
        PageChecks.barriers(screen);
    }

    private int contactsOf(String person) {
        screen.open("/hcv/people/" + person);
        return screen.all(By.cssSelector("table.timeline tbody > tr")).size();
    }

    @Test
    void two_people_and_three_unnamed_are_written_down_from_my_day() throws IOException {
        screen.follow("My day");
        Instant begun = Instant.now();
        screen.follow("Write down an outreach session");
        taps++;
        long page = ((Number) screen.script("return performance.getEntriesByType('navigation')[0].decodedBodySize"))
                .longValue();
        fits();
        assertThat(screen.value("place"))
                .as("where somebody was registered last")
                .isNotEmpty();
        tick(first);
        tick(second);
        screen.type("unnamed", "3");
        screen.type("minutes", "100");
        taps += 2;
        long sent = ((Number)
                        screen.script(
                                "return new URLSearchParams(new FormData(document.querySelector('form.card'))).toString().length"))
                .longValue();
        screen.press(SAVE);
        taps++;
        Duration took = Duration.between(begun, Instant.now());

        isSaved();
        fits();
        assertThat(screen.text()).contains("2 people by name, 3 unnamed", "100 minutes", "Firstout", "Secondout");
        assertThat(taps).isEqualTo(6);
        assertThat(page).isLessThan(MOST_BYTES);
        Files.writeString(
                Path.of("target", "outreach-figures.txt"),
                "taps " + taps + ", milliseconds " + took.toMillis() + ", page bytes " + page + ", sent bytes " + sent
                        + "\n");
        screen.open("/hcv/people/" + first);
        assertThat(screen.text()).contains("20", "Being there");
        screen.follow("My day");
        assertThat(screen.text()).contains("more people who stayed unnamed");
        screen.follow("Outreach sessions");
        fits();
        assertThat(screen.text()).contains("2 people by name, 3 unnamed");
    }

    @Test
    void what_was_different_with_one_person_is_asked_for_that_person() {
        openSession();
        tick(first);
        tick(second);
        screen.type("minutes", "60");
        screen.press(DIFFERENT);
        assertThat(screen.path()).endsWith("#different");
        fits();
        screen.choose("outcome." + first, "contact-outcome.not-found");
        screen.type("nextStep." + first, "Look at the hostel");
        screen.date("nextDate." + first, LocalDate.now().toString());
        screen.choose("safeguarding." + second, "yes");
        screen.press(SAVE_ALL);

        isSaved();
        fits();
        assertThat(screen.text()).contains("Please say more about your worry");
        String session = screen.path();
        screen.leaveBy(() ->
                screen.one(By.cssSelector("section.notice a[href*='/safety/']")).click());
        assertThat(screen.text()).contains("Secondout");
        screen.open(session);
        screen.leaveBy(() ->
                screen.one(By.cssSelector("section.notice a[href$='/edit']")).click());
        assertThat(screen.path()).contains("/people/" + second + "/records/").endsWith("/edit");
        assertThat(screen.chosen("safeguarding")).isEqualTo("yes");
        assertThat(screen.value("minutes")).isEqualTo("60");
        screen.open("/hcv/people/" + first);
        assertThat(screen.text()).contains("Not found", "Look at the hostel");
        screen.follow("My day");
        assertThat(screen.text()).contains("Agreed: Look at the hostel");
    }

    @Test
    void saving_it_twice_makes_one_session() {
        openSession();
        tick(first);
        screen.type("minutes", "15");
        assertThat(screen.pressAndComeBack(SAVE)).endsWith("?saved");
        assertThat(screen.pressAndComeBack(SAVE)).endsWith("?already");
        screen.type("minutes", "45");
        screen.press(SAVE);

        assertThat(screen.text()).contains("This record was saved before, with other answers");
        assertThat(screen.value("minutes")).isEqualTo("45");
        fits();
        assertThat(contactsOf(first)).isEqualTo(1);
    }

    @Test
    void somebody_new_is_registered_on_the_way_and_nothing_is_lost() {
        openSession();
        tick(first);
        screen.type("minutes", "30");
        screen.type("unnamed", "2");
        screen.all(By.cssSelector("details:not([open]) > summary")).forEach(each -> {
            if (each.getText().equals("Somebody new")) {
                each.click();
            }
        });
        screen.type("new-givenName", "Newout");
        screen.type("new-familyName", family);
        screen.press("Add this person");
        assertThat(screen.one(By.cssSelector("[data-problems]")).getText()).contains("Sex: Please fill this in.");
        fits();
        screen.choose("new-sex", "U");
        screen.type("new-age", "33");
        screen.press(SAVE);
        if (screen.has(By.id("alike"))) {
            fits();
            screen.press("None of them: register a new person");
        }

        assertThat(screen.text()).contains("Newout is registered and ticked. The session is not saved yet.");
        assertThat(screen.value("minutes")).isEqualTo("30");
        assertThat(screen.value("unnamed")).isEqualTo("2");
        screen.press(SAVE);
        isSaved();
        assertThat(screen.text()).contains("2 people by name, 2 unnamed", "Newout", "Firstout");
    }

    @Test
    void the_numbers_are_put_right_on_the_page_of_the_session() {
        openSession();
        tick(first);
        screen.type("minutes", "15");
        screen.type("unnamed", "90");
        screen.press(SAVE);
        isSaved();
        screen.one(By.xpath("//summary[.='Put the numbers right']")).click();
        screen.type("unnamed", "nine");
        screen.press("Save the numbers");
        assertThat(screen.one(By.id("unnamed-problem")).getText()).isNotEmpty();
        assertThat(screen.value("unnamed")).isEqualTo("nine");
        fits();
        screen.type("unnamed", "9");
        screen.press("Save the numbers");

        assertThat(screen.text()).contains("The numbers are put right", "1 person by name, 9 unnamed", "15 minutes");
    }

    @Test
    void one_wrong_answer_is_told_with_the_persons_name_and_nothing_is_saved() {
        openSession();
        tick(first);
        tick(second);
        screen.type("minutes", "60");
        screen.press(DIFFERENT);
        screen.type("naloxoneKits." + second, "many");
        screen.press(SAVE_ALL);

        assertThat(screen.one(By.cssSelector("[data-problems]")).getText())
                .contains("Secondout " + family)
                .contains("Please give a number in digits");
        assertThat(screen.value("naloxoneKits." + second)).isEqualTo("many");
        fits();
        assertThat(contactsOf(first)).isZero();
    }

    @Test
    void what_was_typed_before_the_session_was_lost_is_offered_after_signing_in_again() {
        openSession();
        tick(first);
        screen.press(DIFFERENT);
        screen.type("nextStep." + first, "Look at the hostel");
        screen.type("minutes", "45");
        screen.waitFor("Draft kept at");
        screen.loseSession();
        screen.signIn("peer");
        assertThat(screen.text()).contains("Begun and not saved", "Outreach session, begun here");
        screen.open("/hcv/outreach");
        screen.leaveBy(() ->
                screen.one(By.cssSelector("section[aria-labelledby=drafts] a")).click());
        assertThat(screen.text()).contains("You go on with what was kept");
        assertThat(screen.value("minutes")).isEqualTo("45");
        assertThat(screen.value("nextStep." + first)).isEqualTo("Look at the hostel");
        assertThat(screen.one(By.id("person." + first)).isSelected()).isTrue();
        fits();
        screen.press(SAVE_ALL);

        isSaved();
        screen.open("/hcv/outreach");
        assertThat(screen.has(By.id("drafts"))).isFalse();
    }

    @Test
    void a_session_is_kept_by_hand_and_thrown_away() {
        openSession();
        tick(first);
        screen.one(By.xpath("//summary[.='Somebody new']")).click();
        screen.type("new-givenName", "Somebodynew");
        screen.press("Keep as draft");
        assertThat(screen.path()).isEqualTo("/hcv/outreach?drafted");
        screen.leaveBy(() ->
                screen.one(By.cssSelector("section[aria-labelledby=drafts] a")).click());
        assertThat(screen.value("new-givenName")).isEqualTo("Somebodynew");
        screen.open("/hcv/outreach");
        screen.leaveBy(() -> screen.one(By.cssSelector("section[aria-labelledby=drafts] button"))
                .click());
        screen.open("/hcv/outreach");
        assertThat(screen.has(By.id("drafts"))).isFalse();
    }
}
