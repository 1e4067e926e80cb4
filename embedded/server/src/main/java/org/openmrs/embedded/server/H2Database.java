/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.openmrs.embedded.H2Urls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** H2 in a file. It needs no process of its own and ends with the server. */
final class H2Database implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(H2Database.class);

    private static final String NAME = "openmrs";

    /** Liquibase asks for tables that are not there yet; H2 would keep each such question in a file. */
    private static final String WITHOUT_TRACE = ";TRACE_LEVEL_FILE=0";

    private final String url;

    private H2Database(String url) {
        this.url = url;
    }

    static H2Database in(Path folder) {
        return new H2Database(H2Urls.file(folder.resolve(NAME)) + WITHOUT_TRACE);
    }

    static void delete(Path folder) {
        for (String ending : List.of(".mv.db", ".trace.db")) {
            WebFolder.delete(folder.resolve(NAME + ending));
        }
    }

    @Override
    public Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("connection.url", url);
        settings.setProperty("connection.username", "sa");
        settings.setProperty("connection.password", "sa");
        settings.setProperty("connection.driver_class", "org.h2.Driver");
        return settings;
    }

    @Override
    public void close() {
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa")) {
            connection.createStatement().execute("SHUTDOWN");
        } catch (SQLException e) {
            LOG.warn("The database did not close: {}", e.getMessage());
        }
    }
}
