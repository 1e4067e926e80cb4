/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;

class SignInIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop(SERVER);

    private final Screen screen = CHROMIUM.screen();

    @Test
    void wrong_password_is_said_without_saying_what_was_wrong() {
        screen.open("/hcv/login");
        screen.type("username", "somebody-unknown");
        screen.type("password", "wrong");
        screen.press("Sign in");
        assertThat(screen.text()).contains("The user name or the password is not right");
        assertThat(screen.value("username")).isEqualTo("somebody-unknown");
        assertThat(screen.value("password")).isEmpty();
    }

    @Test
    void page_that_was_asked_for_comes_after_signing_in() {
        screen.open("/hcv/people?q=a&x=%26");
        assertThat(screen.heading()).isEqualTo("Sign in");
        screen.type("username", "clinician");
        screen.type("password", "HepDemo2026");
        screen.press("Sign in");
        assertThat(screen.path()).isEqualTo("/hcv/people?q=a&x=%26");
    }

    @Test
    void nothing_is_shown_after_signing_out_and_going_back() {
        screen.signIn("clinician");
        screen.open("/hcv/people?q=a");
        screen.leaveBy(() -> screen.one(By.cssSelector("tbody a")).click());
        String name = screen.heading();
        screen.press("Sign out");
        assertThat(screen.text()).contains("You are signed out.");
        screen.back();
        assertThat(screen.heading()).isEqualTo("Sign in");
        assertThat(screen.source()).doesNotContain(name);
        screen.back();
        assertThat(screen.heading()).isEqualTo("Sign in");
    }

    @Test
    void role_without_the_right_reads_a_plain_sentence() {
        screen.signIn("peer");
        screen.open("/hcv/reports/cascade");
        assertThat(screen.heading()).isEqualTo("This page is not open to you");
        assertThat(screen.has(By.linkText("Reports"))).isFalse();
    }
}
