/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;

class ZLookIT {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone(SERVER);

    private final Screen screen = CHROMIUM.screen();

    private void shot(String name) {
        for (int width : new int[] {390, 1280}) {
            CHROMIUM.resize(width, width == 390 ? 2600 : 1400);
            screen.shot("/tmp/d8_" + name + "_" + width + ".png");
        }
        CHROMIUM.resize(390, 800);
    }

    @Test
    void look() {
        screen.signIn("peer");
        String family = UUID.randomUUID().toString().replaceAll("\\d|-", "");
        String one = People.register(screen, "Lookone", family);
        screen.open("/hcv/people/" + one + "/forms/peer-contact");
        FormPage.open(screen, one, "peer-contact")
                .choose("outcome", "contact-outcome.not-found")
                .choose("mode", "mode.street")
                .choose("safeguarding", "no")
                .date("nextDate", java.time.LocalDate.now().toString())
                .choose("visitAlert", "yes")
                .type("visitAlertNote", "A dog in the yard")
                .type("peerLanguage", "Punjabi")
                .choose("notKnown", "yes")
                .saved();
        shot("person");
        screen.open("/hcv/day");
        shot("day");
        screen.open("/hcv/people/" + one + "/contact");
        shot("contact");
        screen.open("/hcv/outreach/new");
        shot("new");
        screen.one(By.id("person." + one)).click();
        screen.press("Something was different with somebody");
        screen.type("nextDate." + one, "");
        screen.type("minutes." + one, "many");
        screen.choose("safeguarding." + one, "yes");
        screen.press("Save: no other worry about safety");
        shot("wrong");
        screen.type("minutes", "90");
        screen.type("minutes." + one, "");
        screen.type("unnamed", "4");
        screen.press("Save: no other worry about safety");
        shot("session");
        screen.open("/hcv/outreach");
        shot("list");
        screen.press("Sign out");
        screen.signIn("supervisor");
        screen.open("/hcv/people/" + one + "/support");
        shot("support");
    }
}
