/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openmrs.embedded.demo.DemoData;

/**
 * One server for all tests of a run: the packaged module with the demonstration's data, in a temporary folder. With
 * {@code -Dhcv.url=http://host:port/openmrs} the server that answers there is used instead, whatever it is.
 */
public final class TestServer implements BeforeAllCallback {

    static {
        // Tomcat, Liquibase and Selenium tell each step here; the server's own log is in target/server.log.
        Logger.getLogger("").setLevel(Level.SEVERE);
    }

    private Running running;

    /** Where the application answers, without a slash at the end. */
    public String address() {
        return running.address;
    }

    /** The address of a server that was started by somebody else, if one was given. */
    public static Optional<String> given() {
        return Optional.ofNullable(System.getProperty("hcv.url"))
                .filter(url -> !url.isBlank())
                .map(url -> url.replaceAll("/+$", ""));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TestServer.class))
                .getOrComputeIfAbsent("server", key -> Running.start(), Running.class);
    }

    private record Running(String address, Optional<EmbeddedServer> server, Optional<Path> folder)
            implements ExtensionContext.Store.CloseableResource {

        static Running start() {
            return given().map(url -> new Running(url, Optional.empty(), Optional.empty()))
                    .orElseGet(Running::startOwn);
        }

        private static Running startOwn() {
            try {
                Path folder = Files.createTempDirectory("hcv-pages");
                EmbeddedServer server = EmbeddedServer.start(Options.parse(
                        "--port", "0", "--data", folder.resolve("data").toString(), "--omod", module()));
                DemoData.loadOnce();
                return new Running(server.address(), Optional.of(server), Optional.of(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String module() {
            return Optional.ofNullable(System.getProperty("hcv.omod"))
                    .orElseThrow(() -> new IllegalStateException("Set -Dhcv.omod to the packaged module"));
        }

        @Override
        public void close() throws IOException {
            server.ifPresent(EmbeddedServer::close);
            if (folder.isPresent()) {
                List<Path> inside;
                try (Stream<Path> walk = Files.walk(folder.get())) {
                    inside = walk.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path path : inside) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
