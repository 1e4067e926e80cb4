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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.servlet.ServletContext;
import liquibase.exception.LiquibaseException;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.Daemon;
import org.openmrs.embedded.CoreSchema;
import org.openmrs.embedded.DaemonTokens;
import org.openmrs.embedded.module.ExpandedModule;
import org.openmrs.embedded.module.QuietLiquibase;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleFactory;
import org.openmrs.module.web.WebModuleUtil;
import org.openmrs.util.OpenmrsClassLoader;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.XmlWebApplicationContext;

/**
 * Brings the platform up inside a servlet context, in the order of OpenMRS: core tables, a first Spring context, the
 * modules up to {@code willStart}, the context again with the modules in it, {@code contextRefreshed} and
 * {@code started}, and last the modules' servlets and filters.
 */
final class Platform {

    private static final String[] SPRING_FILES = {
        "classpath*:/moduleApplicationContext.xml",
        "classpath*:/webModuleApplicationContext.xml",
        "classpath:applicationContext-service.xml",
        "classpath:openmrs-servlet.xml"
    };

    private final Properties settings;
    private final Path workFolder;
    private final List<Path> moduleFiles;

    Platform(Properties settings, Path workFolder, List<Path> moduleFiles) {
        this.settings = settings;
        this.workFolder = workFolder;
        this.moduleFiles = List.copyOf(moduleFiles);
    }

    void start(ServletContext servletContext) {
        Context.setRuntimeProperties(settings);
        ExpandedModule.useWorkFolder(workFolder);
        updateCoreTables();
        Thread.currentThread().setContextClassLoader(OpenmrsClassLoader.getInstance());
        openRootContext(servletContext);
        asDaemon(() -> startModules(servletContext));
    }

    /** The platform only logs what fails in a daemon thread; here it must stop the start. */
    private static void asDaemon(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Daemon.runInDaemonThreadAndWait(task, DaemonTokens.issue("platform"));
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The modules do not start: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the modules were starting", e);
        }
    }

    private void updateCoreTables() {
        try (Connection connection = DriverManager.getConnection(
                settings.getProperty("connection.url"),
                settings.getProperty("connection.username"),
                settings.getProperty("connection.password"))) {
            QuietLiquibase.run(() -> CoreSchema.update(connection));
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("The database can not be opened: " + e.getMessage(), e);
        }
    }

    private static void openRootContext(ServletContext servletContext) {
        XmlWebApplicationContext context = new XmlWebApplicationContext();
        context.setServletContext(servletContext);
        context.setConfigLocations(SPRING_FILES);
        context.setClassLoader(OpenmrsClassLoader.getInstance());
        context.refresh();
        servletContext.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
    }

    private void startModules(ServletContext servletContext) {
        for (Path file : moduleFiles) {
            ModuleFactory.loadModule(file.toFile());
        }
        for (Module module : ModuleFactory.getLoadedModules()) {
            ModuleFactory.startModule(module);
            WebModuleUtil.startModule(module, servletContext, true);
        }
        WebModuleUtil.refreshWAC(servletContext, true, null);
        for (Module module : ModuleFactory.getStartedModulesInOrder()) {
            WebModuleUtil.loadServlets(module, servletContext);
            WebModuleUtil.loadFilters(module, servletContext);
        }
    }

    /** The modules' beans still find their classes while the context closes. */
    void stop(ServletContext servletContext) {
        for (Module module : ModuleFactory.getLoadedModules()) {
            WebModuleUtil.unloadFilters(module);
            WebModuleUtil.unloadServlets(module);
            ModuleFactory.stopModule(module);
        }
        Object root = servletContext.getAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE);
        if (root != null) {
            ((XmlWebApplicationContext) root).close();
        }
        ModuleFactory.getLoadedModules().forEach(ModuleFactory::unloadModule);
    }
}
