/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.web.filter;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.UserContext;
import org.openmrs.util.OpenmrsClassLoader;
import org.openmrs.web.WebConstants;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the session's user on the thread for the time of a request, and takes it off again whatever happens. Every
 * request opens a session, as in OpenMRS.
 */
public class OpenmrsFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest httpRequest, HttpServletResponse httpResponse, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = httpRequest.getSession();
        httpRequest.setAttribute(WebConstants.INIT_REQ_UNIQUE_ID, String.valueOf(System.nanoTime()));
        UserContext userContext = userContextOf(session);
        session.setAttribute("username", nameOf(userContext.getAuthenticatedUser()));
        session.setAttribute("locale", userContext.getLocale());
        if (httpRequest.getRequestURI().endsWith("csrfguard")) {
            forbidCaching(httpResponse);
        }
        Context.setUserContext(userContext);
        Thread.currentThread().setContextClassLoader(OpenmrsClassLoader.getInstance());
        try {
            chain.doFilter(httpRequest, httpResponse);
        } finally {
            Context.clearUserContext();
        }
    }

    private static UserContext userContextOf(HttpSession session) {
        Object kept = session.getAttribute(WebConstants.OPENMRS_USER_CONTEXT_HTTPSESSION_ATTR);
        if (kept != null) {
            return (UserContext) kept;
        }
        UserContext fresh = new UserContext(Context.getAuthenticationScheme());
        session.setAttribute(WebConstants.OPENMRS_USER_CONTEXT_HTTPSESSION_ATTR, fresh);
        return fresh;
    }

    private static String nameOf(User user) {
        return user == null ? "-anonymous user-" : user.getUsername();
    }

    /** The script carries the session's token, so no cache may keep it. */
    private static void forbidCaching(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        response.setHeader("Pragma", "no-cache");
        response.setHeader("Expires", "0");
    }
}
