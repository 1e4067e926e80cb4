/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.openmrs.api.context.Context;
import org.openmrs.embedded.CoreSchema;
import org.openmrs.embedded.H2Urls;
import org.openmrs.util.OpenmrsClassLoader;

/** Makes the database of a test run, once a run. */
public final class TestPlatform {

    public static final String ADMIN = "admin";

    public static final String ADMIN_PASSWORD = "Admin123";

    private static boolean prepared;

    private TestPlatform() {}

    /** The settings of a database in memory that no other test run shares. */
    public static Properties inMemory() {
        Properties properties = new Properties();
        properties.setProperty("connection.url", H2Urls.memory("test" + UUID.randomUUID()));
        properties.setProperty("connection.username", "sa");
        properties.setProperty("connection.password", "");
        properties.setProperty("connection.driver_class", "org.h2.Driver");
        // tables of a module under test are made from its mapped classes, as OpenMRS's own test base does
        properties.setProperty("hibernate.hbm2ddl.auto", "update");
        properties.setProperty("hibernate.schema_update.unique_constraint_strategy", "SKIP");
        return properties;
    }

    public static synchronized void prepare(Properties properties) {
        Context.setRuntimeProperties(properties);
        Thread.currentThread().setContextClassLoader(OpenmrsClassLoader.getInstance());
        if (prepared) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(
                properties.getProperty("connection.url"),
                properties.getProperty("connection.username"),
                properties.getProperty("connection.password"))) {
            CoreSchema.update(connection);
            prepared = true;
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests could not be made", e);
        }
    }
}
