/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What holds for every page: its skeleton, its width, and no barrier that a program can find. */
final class PageChecks {

    static final int NARROW = 320;

    /** Controls that nobody has given a name to. */
    private static final String UNNAMED =
            """
            return [...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
              .filter((control) => control.labels.length === 0 && !control.getAttribute("aria-label"))
              .map((control) => control.outerHTML);
            """;

    /** The outermost things that stick out of the window, to tell what is too wide. */
    private static final String STICKING_OUT =
            """
            return [...document.querySelectorAll("body *")]
              .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
              .filter((one) => !one.closest(".wide"))
              .map((one) => one.outerHTML.slice(0, 150));
            """;

    private static final String BARRIERS =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then(
              (found) => done(found.violations.map((rule) =>
                rule.id + ": " + rule.help + " – " + rule.nodes.map((node) => node.html.slice(0, 150)).join(" | "))),
              (failure) => done(["axe failed: " + failure]));
            """;

    private static final String AXE = resource("/axe.min.js");

    private PageChecks() {}

    static void skeleton(Screen screen) {
        String page = screen.path();
        assertThat(screen.all(By.tagName("h1"))).as("h1 of %s", page).hasSize(1);
        assertThat(screen.heading()).as("heading of %s", page).isNotBlank().doesNotContain("hcv.", "??");
        assertThat(screen.one(By.tagName("html")).getDomAttribute("lang"))
                .as("language of %s", page)
                .isEqualTo("en");
        WebElement skip = screen.one(By.cssSelector("body > a:first-child"));
        assertThat(skip.getDomAttribute("href")).as("skip link of %s", page).isEqualTo("#main");
        assertThat(screen.has(By.cssSelector("main#main")))
                .as("main part of %s", page)
                .isTrue();
        assertThat((List<?>) screen.script(UNNAMED))
                .as("fields without label on %s", page)
                .isEmpty();
        assertThat(screen.text()).as("text of %s", page).doesNotContain("hcv.problem", "hcv.form", "hcv.answer", "??");
    }

    /** The window must be as wide as {@link #NARROW}. */
    static void width(Screen screen) {
        long width = (Long) screen.script("return document.documentElement.scrollWidth");
        assertThat(width)
                .as("width of %s; too wide are %s", screen.path(), screen.script(STICKING_OUT))
                .isLessThanOrEqualTo(NARROW);
    }

    static void barriers(Screen screen) {
        screen.script(AXE);
        assertThat((List<?>) screen.scriptThatCallsBack(BARRIERS))
                .as("barriers on %s", screen.path())
                .isEmpty();
    }

    private static String resource(String path) {
        try (InputStream in = PageChecks.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
