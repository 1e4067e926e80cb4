/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Each number of a report leads to as many people, and the file says what the page says. */
class ReportsIT {

    /** Opens each list as the browser would, and counts its rows. */
    private static final String COUNT_LISTS =
            """
            const done = arguments[arguments.length - 1];
            const rows = async (link) => {
              const answer = await fetch(link.href);
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              return {
                address: link.href,
                number: link.textContent.trim(),
                status: String(answer.status),
                rows: String(page.querySelectorAll("main table tbody tr").length),
              };
            };
            const all = async () => {
              const links = [...document.querySelectorAll("td a[href*='/people?']")];
              const found = [];
              const some = async () => {
                while (links.length) {
                  found.push(await rows(links.pop()));
                }
              };
              await Promise.all([some(), some(), some()]);
              return found;
            };
            all().then(done);
            """;

    private static final String FETCH_TEXT = "const done = arguments[arguments.length - 1];"
            + "fetch(arguments[0]).then((answer) => answer.text()).then(done);";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop(SERVER);

    private final Screen screen = CHROMIUM.screen();

    @BeforeEach
    void sign_in() {
        screen.signIn("programme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cascade", "treatment-completion"})
    void each_number_opens_a_list_of_exactly_that_many(String report) {
        screen.open("/hcv/reports/" + report);
        List<?> lists = (List<?>) screen.scriptThatCallsBack(COUNT_LISTS);
        assertThat(lists).hasSizeGreaterThan(5).allSatisfy(one -> {
            Map<?, ?> list = (Map<?, ?>) one;
            assertThat(list.get("status")).isEqualTo("200");
            assertThat(list.get("rows")).as("rows of %s", list.get("address")).isEqualTo(list.get("number"));
        });
        assertThat(screen.all(By.cssSelector("td.number")))
                .extracting(WebElement::getText)
                .filteredOn(text -> text.matches("[1-9]\\d*"))
                .as("numbers that lead nowhere")
                .hasSameSizeAs(screen.all(By.cssSelector("td.number:not(:has(.quiet)) > a:only-of-type")));
    }

    @Test
    void list_says_its_number_and_leads_to_the_people() {
        screen.open("/hcv/reports/cascade");
        WebElement link = screen.all(By.cssSelector("td.number a")).get(0);
        String number = link.getText();
        screen.leaveBy(link::click);
        assertThat(screen.heading()).isEqualTo("Behind this number");
        assertThat(screen.one(By.cssSelector("main p strong + span")).getText()).isEqualTo(number);
        screen.leaveBy(() -> screen.one(By.cssSelector("tbody a")).click());
        assertThat(screen.has(By.cssSelector("table.timeline"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cascade", "treatment-completion"})
    void file_says_what_the_page_says(String report) {
        screen.open("/hcv/reports/" + report);
        String address = screen.one(By.cssSelector("a[href*='.csv']")).getDomProperty("href");
        List<List<String>> file =
                rows(screen.scriptThatCallsBack(FETCH_TEXT, address).toString());
        List<List<String>> page = figures();
        assertThat(page).hasSizeGreaterThan(5).allSatisfy(figure -> assertThat(file)
                .filteredOn(line -> line.size() > 5 && line.get(2).equals(figure.get(0)))
                .as("lines of “%s”", figure.get(0))
                .anySatisfy(line -> assertSame(line, figure)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cascade", "treatment-completion"})
    void page_says_when_it_was_counted(String report) {
        screen.open("/hcv/reports/" + report);
        assertThat(screen.one(By.cssSelector("main p.quiet")).getText())
                .matches("From .+ to .+, as it stood on .+\\. Counted on \\d{1,2} \\w+ \\d{4} at \\d\\d:\\d\\d\\.");
    }

    /** Small numbers stand on the page; the file hides them, and with them their share. */
    private static void assertSame(List<String> line, List<String> figure) {
        boolean hidden = line.get(3).equals("hidden");
        if (figure.get(1).matches("[1-4]")) {
            assertThat(hidden).as("small number is hidden").isTrue();
        }
        if (hidden) {
            assertThat(line.get(5)).as("share of a hidden number").isEmpty();
        } else {
            assertThat(line.get(3)).isEqualTo(figure.get(1));
            assertThat(line.get(4)).isIn(figure.get(2), "hidden");
            assertThat(line.get(5)).isIn(figure.get(3), "");
        }
    }

    /** Label, number, out of, percentage. */
    private List<List<String>> figures() {
        List<List<String>> figures = new ArrayList<>();
        for (WebElement row : screen.all(By.cssSelector("table.columns tbody tr"))) {
            figures.add(row.findElements(By.cssSelector("th, td")).stream()
                    .map(WebElement::getText)
                    .toList());
        }
        return figures;
    }

    private static List<List<String>> rows(String csv) {
        return csv.lines()
                .map(line -> Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                        .toList())
                .toList();
    }
}
