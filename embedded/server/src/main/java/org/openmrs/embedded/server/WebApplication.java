/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.Servlet;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.openmrs.module.web.ModuleResourcesServlet;
import org.openmrs.module.web.ModuleServlet;
import org.openmrs.module.web.filter.ModuleFilter;
import org.openmrs.web.DispatcherServlet;
import org.openmrs.web.filter.CookieClearingFilter;
import org.openmrs.web.filter.OpenmrsFilter;
import org.owasp.csrfguard.CsrfGuardFilter;
import org.owasp.csrfguard.CsrfGuardServletContextListener;
import org.owasp.csrfguard.servlet.JavaScriptServlet;
import org.springframework.orm.hibernate5.support.OpenSessionInViewFilter;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.multipart.support.MultipartFilter;

/** The filters and servlets of OpenMRS's web.xml, in its order, without its set-up pages and JSP. */
final class WebApplication {

    private final Context context;

    private WebApplication(Context context) {
        this.context = context;
    }

    static void describe(Context context) {
        WebApplication application = new WebApplication(context);
        context.addParameter("Owasp.CsrfGuard.Config", "/" + WebFolder.CSRF_RULES);
        context.addApplicationListener(CsrfGuardServletContextListener.class.getName());
        application.filters();
        application.servlets();
        application.mimeTypes();
        context.setSessionTimeout(30);
        context.setUseHttpOnly(true);
    }

    private void filters() {
        FilterDef charset = filter("charsetFilter", new CharacterEncodingFilter(), DispatcherType.REQUEST);
        charset.addInitParameter("encoding", "UTF-8");
        charset.addInitParameter("forceEncoding", "true");
        filter("multipartFilter", new MultipartFilter(), DispatcherType.REQUEST)
                .addInitParameter("multipartResolverBeanName", "multipartResolver");
        filter(
                "HibernateFilter",
                new OpenSessionInViewFilter(),
                DispatcherType.ERROR,
                DispatcherType.FORWARD,
                DispatcherType.REQUEST);
        filter("CookieClearingFilter", new CookieClearingFilter(), DispatcherType.REQUEST);
        filter(
                "OpenmrsFilter",
                new OpenmrsFilter(),
                DispatcherType.ERROR,
                DispatcherType.FORWARD,
                DispatcherType.REQUEST,
                DispatcherType.INCLUDE);
        filter("CSRFGuard", new CsrfGuardFilter(), DispatcherType.REQUEST);
        filter("ModuleFilter", new ModuleFilter(), DispatcherType.REQUEST);
    }

    private FilterDef filter(String name, Filter filter, DispatcherType first, DispatcherType... more) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName(name);
        mapping.addURLPattern("/*");
        EnumSet.of(first, more).forEach(type -> mapping.setDispatcher(type.name()));
        context.addFilterMap(mapping);
        return definition;
    }

    private void servlets() {
        servlet("openmrs", new DispatcherServlet(), "/ws/*").addInitParameter("contextConfigLocation", "");
        servlet("module_servlet", new ModuleServlet(), "/ms/*", "/moduleServlet/*");
        servlet("module_resources", new ModuleResourcesServlet(), "/moduleResources/*");
        servlet("CsrfServlet", new JavaScriptServlet(), "/csrfguard");
        servlet("default", new DefaultServlet(), "/").addInitParameter("listings", "false");
        context.addWelcomeFile("index.htm");
    }

    private Wrapper servlet(String name, Servlet servlet, String... patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, name);
        }
        return wrapper;
    }

    private void mimeTypes() {
        Tomcat.addDefaultMimeTypeMappings(context);
        context.addMimeMapping("json", "application/json");
        context.addMimeMapping("js", "text/javascript");
    }
}
