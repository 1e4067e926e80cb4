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
        screen.open("/hcv/worklists/rna-needed?page=1&x=%26");
        assertThat(screen.heading()).isEqualTo("Sign in");
        screen.type("username", "clinician");
        screen.type("password", "HepDemo2026");
        screen.press("Sign in");
        assertThat(screen.path()).isEqualTo("/hcv/worklists/rna-needed?page=1&x=%26");
    }

    @Test
    void name_in_an_old_link_is_not_carried_through_the_sign_in() {
        screen.open("/hcv/people?q=Robin+1980-02-03");
        assertThat(screen.heading()).isEqualTo("Sign in");
        assertThat(screen.source()).doesNotContain("Robin");
        screen.type("username", "clinician");
        screen.type("password", "HepDemo2026");
        screen.press("Sign in");
        assertThat(screen.path()).isEqualTo("/hcv/people");
        assertThat(screen.source()).doesNotContain("Robin");
    }

    @Test
    void way_back_from_a_person_leads_to_the_list_they_were_found_in_without_a_name_in_the_address() {
        screen.signIn("clinician");
        screen.open("/hcv/people");
        screen.type("q", "a");
        screen.press("Find");
        String list = screen.path();
        assertThat(list).matches("/hcv/people\\?found=[0-9a-f-]{36}");
        screen.leaveBy(() -> screen.one(By.cssSelector("tbody a")).click());
        screen.back();
        assertThat(screen.path()).isEqualTo(list);
        assertThat(screen.value("q")).isEqualTo("a");
        assertThat(screen.has(By.cssSelector("tbody a"))).isTrue();
        screen.press("Sign out");
        screen.signIn("supervisor");
        screen.open(list);
        assertThat(screen.text()).contains("What you typed is not kept any more.");
        assertThat(screen.value("q")).isEmpty();
        assertThat(screen.has(By.cssSelector("tbody a"))).isFalse();
    }

    @Test
    void nothing_is_shown_after_signing_out_and_going_back() {
        screen.signIn("clinician");
        screen.open("/hcv/people");
        screen.type("q", "a");
        screen.press("Find");
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
