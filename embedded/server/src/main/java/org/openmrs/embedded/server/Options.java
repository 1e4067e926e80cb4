/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param port     the port to listen on; 0 takes any free one
 * @param listen   the address to listen on; the data are open to whoever reaches it and knows the printed passwords
 * @param data     the folder for the database and unpacked modules
 * @param fresh    whether that folder is emptied first
 * @param database which database to use
 * @param demo     whether an empty database is filled with demonstration data
 * @param help     whether only the help is wanted
 * @param modules  the packaged modules to start, in this order
 */
public record Options(
        int port,
        String listen,
        Path data,
        boolean fresh,
        Database.Kind database,
        boolean demo,
        boolean help,
        List<Path> modules) {

    static final String HELP =
            """
            Starts the HCV module in a stand-in for OpenMRS.

              --port N       listen on this port (default 8080; 0 takes any free one)
              --listen IP    listen on this address (default 127.0.0.1; 0.0.0.0 for all of this machine's)
              --data FOLDER  keep database and unpacked files there (default .hcv-demo)
              --fresh        throw the database there away and start over
              --db KIND      h2 (default) or mariadb
              --no-demo      leave a new database empty
              --omod FILE    start this packaged module (may be given more than once)
              --help         show this text
            """;

    /**
     * @throws IllegalArgumentException for an unknown option or a value that is missing or not allowed
     */
    public static Options parse(String... arguments) {
        int port = 8080;
        String listen = "127.0.0.1";
        Path data = Path.of(".hcv-demo");
        boolean fresh = false;
        boolean demo = true;
        boolean help = false;
        Database.Kind database = Database.Kind.H2;
        List<Path> modules = new ArrayList<>();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--listen" -> listen = value(option, rest);
                case "--data" -> data = Path.of(value(option, rest));
                case "--db" -> database = Database.Kind.named(value(option, rest));
                case "--omod" -> modules.add(Path.of(value(option, rest)));
                case "--fresh" -> fresh = true;
                case "--no-demo" -> demo = false;
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("Unknown option " + option + ". Try --help.");
            }
        }
        return new Options(
                port, listen, data.toAbsolutePath().normalize(), fresh, database, demo, help, List.copyOf(modules));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("The option " + option + " needs a value.");
        }
        return rest.next();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + text + ".");
        }
        return Integer.parseInt(text);
    }
}
