/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.embedded.demo.DemoData;
import org.openmrs.embedded.demo.SignIn;

/** The packaged module with the demonstration's data, by what a browser sees of it. */
class HcvModuleIT {

    private static final String PERIOD = "from=2025-12-01&to=2026-11-20&asOf=2026-11-20";
    private static final Pattern TOKEN = Pattern.compile("name=\"OWASP-CSRFTOKEN\" value=\"([^\"]+)\"");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final Browser browser = new Browser(SERVER.address());

    private HttpResponse<String> signIn(String userName, String password) {
        browser.get("/index.htm");
        Matcher token = TOKEN.matcher(browser.get("/hcv/login").body());
        assertThat(token.find()).isTrue();
        return browser.post(
                "/hcv/login", "username", userName, "password", password, "OWASP-CSRFTOKEN", token.group(1));
    }

    private void signInAs(String userName) {
        SignIn signIn = SignIn.all().stream()
                .filter(s -> s.userName().equals(userName))
                .findFirst()
                .orElseThrow();
        assertThat(signIn(userName, signIn.password()).statusCode()).isEqualTo(302);
    }

    private List<String> csv(String page) {
        HttpResponse<String> answer = browser.get(page + ".csv?" + PERIOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peer", "advanced", "supervisor", "clinician", "programme", "administrator", "admin"})
    void every_printed_sign_in_opens_the_home_page(String userName) {
        signInAs(userName);
        assertThat(browser.get("/hcv/").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_sees_a_page_without_signing_in() {
        HttpResponse<String> answer = browser.get("/hcv/people");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/hcv/login");
        assertThat(signIn("peer", "wrong").body()).doesNotContain("Sign out");
    }

    @Test
    void peer_does_not_open_the_reports() {
        signInAs("peer");
        assertThat(browser.get("/hcv/reports/cascade?" + PERIOD).statusCode()).isEqualTo(403);
    }

    @Test
    void page_that_is_not_there_is_not_found() {
        signInAs("clinician");
        assertThat(browser.get("/hcv/nothing").statusCode()).isEqualTo(404);
        assertThat(browser.get("/hcv/people/00000000-0000-4000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void form_without_token_changes_nothing() {
        browser.get("/index.htm");
        assertThat(browser.post("/hcv/login", "username", "peer", "password", "HepDemo2026")
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/hcv/").statusCode()).isEqualTo(302);
    }

    @Test
    void cascade_report_shows_the_published_figures() {
        signInAs("programme");
        assertThat(csv("/hcv/reports/cascade"))
                .filteredOn(line -> line.matches(".*\\d.*"))
                .anySatisfy(line -> assertThat(line).contains("461"))
                .anySatisfy(line -> assertThat(line).contains("197,461,42.7"))
                .anySatisfy(line -> assertThat(line).contains("176,197,89.3"))
                .anySatisfy(line -> assertThat(line).contains("104,197,52.8"))
                .anySatisfy(line -> assertThat(line).contains("89,104,85.6"))
                .anySatisfy(line -> assertThat(line).contains("76,89,85.4"));
    }

    @Test
    void second_load_changes_nothing() {
        assumeThat(TestServer.given())
                .as("a server of another process can not be loaded from here")
                .isEmpty();
        DemoData.loadOnce();
        cascade_report_shows_the_published_figures();
    }
}
