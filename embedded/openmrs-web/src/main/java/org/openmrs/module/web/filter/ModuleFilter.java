/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.web.filter;

import java.io.IOException;
import java.util.Iterator;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import org.openmrs.module.web.WebModuleUtil;

/** Runs the modules' filters that fit the request, then the rest of the server's own chain. */
public class ModuleFilter implements Filter {

    @Override
    public void init(FilterConfig filterConfig) throws ServletException {
        // The modules' filters are initialised when their module is loaded.
    }

    @Override
    public void destroy() {
        // The modules' filters are destroyed when their module is unloaded.
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        new Remaining(WebModuleUtil.getFiltersForRequest(request).iterator(), chain).doFilter(request, response);
    }

    private static final class Remaining implements FilterChain {

        private final Iterator<Filter> filters;
        private final FilterChain rest;

        private Remaining(Iterator<Filter> filters, FilterChain rest) {
            this.filters = filters;
            this.rest = rest;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            if (filters.hasNext()) {
                filters.next().doFilter(request, response, this);
            } else {
                rest.doFilter(request, response);
            }
        }
    }
}
