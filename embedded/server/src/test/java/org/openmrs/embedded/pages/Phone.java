/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import org.openqa.selenium.By;

/** A phone that one person after the other signs in on. */
final class Phone {

    private static final int HEIGHT = 740;

    private final Chromium chromium;
    private final Screen screen;

    Phone(Chromium chromium, Screen screen) {
        this.chromium = chromium;
        this.screen = screen;
    }

    /** Signs whoever is signed in out before. */
    void signIn(String user) {
        if (screen.path().startsWith("/hcv") && screen.has(By.cssSelector("header form button"))) {
            screen.press("Sign out");
        }
        screen.signIn(user);
    }

    /** On the narrowest phone nothing sticks out, and nothing is in the way of who cannot see or point. */
    void narrow() {
        chromium.resize(PageChecks.NARROW, HEIGHT);
        PageChecks.width(screen);
        PageChecks.barriers(screen);
        chromium.resizeBack();
    }
}
