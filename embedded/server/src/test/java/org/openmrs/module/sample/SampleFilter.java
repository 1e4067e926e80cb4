/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.sample;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

/** Sends every request below its mapping to the servlet of the module. */
public final class SampleFilter implements Filter {

    private String target;

    @Override
    public void init(FilterConfig config) {
        target = config.getInitParameter("target");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute("sample.filter", "yes");
        request.getRequestDispatcher(target).forward(request, response);
    }

    @Override
    public void destroy() {
        target = "";
    }
}
