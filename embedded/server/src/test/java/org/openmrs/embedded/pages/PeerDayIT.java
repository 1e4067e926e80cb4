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
import org.openqa.selenium.WebElement;

/** A peer support worker's day on a phone of 360 pixels: who to see, and writing it down. */
class PeerDayIT {

    private static final String SAVE = "Save: no worry about safety";
    private static final int MOST_BYTES = 20_000;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private String person;
    private int taps;

    @BeforeEach
    void register_somebody() {
        screen.signIn("peer");
        person =
                People.register(screen, "Dayworth", UUID.randomUUID().toString().replaceAll("\\d|-", ""));
    }

    private void openShort() {
        screen.open("/hcv/people/" + person + "/contact");
    }

    private void fillWhereAndHow() {
        if (screen.value("place").isEmpty()) {
            screen.choose(
                    "place", screen.all(By.cssSelector("#place option")).get(1).getDomAttribute("value"));
        }
        screen.choose("mode", "mode.street");
    }

    private void agreeOnToday() {
        openShort();
        fillWhereAndHow();
        tap("input[name=minutes][value='15']");
        screen.one(By.cssSelector("details summary")).click();
        screen.type("nextStep", "Bring the form");
        screen.date("nextDate", LocalDate.now().toString());
        screen.press(SAVE);
        assertThat(screen.path()).as(screen.text()).isEqualTo("/hcv/people/" + person + "?saved");
        assertThat(screen.text()).contains("Being there", "15", "Bring the form");
    }

    /** Nothing has to be scrolled sideways. */
    private void fits() {
        assertThat(screen.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(screen.path())
                .isEqualTo(0L);
    }

    private void tap(String selector) {
        screen.one(By.cssSelector(selector)).click();
        taps++;
    }

    private WebElement card() {
        return screen.one(By.xpath("//ul[contains(@class,'day')]/li[.//a[contains(@href,'" + person + "')]]"));
    }

    private boolean isOnDay() {
        return screen.has(By.cssSelector("ul.day a[href$='" + person + "']"));
    }

    @Test
    void what_was_agreed_for_today_is_on_the_day_and_gone_once_it_is_done() throws IOException {
        agreeOnToday();
        screen.follow("My day");
        fits();
        PageChecks.barriers(screen);
        assertThat(card().getText()).contains("You agreed on something for today", "Agreed: Bring the form");

        Instant begun = Instant.now();
        screen.leaveBy(() -> {
            card().findElement(By.cssSelector("a.button")).click();
            taps++;
        });
        long page = ((Number) screen.script("return performance.getEntriesByType('navigation')[0].decodedBodySize"))
                .longValue();
        fits();
        PageChecks.barriers(screen);
        assertThat(screen.chosen("mode")).isEqualTo("mode.street");
        assertThat(screen.chosen("activities")).isEqualTo("activity.being-there");
        taps = 1;
        tap("input[name=minutes][value='30']");
        long sent = ((Number)
                        screen.script(
                                "return new URLSearchParams(new FormData(document.querySelector('form.quick'))).toString().length"))
                .longValue();
        screen.leaveBy(() -> tap("form.quick button.main"));
        Duration took = Duration.between(begun, Instant.now());

        assertThat(screen.path()).as(screen.text()).isEqualTo("/hcv/day?saved");
        assertThat(isOnDay()).isFalse();
        assertThat(taps).isEqualTo(3);
        assertThat(page).isLessThan(MOST_BYTES);
        Files.writeString(
                Path.of("target", "contact-figures.txt"),
                "taps " + taps + ", milliseconds " + took.toMillis() + ", page bytes " + page + ", sent bytes " + sent
                        + "\n");
    }

    @Test
    void not_met_this_time_needs_one_answer_and_keeps_what_was_agreed() {
        agreeOnToday();
        screen.open("/hcv/people/" + person + "/contact?from=day");
        tap("input[name=outcome][value='contact-outcome.no-answer']");
        assertThat(screen.one(By.cssSelector("fieldset.met")).isDisplayed()).isFalse();
        screen.leaveBy(() -> tap("form.quick button.main"));

        assertThat(screen.path()).as(screen.text()).isEqualTo("/hcv/day?saved");
        assertThat(isOnDay()).isTrue();
        screen.open("/hcv/people/" + person);
        assertThat(screen.text()).contains("No answer");
    }

    @Test
    void each_attempt_is_counted_by_itself() {
        for (int i = 0; i < 2; i++) {
            openShort();
            fillWhereAndHow();
            tap("input[name=outcome][value='contact-outcome.not-found']");
            screen.leaveBy(() -> tap("form.quick button.main"));
        }
        openShort();

        assertThat(screen.text()).contains("Attempt number 3");
    }

    @Test
    void sending_it_twice_records_it_once() {
        openShort();
        fillWhereAndHow();
        tap("input[name=minutes][value='5']");
        assertThat(screen.pressAndComeBack(SAVE)).endsWith("?saved");
        screen.press(SAVE);

        assertThat(screen.path()).as(screen.text()).isEqualTo("/hcv/people/" + person + "?already");
        assertThat(screen.all(By.cssSelector("table.timeline tbody > tr"))).hasSize(1);
    }

    @Test
    void a_worry_about_safety_leads_to_the_whole_form_with_what_was_given() {
        openShort();
        fillWhereAndHow();
        tap("input[name=minutes][value='60']");
        screen.press("I am worried about somebody’s safety");

        assertThat(screen.heading()).isEqualTo("Peer support contact");
        assertThat(screen.value("minutes")).isEqualTo("60");
        assertThat(screen.chosen("safeguarding")).isEqualTo("yes");
        assertThat(screen.chosen("activities")).isEqualTo("activity.being-there");
        assertThat(screen.text()).doesNotContain("Please look at these answers");
        screen.open("/hcv/people/" + person);
        assertThat(screen.all(By.cssSelector("table.timeline tbody > tr"))).isEmpty();
    }

    @Test
    void what_is_missing_is_asked_for_on_the_whole_form_and_nothing_is_lost() {
        openShort();
        fillWhereAndHow();
        screen.press(SAVE);

        assertThat(screen.heading()).isEqualTo("Peer support contact");
        assertThat(screen.one(By.cssSelector("[data-problems]")).getText()).contains("Minutes: Please fill this in.");
        assertThat(screen.chosen("mode")).isEqualTo("mode.street");
    }
}
