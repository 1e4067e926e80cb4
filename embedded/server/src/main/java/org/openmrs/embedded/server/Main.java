/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.openmrs.embedded.demo.DemoData;
import org.openmrs.embedded.demo.SignIn;

/** The program behind the run script. */
public final class Main {

    private Main() {}

    /** Exits with 2 for a wrong command line, with 1 when the server does not start. */
    public static void main(String[] arguments) {
        quietWebServer();
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            run(options);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) {
        long begin = System.nanoTime();
        EmbeddedServer server = EmbeddedServer.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        if (options.demo()) {
            DemoData.loadOnce();
        }
        long seconds = (System.nanoTime() - begin) / 1_000_000_000;
        System.out.println();
        System.out.println("Ready after " + seconds + " s: " + server.address() + "/hcv/");
        for (SignIn signIn : options.demo() ? SignIn.all() : SignIn.onlyAdministrator()) {
            System.out.println("  " + signIn);
        }
        System.out.println("Ctrl-C stops it. The data stay in " + options.data() + " (--fresh starts over).");
        server.await();
    }

    private static void quietWebServer() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(new java.util.logging.ConsoleHandler());
    }
}
