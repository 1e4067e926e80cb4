/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;

/**
 * A Tomcat with the stand-in and the given modules in it.
 *
 * <p>One server at a time in a process: the platform keeps its state in static fields, as OpenMRS does.
 */
public final class EmbeddedServer implements AutoCloseable {

    /** Where the application lies below the host. */
    public static final String CONTEXT_PATH = "/openmrs";

    private final Tomcat tomcat;
    private final Database database;

    private EmbeddedServer(Tomcat tomcat, Database database) {
        this.tomcat = tomcat;
        this.database = database;
    }

    /**
     * Starts and returns when the first request can be answered.
     *
     * @throws IllegalStateException when the port is taken or the platform does not start
     */
    public static EmbeddedServer start(Options options) {
        requireFree(options);
        Path data = options.data();
        if (options.fresh()) {
            Database.deleteAll(data);
        }
        makeFolder(data);
        Database database = Database.open(options.database(), data);
        EmbeddedServer server = new EmbeddedServer(new Tomcat(), database);
        try {
            server.launch(options, data.resolve("work"));
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Asks before anything is opened or deleted.
     *
     * @throws IllegalStateException when something listens on the port already
     */
    static void requireFree(Options options) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(options.listen(), options.port()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + options.port() + " can not be used (" + e.getMessage()
                            + "). Choose another one with --port, or 0 for any.",
                    e);
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can not be made", e);
        }
    }

    private void launch(Options options, Path work) {
        int port = options.port();
        Path web = WebFolder.prepare(work.resolve("webapp"));
        tomcat.setBaseDir(work.resolve("tomcat").toString());
        tomcat.setPort(port);
        tomcat.setHostname("localhost");
        tomcat.getConnector().setProperty("address", options.listen());
        tomcat.getConnector().setProperty("relaxedQueryChars", "[]|");
        StandardContext context = (StandardContext) tomcat.addContext(CONTEXT_PATH, web.toString());
        context.setParentClassLoader(EmbeddedServer.class.getClassLoader());
        context.setManager(managerWithoutFile());
        // The threads and references Tomcat would look for on stopping belong to a process that ends anyway.
        context.setClearReferencesHttpClientKeepAliveThread(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        WebApplication.describe(context);
        PlatformListener listener = new PlatformListener(new Platform(database.settings(), work, options.modules()));
        context.addServletContainerInitializer((types, servletContext) -> servletContext.addListener(listener), null);
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not start: " + e.getMessage(), e);
        }
        listener.rethrow();
        if (!context.getState().isAvailable() || port() < 0) {
            throw new IllegalStateException("The server did not start on port " + port + ". Is the port taken?");
        }
    }

    private static StandardManager managerWithoutFile() {
        StandardManager manager = new StandardManager();
        manager.setPathname(null);
        return manager;
    }

    /** @return the port it listens on, or below zero when it does not */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** @return where the application answers, without a slash at the end */
    public String address() {
        return "http://localhost:" + port() + CONTEXT_PATH;
    }

    /** Blocks until {@link #close()} is called by another thread. */
    public void await() {
        tomcat.getServer().await();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not stop: " + e.getMessage(), e);
        } finally {
            database.close();
        }
    }
}
