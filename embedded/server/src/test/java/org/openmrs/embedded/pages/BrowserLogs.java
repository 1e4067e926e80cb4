/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;

/** What the browser wrote down: its console, and what it sent and got. */
final class BrowserLogs {

    /** The browser's own line for an answer such as 403, which a test may have asked for. */
    private static final String STATUS_LINE = "Failed to load resource: the server responded with a status of 4";

    private final WebDriver driver;

    private BrowserLogs(WebDriver driver) {
        this.driver = driver;
    }

    static BrowserLogs of(WebDriver driver) {
        return new BrowserLogs(driver);
    }

    void clear() {
        read("performance");
        read("browser");
    }

    /**
     * Nothing was asked of another host, all that pages are made of was there, and the console has no complaint, such as
     * one about the content security policy.
     */
    void check(String address) {
        List<Map<?, ?>> events =
                read("performance").stream().map(BrowserLogs::event).toList();
        String origin = address.replaceAll("(://[^/]+).*", "$1/");
        assertThat(events)
                .flatExtracting(event -> urlOf(event, "Network.requestWillBeSent", "request"))
                .allSatisfy(url -> assertThat(url).startsWith(origin));
        assertThat(events)
                .filteredOn(event -> "Network.responseReceived".equals(event.get("method")))
                .extracting(event -> (Map<?, ?>) event.get("params"))
                .filteredOn(params -> !"Document".equals(params.get("type")))
                .extracting(params -> (Map<?, ?>) params.get("response"))
                .allSatisfy(answer -> assertThat(((Number) answer.get("status")).intValue())
                        .as("status of %s", answer.get("url"))
                        .isLessThan(400));
        assertThat(read("browser"))
                .extracting(LogEntry::getMessage)
                .filteredOn(line -> !line.contains(STATUS_LINE))
                .isEmpty();
    }

    private List<LogEntry> read(String kind) {
        return StreamSupport.stream(driver.manage().logs().get(kind).spliterator(), false)
                .toList();
    }

    private static Map<?, ?> event(LogEntry entry) {
        Map<?, ?> whole = new Json().toType(entry.getMessage(), Map.class);
        return (Map<?, ?>) whole.get("message");
    }

    /** What pages carry in themselves, and the browser's own pages, are not asked of anybody. */
    private static List<String> urlOf(Map<?, ?> event, String method, String part) {
        return Optional.of(event)
                .filter(one -> method.equals(one.get("method")))
                .map(one -> (Map<?, ?>) ((Map<?, ?>) one.get("params")).get(part))
                .map(one -> String.valueOf(one.get("url")))
                .filter(url -> !url.startsWith("data:") && !url.startsWith("about:") && !url.startsWith("chrome"))
                .stream()
                .toList();
    }
}
