/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.sample;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.owasp.csrfguard.CsrfGuard;
import org.owasp.csrfguard.session.LogicalSession;

/** Signs in by POST, and answers by GET who is signed in and what the module finds around it. */
public final class SampleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        User user = Context.getAuthenticatedUser();
        answer(
                response,
                "user=" + (user == null ? "nobody" : user.getUsername())
                        + "\nreports=" + Context.hasPrivilege("Read Samples")
                        + "\ntoken=" + token(request)
                        + "\nroom=" + room()
                        + "\ncalls=" + SampleActivator.CALLS.toString().trim()
                        + "\nmessage=" + Context.getMessageSourceService().getMessage("sample.greeting")
                        + "\nbean="
                        + Context.getRegisteredComponent("sample.bean", Object.class)
                                .getClass()
                                .getSimpleName()
                        + "\npath=" + request.getPathInfo()
                        + "\nthrough=" + request.getAttribute("sample.filter"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("leave") != null) {
            Context.logout();
            answer(response, "signed out");
            return;
        }
        try {
            Context.authenticate(request.getParameter("user"), request.getParameter("password"));
            answer(response, "signed in");
        } catch (ContextAuthenticationException e) {
            answer(response, "refused");
        }
    }

    private static String room() {
        Context.addProxyPrivilege("Get Global Properties");
        try {
            return Context.getAdministrationService().getGlobalProperty("sample.room");
        } finally {
            Context.removeProxyPrivilege("Get Global Properties");
        }
    }

    private static String token(HttpServletRequest request) {
        CsrfGuard guard = CsrfGuard.getInstance();
        LogicalSession session = guard.getLogicalSessionExtractor().extract(request);
        return session == null ? "" : guard.getTokenService().getMasterToken(session.getKey());
    }

    private static void answer(HttpServletResponse response, String text) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(text);
    }
}
