/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A peer support worker on a phone of 360 pixels. */
class PeerPhoneIT {

    /** Words that only stand on pages of those who may see clinical records. */
    private static final List<String> CLINICAL = List.of(
            "IU/mL",
            "Positive (",
            "Negative (",
            "kPa",
            "Genotype",
            "Sofosbuvir",
            "Previous hepatitis C test",
            "HCV RNA",
            "Antibody,",
            "cirrhosis");

    private static final int MOST_STEPS = 200;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();

    @BeforeEach
    void sign_in() {
        screen.signIn("peer");
    }

    private List<WebElement> caseload() {
        return screen.all(By.cssSelector("section table a"));
    }

    @Test
    void caseload_is_on_the_first_page_and_shows_nothing_clinical() {
        assertThat(screen.text()).contains("My caseload");
        assertThat(caseload()).hasSizeGreaterThan(3);
        assertThat(screen.source()).doesNotContain(CLINICAL);
        assertThat(screen.all(By.cssSelector("nav.menu a")))
                .extracting(WebElement::getText)
                .doesNotContain("Reports", "Set-up");
    }

    @Test
    void pages_of_people_on_the_caseload_hold_nothing_clinical() throws IOException {
        List<String> shown = labelsForPeers();
        List<String> addresses = caseload().stream()
                .limit(8)
                .map(link -> link.getDomAttribute("href").replaceFirst("^/openmrs", ""))
                .toList();
        for (String address : addresses) {
            screen.open(address);
            assertThat(screen.source()).doesNotContain(CLINICAL);
            assertThat(screen.all(By.cssSelector("table.timeline dt")))
                    .extracting(WebElement::getText)
                    .isSubsetOf(shown);
        }
    }

    /** What answers are called that the table of who sees what gives to every peer. */
    private static List<String> labelsForPeers() throws IOException {
        Path resources = Path.of("../../api/src/main/resources");
        Properties texts = new Properties();
        try (Reader messages = Files.newBufferedReader(resources.resolve("messages.properties"))) {
            texts.load(messages);
        }
        try (Stream<String> rows = Files.lines(resources.resolve("org/openmrs/module/hcv/content/peer-view.csv"))) {
            return rows.map(row -> row.split(","))
                    .filter(cells -> cells[0].equals("answer") && cells[3].equals("peer"))
                    .map(cells -> texts.getProperty("hcv.concept." + cells[2]))
                    .toList();
        }
    }

    @Test
    void contact_is_recorded_with_the_keyboard_alone() {
        String person = People.register(screen, "Keyboard", "Contact");
        screen.script("document.activeElement.blur(); window.scrollTo(0, 0)");
        tabTo("a[href$='/forms/peer-contact']");
        screen.leaveBy(() -> keys(Keys.ENTER));
        assertThat(screen.heading()).isEqualTo("Peer support contact");
        tabTo("[name=place]");
        keys("a");
        tabTo("[name=outcome]");
        keys("c");
        tabTo("[name=mode]");
        keys(Keys.ARROW_DOWN);
        tabTo("[name=minutes]");
        keys("25");
        tabTo("[name=activities]");
        keys(Keys.SPACE);
        tabTo("[name=nextStep]");
        keys("Go along on Monday");
        tabTo("[name=safeguarding]");
        keys(Keys.ARROW_DOWN);
        tabTo("[name=note]");
        keys("Typed without a mouse");
        tabTo("button.main");
        screen.leaveBy(() -> keys(Keys.ENTER));
        assertThat(screen.path()).as(screen.text()).isEqualTo("/hcv/people/" + person + "?saved");
        assertThat(screen.text()).contains("25", "Go along on Monday", "Typed without a mouse");
    }

    @Test
    void somebody_who_is_alike_and_not_on_the_caseload_is_shown_masked() {
        screen.press("Sign out");
        screen.signIn("clinician");
        String theirs = People.register(screen, "Maskwell", "Hiddenby");
        String number = screen.one(By.cssSelector("dd.reference")).getText();
        screen.press("Sign out");
        screen.signIn("peer");
        People.fillIn(screen, "Maskwell", "Hiddenby", "F", "41");
        String alike = screen.one(By.cssSelector("section.stage")).getText();
        assertThat(alike).contains("Not on your caseload").doesNotContain("Hiddenby", "Maskwell", number);
        assertThat(screen.source()).doesNotContain(theirs, number);
    }

    private void keys(CharSequence typed) {
        screen.focused().sendKeys(typed);
    }

    /** Presses Tab until the focus is where it should be, as somebody without a mouse does. */
    private void tabTo(String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((Boolean) screen.script("return document.activeElement.matches(arguments[0])", selector)) {
                assertThat((Boolean) screen.script("return document.activeElement.matches(':focus-visible')"))
                        .as("the focus on %s is seen", selector)
                        .isTrue();
                return;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }
}
