/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** A database for the time the server runs. */
interface Database extends AutoCloseable {

    /** The databases the server can bring along. */
    enum Kind {
        H2,
        MARIADB;

        static Kind named(String name) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("A database is h2 or mariadb, not " + name + ".");
        }
    }

    /** @return OpenMRS's runtime properties for connecting: URL, user, password, driver */
    Properties settings();

    @Override
    void close();

    /** Deletes the databases below the folder, of either kind, and nothing else in it. */
    static void deleteAll(Path folder) {
        WebFolder.delete(folder.resolve("mariadb"));
        H2Database.delete(folder);
    }

    /** Opens the database below the folder, making it when it is not there. */
    static Database open(Kind kind, Path folder) {
        return kind == Kind.MARIADB ? MariaDatabase.start(folder.resolve("mariadb")) : H2Database.in(folder);
    }
}
