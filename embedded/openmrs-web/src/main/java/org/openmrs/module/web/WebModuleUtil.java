/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.web;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.servlet.Filter;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.embedded.module.ExpandedModule;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleException;
import org.openmrs.module.ModuleUtil;
import org.openmrs.web.DispatcherServlet;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.context.support.XmlWebApplicationContext;

/** The web side of the started modules: their servlets, filters, files, and the refresh of the root context. */
public class WebModuleUtil {

    private static final ModuleServlets SERVLETS = new ModuleServlets();
    private static final ModuleFilters FILTERS = new ModuleFilters();

    private static volatile DispatcherServlet dispatcherServlet;

    private WebModuleUtil() {}

    /**
     * Copies the module's web files to the server's folder.
     *
     * @return true when the root context must be refreshed, which is always put off
     * @throws UnsupportedOperationException when asked to refresh at once
     */
    public static boolean startModule(Module mod, ServletContext servletContext, boolean delayContextRefresh) {
        if (!delayContextRefresh) {
            throw new UnsupportedOperationException("The stand-in refreshes once, after all modules are started.");
        }
        Path target = Paths.get(getRealPath(servletContext), "WEB-INF", "view", "module");
        ExpandedModule.copyWebFiles(mod.getFile(), target.resolve(mod.getModuleIdAsPath()));
        return true;
    }

    /** Refreshes the root context with all started modules in it, then the context of {@code /ws/*}. */
    public static XmlWebApplicationContext refreshWAC(
            ServletContext servletContext, boolean isOpenmrsStartup, Module startedModule) {
        XmlWebApplicationContext root =
                (XmlWebApplicationContext) WebApplicationContextUtils.getWebApplicationContext(servletContext);
        DispatcherServlet dispatcher = dispatcherServlet;
        if (dispatcher != null) {
            dispatcher.stopAndCloseApplicationContext();
        }
        ModuleUtil.refreshApplicationContext(root, isOpenmrsStartup, startedModule);
        if (dispatcher != null) {
            try {
                dispatcher.reInitFrameworkServlet();
            } catch (ServletException e) {
                throw new ModuleException("The context of /ws can not be refreshed", e);
            }
        }
        return root;
    }

    public static void loadServlets(Module mod, ServletContext servletContext) {
        SERVLETS.load(mod, servletContext);
    }

    public static void unloadServlets(Module mod) {
        SERVLETS.unload(mod);
    }

    public static void loadFilters(Module module, ServletContext servletContext) {
        FILTERS.load(module, servletContext);
    }

    public static void unloadFilters(Module module) {
        FILTERS.unload(module);
    }

    /** @return the servlet a module registered under this name, or null as OpenMRS does */
    public static HttpServlet getServlet(String servletName) {
        return SERVLETS.named(servletName);
    }

    public static Collection<Filter> getFilters() {
        return FILTERS.all();
    }

    /** @return the modules' filters whose mappings fit the request's path, in the order they run */
    public static List<Filter> getFiltersForRequest(ServletRequest request) {
        if (!(request instanceof HttpServletRequest)) {
            return new ArrayList<>();
        }
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI();
        if (path.startsWith(http.getContextPath())) {
            path = path.substring(http.getContextPath().length());
        }
        return FILTERS.forPath(path);
    }

    public static void setDispatcherServlet(DispatcherServlet ds) {
        dispatcherServlet = ds;
    }

    public static String getRealPath(ServletContext servletContext) {
        return servletContext.getRealPath("");
    }
}
