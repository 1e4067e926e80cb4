/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openmrs.embedded.pages.Cast.Role;
import org.openmrs.embedded.server.TestServer;

/**
 * Every page and endpoint, asked by everybody, with three kinds of {@code Accept}: the answers are those of
 * page-matrix.csv. Runs against any server that has the demonstration's users ({@code -Dhcv.url}), so that the stand-in
 * and OpenMRS are held to the same file.
 */
class PageMatrixIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private static final List<String> ACCEPTED = List.of(Visitor.BROWSER, "*/*", "application/json");

    /** Column of the first role. */
    private static final int ROLES = 2;

    /** Column of the privacy lead, after the note. */
    private static final int PRIVACY = 10;

    private static Cast cast;

    @BeforeAll
    static void sign_everybody_in() {
        cast = new Cast(SERVER.address());
        // Without this, rows about the own record would ask nobody.
        assertThat(TestServer.given().isPresent() || cast.isInCare(Role.PEER)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/page-matrix.csv", numLinesToSkip = 1)
    void page_answers_everybody_as_the_matrix_says(ArgumentsAccessor row) {
        SoftAssertions softly = new SoftAssertions();
        for (Role role : Role.values()) {
            Expected expected = Expected.parse(cell(row, role));
            if (isAboutNobody(row.getString(1), role)) {
                continue;
            }
            for (String accept : ACCEPTED) {
                HttpResponse<String> answer = ask(row.getString(0), row.getString(1), role, accept);
                String who = row.getString(0) + " " + row.getString(1) + ", " + role.userName() + ", Accept " + accept;
                softly.assertThat(expected.describe(answer)).as(who).isEqualTo(expected.toString());
                softly.assertThat(answer.body()).as(who).doesNotContain("Exception", "\tat ", "org.openmrs");
                if (expected.isPage()) {
                    checkHeaders(softly, who, answer);
                }
            }
        }
        softly.assertAll();
    }

    /** The privacy lead's column comes last; where it is empty the answer is the administrator's. */
    private static String cell(ArgumentsAccessor row, Role role) {
        if (role != Role.PRIVACY) {
            return row.getString(ROLES + role.ordinal());
        }
        String own = row.size() > PRIVACY ? row.getString(PRIVACY) : null;
        return own == null ? row.getString(ROLES + Role.ADMINISTRATOR.ordinal()) : own;
    }

    /** Whether the row asks for the own record of somebody who is not in care. */
    private static boolean isAboutNobody(String path, Role role) {
        return path.contains("{me}") && role != Role.ANONYMOUS && !cast.isInCare(role);
    }

    private static HttpResponse<String> ask(String method, String path, Role role, String accept) {
        String real = cast.path(path, role);
        Visitor visitor = cast.visitor(role);
        HttpResponse<String> answer = ask(visitor, method, real, accept);
        if (path.endsWith("/logout") && method.endsWith("+token") || method.startsWith("DELETE+")) {
            cast.join(role);
        }
        return answer;
    }

    private static HttpResponse<String> ask(Visitor visitor, String method, String path, String accept) {
        if (method.endsWith("+json")) {
            return visitor.sendJson(method.replace("+json", ""), path, accept, "{}");
        }
        return method.endsWith("+token")
                ? visitor.sendWithToken(method.replace("+token", ""), path, accept, Map.of())
                : visitor.send(method, path, accept, Map.of());
    }

    /** What holds for every page of the module, whoever asks. */
    private static void checkHeaders(SoftAssertions softly, String who, HttpResponse<String> answer) {
        Map<String, String> headers = Map.of(
                "Cache-Control", "no-store",
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "same-origin");
        headers.forEach((name, value) -> softly.assertThat(answer.headers().firstValue(name))
                .as("%s, header %s", who, name)
                .contains(value));
        softly.assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(who)
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }
}
