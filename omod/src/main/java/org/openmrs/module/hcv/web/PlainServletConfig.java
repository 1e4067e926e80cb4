/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import java.util.Collections;
import java.util.Enumeration;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;

/**
 * What a servlet without parameters is configured with. OpenMRS 2.6 hands modules a configuration whose list of
 * parameters is absent, and Spring's servlets cannot start with that.
 */
final class PlainServletConfig implements ServletConfig {

    private final String name;
    private final ServletContext context;

    PlainServletConfig(ServletConfig given) {
        this.name = given.getServletName();
        this.context = given.getServletContext();
    }

    @Override
    public String getServletName() {
        return name;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    /** As the servlet API asks for: absent parameters are null. */
    @Override
    public String getInitParameter(String parameter) {
        return null;
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.emptyEnumeration();
    }
}
