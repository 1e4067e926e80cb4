/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** One of the module's forms, open for a person. */
final class FormPage {

    private final Screen screen;

    private FormPage(Screen screen) {
        this.screen = screen;
    }

    static FormPage open(Screen screen, String personUuid, String form) {
        screen.open("/hcv/people/" + personUuid + "/forms/" + form);
        return new FormPage(screen).at(1);
    }

    /** Day of the visit, and the place: the one with this number in the list. */
    FormPage visit(String isoDate) {
        return date("visitDate", isoDate);
    }

    FormPage at(int place) {
        String value = screen.all(By.cssSelector("select[name='place'] option"))
                .get(place)
                .getDomAttribute("value");
        screen.choose("place", value);
        return this;
    }

    FormPage date(String name, String isoDate) {
        unfold(name);
        screen.date(name, isoDate);
        return this;
    }

    FormPage type(String name, String text) {
        unfold(name);
        screen.type(name, text);
        return this;
    }

    FormPage choose(String name, String... values) {
        unfold(name);
        for (String value : values) {
            screen.choose(name, value);
        }
        return this;
    }

    /** Opens the section of a question where it is folded. */
    private void unfold(String name) {
        screen.all(By.xpath("//details[not(@open)][.//*[@name='" + name + "']]/summary"))
                .forEach(WebElement::click);
    }

    /** A test in a row of the form. */
    FormPage test(int row, String type, String result) {
        return choose("tests[" + row + "].testType", "test-type." + type)
                .choose("tests[" + row + "].result", "result." + result);
    }

    FormPage addTest() {
        screen.leaveBy(() -> screen.one(By.name("_add")).click());
        return this;
    }

    /** Sends the form; the next page is the person's, or this one with problems. */
    void save() {
        screen.press("Save");
    }

    void saved() {
        save();
        assertThat(screen.path()).as(screen.text()).endsWith("?saved");
    }

    /** Saved; the browser is back at the form, which is as it was sent. */
    void savedAndBack() {
        assertThat(screen.pressAndComeBack("Save")).endsWith("?saved");
    }

    List<String> problems() {
        return screen.all(By.cssSelector("[data-problems] li a")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
