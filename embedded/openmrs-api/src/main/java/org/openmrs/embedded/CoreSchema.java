/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** Makes OpenMRS's tables and the rows that a new OpenMRS holds; a second run finds nothing to do. */
public final class CoreSchema {

    private static final String CHANGE_LOG = "org/openmrs/embedded/schema/platform.xml";

    private CoreSchema() {}

    public static void update(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            update(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    /** Leaves the connection open. */
    public static void update(Connection connection) {
        try {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            ClassLoaderResourceAccessor resources = new ClassLoaderResourceAccessor(CoreSchema.class.getClassLoader());
            Liquibase liquibase = new Liquibase(CHANGE_LOG, resources, database);
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            liquibase.update(new Contexts());
        } catch (LiquibaseException e) {
            throw new IllegalStateException("OpenMRS's tables could not be made", e);
        }
    }
}
