/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.module;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.openmrs.GlobalProperty;
import org.openmrs.Privilege;
import org.openmrs.api.AdministrationService;
import org.openmrs.api.UserService;
import org.openmrs.api.context.Context;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleException;

/**
 * What a starting module leaves in the database: its change log, its privileges and its settings.
 */
public final class ModuleDatabase {

    /** The version of OpenMRS whose behaviour the stand-in follows. */
    public static final String PLATFORM_VERSION = "2.8.9";

    private static final String CHANGE_LOG = "liquibase.xml";

    private ModuleDatabase() {}

    /** Runs the module's liquibase.xml, if it has one, in the contexts OpenMRS gives it: none. */
    public static void update(Module module, ClassLoader loader) {
        if (loader.getResource(CHANGE_LOG) == null) {
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (Connection connection = connect()) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Liquibase liquibase = new Liquibase(CHANGE_LOG, new ClassLoaderResourceAccessor(loader), database);
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            QuietLiquibase.run(() -> liquibase.update(new Contexts(), new LabelExpression()));
        } catch (SQLException | LiquibaseException e) {
            throw new ModuleException("The tables of the module can not be brought up to date", module.getName(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Connection connect() throws SQLException {
        Properties settings = Context.getRuntimeProperties();
        return DriverManager.getConnection(
                settings.getProperty("connection.url"),
                settings.getProperty("connection.username"),
                settings.getProperty("connection.password"));
    }

    /**
     * Adds the module's privileges and settings where they are missing. A setting that is there keeps its value.
     */
    public static void saveSettings(Module module) {
        AdministrationService administration = Context.getAdministrationService();
        UserService users = Context.getUserService();
        for (Privilege privilege : module.getPrivileges()) {
            if (users.getPrivilege(privilege.getPrivilege()) == null) {
                users.savePrivilege(privilege);
            }
        }
        for (GlobalProperty setting : module.getGlobalProperties()) {
            if (administration.getGlobalPropertyObject(setting.getProperty()) == null) {
                administration.saveGlobalProperty(setting);
            }
        }
        keep(administration, module.getModuleId() + ".started", "true");
        keep(administration, module.getModuleId() + ".mandatory", Boolean.toString(module.isMandatory()));
    }

    private static void keep(AdministrationService administration, String property, String value) {
        GlobalProperty setting = administration.getGlobalPropertyObject(property);
        if (setting == null) {
            administration.saveGlobalProperty(new GlobalProperty(property, value, "Kept by the platform"));
        } else if (!value.equals(setting.getPropertyValue())) {
            setting.setPropertyValue(value);
            administration.saveGlobalProperty(setting);
        }
    }
}
