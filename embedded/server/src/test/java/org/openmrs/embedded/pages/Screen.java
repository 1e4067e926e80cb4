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
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** The page that a browser shows, in the words of a person in front of it. */
final class Screen {

    /** Much longer than anything takes, on a machine that has other things to do as well. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        leave(() -> button(label));
    }

    private WebElement button(String label) {
        return one(By.xpath("//button[normalize-space()='" + label + "' and not(@aria-hidden)]"));
    }

    /**
     * Sends a form and comes back to the page as it was sent. After the back button a browser shows it so where it has
     * kept it, which depends on the browser, its memory and the time: here the answer comes in another tab instead.
     *
     * @return where the answer led
     */
    String pressAndComeBack(String label) {
        String here = driver.getWindowHandle();
        script("document.querySelectorAll('form').forEach((form) => { form.target = '_blank'; })");
        button(label).click();
        waitUntil(() -> driver.getWindowHandles().size() > 1, () -> "No answer came in another tab");
        driver.getWindowHandles().stream()
                .filter(handle -> !handle.equals(here))
                .forEach(handle -> driver.switchTo().window(handle));
        waitForScript("location.href !== 'about:blank' && document.readyState === 'complete'");
        String path = path();
        driver.close();
        driver.switchTo().window(here);
        script("document.querySelectorAll('form').forEach((form) => { form.target = ''; });"
                + " window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));");
        return path;
    }

    void follow(String linkText) {
        leave(() -> one(By.linkText(linkText)));
    }

    private void leave(Supplier<WebElement> what) {
        leaveBy(() -> what.get().click());
    }

    /** Does what brings another page, and waits for it. */
    void leaveBy(Runnable action) {
        // A page that the browser has kept and shows again was left under another mark.
        String mark = UUID.randomUUID().toString();
        script("window.leftBehind = arguments[0]", mark);
        action.run();
        waitUntil(
                () -> isTrue("window.leftBehind !== arguments[0] && document.readyState === 'complete'", mark),
                () -> "No other page came after " + path());
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
        waitUntil(() -> text().contains(text), () -> "\"" + text + "\" did not come: " + text());
    }

    /** Waits until the keyboard is in a field: the browser brings it there after the page has loaded. */
    void waitForFocus(String name) {
        waitUntil(
                () -> name.equals(focused().getDomAttribute("name")),
                () -> "The keyboard is not in " + name + " but in " + focused().getDomProperty("outerHTML"));
    }

    /** Waits until a script comes to true. */
    void waitForScript(String condition) {
        waitUntil(() -> isTrue(condition), () -> condition + " did not come to be");
    }

    private void waitUntil(BooleanSupplier condition, Supplier<String> what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(what.get());
            }
            pause();
        }
    }

    /** Presses the browser's back button and waits for the page. */
    void back() {
        leaveBy(() -> driver.navigate().back());
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

    private boolean isTrue(String condition, Object... arguments) {
        try {
            return (Boolean) script("return " + condition, arguments);
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
