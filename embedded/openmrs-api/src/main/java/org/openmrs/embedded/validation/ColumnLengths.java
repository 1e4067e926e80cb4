/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.openmrs.api.context.Context;

/** How long a text each column takes, as the database itself says. */
final class ColumnLengths {

    private ColumnLengths() {}

    static int of(String table, String column, int unknown) {
        return Context.getRegisteredComponent("sessionFactory", SessionFactory.class)
                .getCurrentSession()
                .doReturningWork(connection -> {
                    Integer asWritten = read(connection.getMetaData().getColumns(null, null, table, column));
                    Integer found = asWritten == null
                            ? read(connection
                                    .getMetaData()
                                    .getColumns(
                                            null,
                                            null,
                                            table.toUpperCase(Locale.ROOT),
                                            column.toUpperCase(Locale.ROOT)))
                            : asWritten;
                    return found == null ? unknown : found;
                });
    }

    private static Integer read(ResultSet columns) throws SQLException {
        try (ResultSet found = columns) {
            return found.next() ? found.getInt("COLUMN_SIZE") : null;
        }
    }
}
