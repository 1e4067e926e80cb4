/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import org.openqa.selenium.By;

/** Finding and registering people. */
final class People {

    private People() {}

    static void find(Screen screen, String text) {
        screen.open("/hcv/people");
        screen.type("q", text);
        screen.press("Find");
    }

    /** Fills the page for a new person in and sends it. */
    static void fillIn(Screen screen, String givenName, String familyName, String sex, String age) {
        screen.open("/hcv/people/new");
        screen.type("givenName", givenName);
        screen.type("familyName", familyName);
        screen.choose("sex", sex);
        screen.type("age", age);
        String place = screen.all(By.cssSelector("#place option")).get(1).getDomAttribute("value");
        screen.choose("place", place);
        screen.press("Register");
    }

    /** Makes a new person, whoever is alike, and opens their page. */
    static String register(Screen screen, String givenName, String familyName) {
        fillIn(screen, givenName, familyName, "F", "41");
        if (screen.has(By.id("alike"))) {
            screen.leaveBy(() -> screen.one(By.name("confirmed")).click());
        }
        return screen.personUuid();
    }
}
