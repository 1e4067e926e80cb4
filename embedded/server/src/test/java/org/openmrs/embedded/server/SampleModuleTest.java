/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleModuleTest {

    @TempDir
    static Path folder;

    private static EmbeddedServer server;

    private final Browser browser = new Browser(server.address());

    @BeforeAll
    static void start() throws IOException {
        Path module = SampleModule.pack(folder);
        server = EmbeddedServer.start(
                Options.parse("--port", "0", "--data", folder.resolve("data").toString(), "--omod", module.toString()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** As on the platform, a new session has its token from the second request on. */
    @BeforeEach
    void openFirstPage() {
        browser.get("/index.htm");
    }

    private String line(String name) {
        return browser.get("/ms/sample/answer/here")
                .body()
                .lines()
                .filter(l -> l.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private void signIn() {
        assertThat(browser.post(
                                "/ms/sample/answer",
                                "user",
                                "admin",
                                "password",
                                "Admin123",
                                "OWASP-CSRFTOKEN",
                                line("token"))
                        .body())
                .isEqualTo("signed in");
    }

    @Test
    void activator_is_called_in_the_order_of_the_platform() {
        assertThat(line("calls"))
                .startsWith("willStart willRefreshContext contextRefreshed started")
                .endsWith("daemon");
    }

    @Test
    void module_finds_its_setting_message_and_bean() {
        assertThat(line("room")).isEqualTo("12");
        assertThat(line("message")).isEqualTo("Good morning");
        assertThat(line("bean")).startsWith("SampleBean");
    }

    @Test
    void servlet_sees_the_whole_path() {
        assertThat(line("path")).isEqualTo("/sample/answer/here");
        assertThat(browser.get("/moduleServlet/answer").statusCode()).isEqualTo(200);
    }

    @Test
    void filter_forwards_to_the_servlet_of_the_module() {
        HttpResponse<String> answer = browser.get("/sample/anything");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("path=/sample/answer/forwarded", "through=yes");
    }

    @Test
    void table_of_the_change_log_is_read_below_ws() {
        HttpResponse<String> answer = browser.get("/ws/sample/rooms");
        assertThat(answer.body()).isEqualTo("{\"rooms\":1}");
    }

    @Test
    void signs_in_and_out_by_a_form_with_the_token() {
        assertThat(line("user")).isEqualTo("nobody");
        signIn();
        assertThat(line("user")).isEqualTo("admin");
        assertThat(line("reports")).isEqualTo("true");
        browser.post("/ms/sample/answer", "leave", "yes", "OWASP-CSRFTOKEN", line("token"));
        assertThat(line("user")).isEqualTo("nobody");
    }

    @Test
    void wrong_password_is_refused() {
        assertThat(browser.post(
                                "/ms/sample/answer",
                                "user",
                                "admin",
                                "password",
                                "wrong",
                                "OWASP-CSRFTOKEN",
                                line("token"))
                        .body())
                .isEqualTo("refused");
    }

    @Test
    void form_without_token_is_sent_to_the_error_page() {
        line("token");
        HttpResponse<String> answer = browser.post("/ms/sample/answer", "user", "admin", "password", "Admin123");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/openmrs/error.html"));
        assertThat(line("user")).isEqualTo("nobody");
        assertThat(browser.get("/error.html").statusCode()).isEqualTo(200);
    }

    @Test
    void form_from_a_stranger_without_a_session_needs_the_token_too() {
        HttpResponse<String> answer =
                new Browser(server.address()).post("/ms/sample/answer", "user", "admin", "password", "Admin123");
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void token_in_a_header_counts_only_with_x_requested_with() {
        String token = line("token");
        assertThat(browser.postWithHeaders("/ms/sample/answer", "OWASP-CSRFTOKEN", token)
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.postWithHeaders(
                                "/ms/sample/answer", "OWASP-CSRFTOKEN", token, "X-Requested-With", "XMLHttpRequest")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void post_below_ws_needs_no_token() {
        assertThat(browser.postWithHeaders("/ws/sample/rooms", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void token_script_holds_the_token_of_the_session() {
        HttpResponse<String> script = browser.get("/csrfguard");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Pragma")).hasValue("no-cache");
        assertThat(script.body()).contains(line("token"));
    }

    @Test
    void static_files_of_the_module_are_open_to_anyone() {
        HttpResponse<String> answer = browser.get("/moduleResources/sample/sample.css");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(browser.get("/moduleResources/sample/..%2F..%2Fconfig.xml").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void pages_of_modules_that_are_not_here_are_not_found() {
        assertThat(browser.get("/login.htm").statusCode()).isEqualTo(404);
        assertThat(browser.get("/admin/index.htm").statusCode()).isEqualTo(404);
        assertThat(browser.get("/ms/legacyui/loginServlet").statusCode()).isEqualTo(404);
        assertThat(browser.get("/ws/rest/v1/session").statusCode()).isEqualTo(404);
        assertThat(browser.get("/WEB-INF/csrfguard.properties").statusCode()).isEqualTo(404);
    }

    @Test
    void port_that_is_taken_is_named() {
        int port = URI.create(server.address()).getPort();
        Options second = Options.parse(
                "--port",
                String.valueOf(port),
                "--data",
                folder.resolve("second").toString());
        assertThatIllegalStateException()
                .isThrownBy(() -> EmbeddedServer.requireFree(second))
                .withMessageContaining(String.valueOf(port));
    }

    @Test
    void session_cookie_is_for_the_application_and_out_of_reach_of_scripts() {
        assertThat(new Browser(server.address()).get("/index.htm").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("Path=/openmrs", "HttpOnly"));
    }
}
