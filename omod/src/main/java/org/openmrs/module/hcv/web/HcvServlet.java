/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import java.nio.charset.StandardCharsets;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.web.page.FailureLog;
import org.openmrs.module.hcv.web.page.SecurityHeaders;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * The servlet behind the module's pages, with a Spring context of its own below the platform's. It uses only the
 * strategies of that context: the platform's view resolver would answer with the model as JSON.
 */
public final class HcvServlet extends DispatcherServlet {

    private static final long serialVersionUID = 1L;

    /** When the platform's context that this servlet's beans were wired to was started, in milliseconds. */
    private volatile long parentStarted;

    public HcvServlet() {
        setDetectAllHandlerMappings(false);
        setDetectAllHandlerAdapters(false);
        setDetectAllHandlerExceptionResolvers(false);
        setDetectAllViewResolvers(false);
        setThrowExceptionIfNoHandlerFound(true);
        setPublishContext(false);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(new PlainServletConfig(config));
    }

    @Override
    protected WebApplicationContext createWebApplicationContext(ApplicationContext parent) {
        AnnotationConfigWebApplicationContext pages = new AnnotationConfigWebApplicationContext();
        pages.setParent(parent);
        pages.setClassLoader(HcvServlet.class.getClassLoader());
        pages.register(
                PagesConfiguration.class,
                AccessPagesConfiguration.class,
                AdminPagesConfiguration.class,
                ApiConfiguration.class,
                FormPagesConfiguration.class,
                GlassPagesConfiguration.class,
                PeerPagesConfiguration.class,
                TeamPagesConfiguration.class,
                SafetyPagesConfiguration.class,
                CountersignPagesConfiguration.class,
                PeoplePagesConfiguration.class,
                ReportPagesConfiguration.class);
        parentStarted = parent.getStartupDate();
        configureAndRefreshWebApplicationContext(pages);
        return pages;
    }

    @Override
    protected void doService(HttpServletRequest request, HttpServletResponse response) throws Exception {
        followPlatform();
        SecurityHeaders.set(response);
        try {
            super.doService(request, response);
        } catch (Exception e) {
            // Handlers' exceptions have a page; this is what even that page could not be made of.
            lastResort(response, FailureLog.record(e));
        }
    }

    /**
     * The platform rebuilds its context whenever a module is started or stopped. The beans here would go on using the
     * closed one.
     */
    private void followPlatform() {
        ApplicationContext parent = getWebApplicationContext().getParent();
        if (parent.getStartupDate() != parentStarted) {
            synchronized (this) {
                if (parent.getStartupDate() != parentStarted) {
                    ((ConfigurableWebApplicationContext) getWebApplicationContext()).refresh();
                    parentStarted = parent.getStartupDate();
                }
            }
        }
    }

    private static void lastResort(HttpServletResponse response, String reference) throws Exception {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream()
                .write(("This page could not be shown. Reference: " + reference).getBytes(StandardCharsets.UTF_8));
    }
}
