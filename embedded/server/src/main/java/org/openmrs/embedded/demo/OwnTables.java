/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.query.NativeQuery;
import org.openmrs.api.context.Context;

/**
 * Rows of the module's own tables. They are written as the tables are: the module's classes can not be reached from here,
 * and its pages would give everything the present moment.
 */
final class OwnTables {

    private final SessionFactory sessionFactory =
            Context.getRegisteredComponents(SessionFactory.class).get(0);

    /** @param columnsAndValues names and values in turn; the uuid is made of the table and the row's name */
    void add(String table, String name, Object... columnsAndValues) {
        Object[] all = Arrays.copyOf(columnsAndValues, columnsAndValues.length + 2);
        all[columnsAndValues.length] = "uuid";
        all[columnsAndValues.length + 1] = Ids.uuid(table, name);
        insert(table, all);
    }

    /** The same for a table without uuids. */
    void insert(String table, Object... columnsAndValues) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.add((String) columnsAndValues[i]);
        }
        NativeQuery<?> insert = sessionFactory
                .getCurrentSession()
                .createNativeQuery("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")");
        for (int i = 0; i < columns.size(); i++) {
            insert.setParameter(columns.get(i), columnsAndValues[2 * i + 1]);
        }
        insert.executeUpdate();
    }

    /** The number that the database gave to a row. */
    Object id(String table, String column, String name) {
        return sessionFactory
                .getCurrentSession()
                .createNativeQuery("select " + column + " from " + table + " where uuid = :uuid")
                .setParameter("uuid", Ids.uuid(table, name))
                .uniqueResult();
    }
}
