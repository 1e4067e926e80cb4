/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.web;

import javax.servlet.ServletException;
import org.openmrs.module.web.WebModuleUtil;
import org.openmrs.util.OpenmrsClassLoader;
import org.springframework.web.context.support.XmlWebApplicationContext;

/**
 * The servlet behind {@code /ws/*}. Its own context is empty: controllers come from the root context, into which the
 * modules' Spring files go.
 */
public class DispatcherServlet extends org.springframework.web.servlet.DispatcherServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void initFrameworkServlet() throws ServletException {
        Thread.currentThread().setContextClassLoader(OpenmrsClassLoader.getInstance());
        WebModuleUtil.setDispatcherServlet(this);
        super.initFrameworkServlet();
    }

    /** Builds the servlet's context anew after the root context was refreshed. */
    public void reInitFrameworkServlet() throws ServletException {
        Thread.currentThread().setContextClassLoader(OpenmrsClassLoader.getInstance());
        ((XmlWebApplicationContext) getWebApplicationContext()).setClassLoader(OpenmrsClassLoader.getInstance());
        init();
    }

    /** Closes the context of this servlet only; {@link #reInitFrameworkServlet()} opens it again. */
    public void stopAndCloseApplicationContext() {
        XmlWebApplicationContext context = (XmlWebApplicationContext) getWebApplicationContext();
        context.stop();
        context.close();
    }
}
