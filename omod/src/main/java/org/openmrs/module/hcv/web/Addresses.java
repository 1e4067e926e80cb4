/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServletRequest;

/**
 * Where the pages are: for a browser below {@code <context>/hcv}, for the platform below its module servlet.
 * Stateless.
 */
public final class Addresses {

    /** What the filter of config.xml answers to. */
    static final String PUBLIC = "/hcv";

    /** The module's servlet below the platform's: module id, then the servlet's name in config.xml. */
    static final String DISPATCHER = "/hcv/hcvPages";

    /** Where the platform forwards requests to the servlets of modules. */
    static final String MODULE_SERVLET = "/ms";

    private Addresses() {}

    /** The address that page links start with, without a slash at the end. */
    public static String base(HttpServletRequest request) {
        return request.getContextPath() + PUBLIC;
    }

    /** The address of the module's style sheets and scripts, without a slash at the end. */
    public static String resources(HttpServletRequest request) {
        return request.getContextPath() + "/moduleResources/hcv";
    }

    /** The page's path below {@link #base}, decoded, with a slash in front. */
    public static String path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && path.startsWith(DISPATCHER) ? path.substring(DISPATCHER.length()) : "/";
    }

    /** The path and query the browser asked for, as it wrote them; the filter's forward hides them from the request. */
    public static String asked(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (path == null) {
            return base(request) + "/";
        }
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? path.toString() : path + "?" + query;
    }
}
