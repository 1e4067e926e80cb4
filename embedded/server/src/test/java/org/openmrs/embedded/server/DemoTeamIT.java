/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page of a team of peers shows something in the demonstration, whatever day it is. */
class DemoTeamIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"OWASP-CSRFTOKEN\" value=\"([^\"]+)\"");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeEach
    void own_server() {
        assumeThat(TestServer.given()).as("another server may have other data").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "peer, /hcv/debriefs, What you wrote",
        "peer, /hcv/supervision, 45 minutes",
        "peer, /hcv/outreach, Alder House hostel",
        "peer, /hcv/day, Meet at the van and go together",
        "supervisor, /hcv/supervision, Callum Brightling",
        "supervisor, /hcv/team/boundaries, We lived in the same house",
        "supervisor, /hcv/team/requests, We talk every week at the needle exchange",
        "supervisor, /hcv/team/opened, Sat down beside me at the day centre",
        "supervisor, /hcv/, Shona Tallis",
        "clinician, /hcv/safeguarding, Holloway-Quist",
        "clinician, /hcv/countersign, entered by Shona Tallis",
        "privacy, /hcv/access-log/unusual, Yusra Penhale"
    })
    void page_shows(String userName, String path, String oneOf) {
        Browser browser = new Browser(SERVER.address());
        browser.get("/index.htm");
        Matcher token = TOKEN.matcher(browser.get("/hcv/login").body());
        assertThat(token.find()).isTrue();
        browser.post("/hcv/login", "username", userName, "password", "HepDemo2026", "OWASP-CSRFTOKEN", token.group(1));

        assertThat(browser.get(path).body()).containsPattern(oneOf);
    }
}
