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
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the session cookie back when a request came with a session and ended without one. */
public class CookieClearingFilter extends OncePerRequestFilter {

    private static final String SESSION_COOKIE = "JSESSIONID";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain filterChain)
            throws ServletException, IOException {
        boolean cameWithSession = request.getRequestedSessionId() != null;
        try {
            filterChain.doFilter(request, response);
        } finally {
            if (cameWithSession && !response.isCommitted() && request.getSession(false) == null) {
                response.addCookie(expired(request));
            }
        }
    }

    private static Cookie expired(HttpServletRequest request) {
        Cookie cookie = new Cookie(SESSION_COOKIE, "");
        String path = request.getContextPath();
        cookie.setPath(path == null || path.isEmpty() ? "/" : path);
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }
}
