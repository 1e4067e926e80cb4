/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** The page that a browser shows, in the words of a person in front of it. */
final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WebDriver driver;
    private final String address;

    Screen(WebDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** @param path below the application's address */
    void open(String path) {
        driver.get(address + path);
    }

    void signIn(String userName) {
        open("/hcv/login");
        type("username", userName);
        type("password", "HepDemo2026");
        press("Sign in");
    }

    /** The page's path and query, below the application's address. */
    String path() {
        return driver.getCurrentUrl().replace(address, "");
    }

    /** The uuid in a person's address. */
    String personUuid() {
        return path().replaceAll(".*/people/([0-9a-f-]{36}).*", "$1");
    }

    String heading() {
        return one(By.tagName("h1")).getText();
    }

    /** What is to be read on the page. */
    String text() {
        return one(By.tagName("body")).getText();
    }

    String source() {
        return driver.getPageSource();
    }

    WebElement one(By what) {
        return driver.findElement(what);
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    boolean has(By what) {
        return !all(what).isEmpty();
    }

    WebElement field(String name) {
        return one(By.name(name));
    }

    String value(String name) {
        return field(name).getDomProperty("value");
    }

    void type(String name, String text) {
        WebElement field = field(name);
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses an answer by its value: from a list, a row of buttons or a row of boxes. */
    void choose(String name, String value) {
        if (field(name).getTagName().equals("select")) {
            one(By.cssSelector("select[name='" + name + "'] option[value='" + value + "']"))
                    .click();
            // The driver tells the page of the choice before it is made; a browser does so after it.
            script("arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", field(name));
        } else {
            WebElement button = one(By.cssSelector("input[name='" + name + "'][value='" + value + "']"));
            if (!button.isSelected()) {
                button.click();
            }
        }
    }

    String chosen(String name) {
        return field(name).getTagName().equals("select")
                ? value(name)
                : all(By.cssSelector("input[name='" + name + "']:checked")).stream()
                        .map(box -> box.getDomAttribute("value"))
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }

    /** Puts a day in, whatever order of day and month the browser asks for. */
    void date(String name, String isoDate) {
        script(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                field(name),
                isoDate);
    }

    /** Presses a button and waits for the next page. */
    void press(String label) {
        leave(() -> one(By.xpath("//button[normalize-space()='" + label + "' and not(@aria-hidden)]")));
    }

    void follow(String linkText) {
        leave(() -> one(By.linkText(linkText)));
    }

    private void leave(Supplier<WebElement> what) {
        leaveBy(() -> what.get().click());
    }

    /** Does what brings another page, and waits for it. */
    void leaveBy(Runnable action) {
        script("window.leftBehind = true");
        action.run();
        Instant end = Instant.now().plus(PATIENCE);
        while (!isNew()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("No other page came after " + path());
            }
            pause();
        }
    }

    /** The session is gone, as after a long pause; the page does not know it yet. */
    void loseSession() {
        driver.manage().deleteAllCookies();
    }

    /** Does something in another tab and comes back. */
    void inAnotherTab(Runnable work) {
        String here = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        work.run();
        driver.close();
        driver.switchTo().window(here);
    }

    /** Waits until something is to be read on the page. */
    void waitFor(String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!text().contains(text)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("\"" + text + "\" did not come: " + text());
            }
            pause();
        }
    }

    void back() {
        driver.navigate().back();
    }

    Object script(String code, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(code, arguments);
    }

    Object scriptThatCallsBack(String code, Object... arguments) {
        return ((JavascriptExecutor) driver).executeAsyncScript(code, arguments);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    private boolean isNew() {
        try {
            return (Boolean) script("return !window.leftBehind && document.readyState === 'complete'");
        } catch (WebDriverException e) {
            // Between two pages there is none to ask.
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
