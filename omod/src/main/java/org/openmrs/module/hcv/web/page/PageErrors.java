/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.form.UnknownRecord;
import org.openmrs.module.hcv.platform.metadata.MetadataMissing;
import org.openmrs.module.hcv.platform.people.UnknownPerson;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Turns what a page could not do into a page that says so in plain words: 400, 403, 404, 405, 503 while the module's
 * set-up is not complete, or 500 with a reference number and nothing of the failure itself. Thread-safe.
 */
public final class PageErrors implements HandlerExceptionResolver {

    private final PageFrame frame;

    public PageErrors(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        int status = statusOf(failure);
        if (status == HttpServletResponse.SC_FORBIDDEN && !Context.isAuthenticated()) {
            return signIn(request, response);
        }
        ModelAndView page = new ModelAndView("error");
        page.addObject("key", outOfReach(failure) ? "hcv.error.reach" : "hcv.error." + status);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            page.addObject("reference", FailureLog.record(failure));
        }
        frame.fill(page.getModel(), request);
        response.setStatus(status);
        return page;
    }

    /** The status that a failure is answered with; 500 where nobody foresaw it. */
    public static int statusOf(Exception failure) {
        if (failure instanceof AccessRefused || failure instanceof APIAuthenticationException) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (failure instanceof UnknownPerson
                || failure instanceof UnknownRecord
                || failure instanceof NoHandlerFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (failure instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (failure instanceof MetadataMissing) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        if (failure instanceof ServletRequestBindingException
                || failure instanceof MethodArgumentTypeMismatchException) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static boolean outOfReach(Exception failure) {
        return failure instanceof AccessRefused
                && ((AccessRefused) failure).privilege().isEmpty();
    }

    private static ModelAndView signIn(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(PageGuard.signIn(request));
        } catch (IOException e) {
            // The browser has gone; there is nobody to tell.
            FailureLog.record(e);
        }
        return new ModelAndView();
    }
}
