/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.Hurdle;
import org.openmrs.module.hcv.web.page.PageGuard;
import org.springframework.web.servlet.HandlerInterceptor;

/** Guards the endpoint as the pages are guarded, but says so instead of leading to a page. Thread-safe. */
public final class ApiGuard implements HandlerInterceptor {

    private static final String FOLDER = "/api/";
    private static final String SESSION = "/api/session";

    private final PageGuard pages;

    /** @param pages guards whatever is not part of the endpoint */
    public ApiGuard(PageGuard pages) {
        this.pages = pages;
    }

    static boolean isApi(HttpServletRequest request) {
        return Addresses.path(request).startsWith(FOLDER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!isApi(request)) {
            return pages.preHandle(request, response, handler);
        }
        if (Addresses.path(request).equals(SESSION)) {
            return true;
        }
        switch (Hurdle.first()) {
            case SIGN_IN:
                throw ApiRefused.of(HttpServletResponse.SC_UNAUTHORIZED, "sign-in.required");
            case PASSWORD:
                throw ApiRefused.of(HttpServletResponse.SC_FORBIDDEN, "password.change-due");
            case PRIVILEGE:
                throw AccessRefused.missing(HcvPrivilege.USE_MODULE.text());
            default:
                return true;
        }
    }
}
