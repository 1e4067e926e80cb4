/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import java.io.IOException;
import java.util.Locale;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.RequestDispatcher;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Gives the pages their addresses: {@code <context>/hcv/…} is answered by the module's servlet, which the platform
 * only serves below {@code /ms/}. By the time a request comes here the platform has checked its CSRF token.
 * Thread-safe.
 */
public final class HcvFilter implements Filter {

    @Override
    public void init(FilterConfig config) {
        // Nothing to prepare: everything needed is in the request.
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = pathBelow(asked);
        if (path.isEmpty()) {
            ((HttpServletResponse) response).sendRedirect(Addresses.base(asked) + "/");
            return;
        }
        RequestDispatcher pages = climbsOut(path)
                ? null
                : request.getRequestDispatcher(Addresses.MODULE_SERVLET + Addresses.DISPATCHER + path);
        if (pages == null) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pages.forward(request, response);
    }

    @Override
    public void destroy() {
        // Nothing was opened.
    }

    /** Whether a dot segment is hidden in it; Tomcat would refuse it too, with a stack trace in the log for each. */
    private static boolean climbsOut(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return plain.contains("/../") || plain.endsWith("/..");
    }

    /** The part behind {@code /hcv}, still percent-encoded, without path parameters such as a session id. */
    private static String pathBelow(HttpServletRequest request) {
        String path = request.getRequestURI().substring(Addresses.base(request).length());
        return path.replaceAll(";[^/]*", "");
    }
}
