/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.embedded.CoreSchema;

class SchemaTest {

    private static Set<String> columnsOfOpenmrs() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SchemaTest.class.getResourceAsStream("/openmrs-2.8.9-columns.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> columnsMade(Connection connection) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "PUBLIC", null, null)) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String nullable = found.getInt("NULLABLE") == 0 ? "required" : "optional";
                if (!table.startsWith("databasechangelog")) {
                    columns.add(table + " " + found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT) + " " + nullable);
                }
            }
        }
        return columns;
    }

    @Test
    void every_table_has_exactly_the_columns_it_has_in_openmrs() throws Exception {
        Properties settings = TestPlatform.inMemory();
        try (Connection connection = DriverManager.getConnection(settings.getProperty("connection.url"), "sa", "")) {
            CoreSchema.update(connection);
            assertThat(columnsMade(connection)).isEqualTo(columnsOfOpenmrs());
        }
    }

    @Test
    void a_second_run_finds_nothing_to_do() throws Exception {
        Properties settings = TestPlatform.inMemory();
        try (Connection connection = DriverManager.getConnection(settings.getProperty("connection.url"), "sa", "")) {
            CoreSchema.update(connection);
            Set<String> once = columnsMade(connection);
            CoreSchema.update(connection);
            assertThat(columnsMade(connection)).isEqualTo(once);
        }
    }
}
