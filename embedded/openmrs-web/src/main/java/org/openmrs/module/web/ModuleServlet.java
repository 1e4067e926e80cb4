/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.web;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.ModuleFactory;

/**
 * Hands a request below {@code /ms/} or {@code /moduleServlet/} to the servlet a module named in its config.xml. The
 * name is the first part of the path, or the second when the first is the id of a module. The request is passed on
 * as it is: the module's servlet still sees the whole path.
 */
public class ModuleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        HttpServlet servlet = WebModuleUtil.getServlet(servletName(request.getPathInfo()));
        if (servlet == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        servlet.service(request, response);
    }

    private static String servletName(String path) {
        String[] parts = (path == null ? "/" : path).split("/", 4);
        if (parts.length > 2 && ModuleFactory.getModuleById(parts[1]) != null) {
            return parts[2];
        }
        return parts.length > 1 ? parts[1] : "";
    }
}
