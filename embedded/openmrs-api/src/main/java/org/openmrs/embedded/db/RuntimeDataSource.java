/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import org.openmrs.api.context.Context;

/** A pool of connections to the database that the runtime properties name: connection.url, username, password, driver_class. */
public final class RuntimeDataSource extends HikariDataSource {

    private static final int CONNECTIONS = 20;

    public RuntimeDataSource() {
        super(config(Context.getRuntimeProperties()));
    }

    private static HikariConfig config(Properties runtime) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("openmrs");
        config.setJdbcUrl(runtime.getProperty("connection.url"));
        config.setUsername(runtime.getProperty("connection.username"));
        config.setPassword(runtime.getProperty("connection.password"));
        String driver = runtime.getProperty("connection.driver_class");
        if (driver != null) {
            config.setDriverClassName(driver);
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return config;
    }
}
