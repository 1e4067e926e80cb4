/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.web.page.FailureLog;
import org.openmrs.module.hcv.web.page.PageErrors;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns what the endpoint could not do into JSON that says so, and leaves the pages to their own errors. Thread-safe.
 */
public final class ApiErrors implements HandlerExceptionResolver {

    private static final Map<Integer, String> CODES = codes();

    private final PageErrors pages;
    private final Texts texts;

    public ApiErrors(PageErrors pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    private static Map<Integer, String> codes() {
        Map<Integer, String> codes = new HashMap<>();
        codes.put(HttpServletResponse.SC_BAD_REQUEST, "not-readable");
        codes.put(HttpServletResponse.SC_FORBIDDEN, "not-allowed");
        codes.put(HttpServletResponse.SC_NOT_FOUND, "not-found");
        codes.put(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method-not-allowed");
        codes.put(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "set-up.incomplete");
        codes.put(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failed");
        return codes;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (!ApiGuard.isApi(request)) {
            return pages.resolveException(request, response, handler, failure);
        }
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            String[] allowed = ((HttpRequestMethodNotSupportedException) failure).getSupportedMethods();
            response.setHeader("Allow", allowed == null ? "" : String.join(", ", allowed));
        }
        try {
            answer(response, refusal(failure), failure);
        } catch (IOException e) {
            // Whoever asked has gone; there is nobody to tell.
            FailureLog.record(e);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletResponse response, ApiRefused refused, Exception failure) throws IOException {
        ObjectNode problem = Json.object()
                .put("field", refused.field())
                .put("code", refused.code())
                .put("message", texts.of("hcv.api." + refused.code()));
        if (refused.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            problem.put("reference", FailureLog.record(failure));
        }
        if (refused.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Session");
        }
        ObjectNode body = Json.object();
        body.putArray("problems").add(problem);
        Json.write(response, refused.status(), body);
    }

    private static ApiRefused refusal(Exception failure) {
        if (failure instanceof ApiRefused) {
            return (ApiRefused) failure;
        }
        int status = PageErrors.statusOf(failure);
        if (status == HttpServletResponse.SC_FORBIDDEN && !Context.isAuthenticated()) {
            return ApiRefused.of(HttpServletResponse.SC_UNAUTHORIZED, "sign-in.required");
        }
        boolean outOfReach = failure instanceof AccessRefused
                && ((AccessRefused) failure).privilege().isEmpty();
        return ApiRefused.of(status, outOfReach ? "out-of-reach" : CODES.get(status));
    }
}
