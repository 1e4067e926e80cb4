/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A Chromium of its own for each test class, without anybody's cookies at the beginning of each test. After each test
 * its logs are looked at: see {@link BrowserLogs}.
 *
 * <p>Where Chromium or its driver is not installed the tests are skipped, or fail with {@code -Dhcv.browser=required}.
 */
final class Chromium
        implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String DRIVER = "chromedriver";
    private static final String MISSING =
            "Chromium and its driver are not on the PATH. " + "On Debian: apt-get install chromium chromium-driver";

    private final TestServer server;
    private final Dimension size;
    private final boolean script;
    private ChromeDriver driver;

    private Chromium(TestServer server, Dimension size, boolean script) {
        this.server = server;
        this.size = size;
        this.script = script;
    }

    static Chromium desktop(TestServer server) {
        return new Chromium(server, new Dimension(1280, 900), true);
    }

    static Chromium phone(TestServer server) {
        return new Chromium(server, new Dimension(360, 740), true);
    }

    static Chromium withoutScript(TestServer server) {
        return new Chromium(server, new Dimension(1280, 900), false);
    }

    Screen screen() {
        return new Screen(driver, server.address());
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find(BROWSERS).isPresent() && find(List.of(DRIVER)).isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if ("required".equals(System.getProperty("hcv.browser"))) {
            throw new IllegalStateException(MISSING);
        }
        // Maven says how many were skipped, not why.
        System.out.println(context.getDisplayName() + " is skipped: " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find(BROWSERS).orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                // A container has little of the memory that the browser shares between its processes.
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB");
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL", "browser", "WARNING"));
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(find(List.of(DRIVER)).orElseThrow())
                .withTimeout(Duration.ofMinutes(2))
                .build();
        driver = new ChromeDriver(service, options);
        // Some scripts open many pages one after the other.
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        resize(size.getWidth(), size.getHeight());
    }

    /** A window can not be narrower than 500 pixels; what the page is laid out for can. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** To the size that it began with. */
    void resizeBack() {
        resize(size.getWidth(), size.getHeight());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.get("about:blank");
        BrowserLogs.of(driver).clear();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            keep(context);
        } else {
            BrowserLogs.of(driver).check(server.address());
        }
    }

    /** What the browser showed when a test failed, in target/browser. */
    private void keep(ExtensionContext context) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "browser"));
        String name = context.getRequiredTestClass().getSimpleName()
                + "."
                + context.getDisplayName().replaceAll("[^\\w-]", "_");
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        Files.writeString(folder.resolve(name + ".html"), driver.getCurrentUrl() + "\n" + driver.getPageSource());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
    }

    private static Optional<File> find(List<String> programs) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return programs.stream()
                .flatMap(program ->
                        Arrays.stream(path.split(File.pathSeparator)).map(folder -> new File(folder, program)))
                .filter(File::canExecute)
                .findFirst();
    }
}
