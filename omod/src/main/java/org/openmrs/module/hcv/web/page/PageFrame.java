/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.web.Addresses;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts into each page's model what its frame shows: {@code base}, {@code resources}, {@code csrfName},
 * {@code csrf}, {@code menu}. Thread-safe.
 */
public final class PageFrame implements HandlerInterceptor {

    private final CsrfToken token;
    private final Access access;

    public PageFrame(CsrfToken token, Access access) {
        this.token = token;
        this.access = access;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && !isRedirect(page)) {
            fill(page.getModel(), request);
        }
    }

    void fill(Map<String, Object> model, HttpServletRequest request) {
        model.put("base", Addresses.base(request));
        model.put("resources", Addresses.resources(request));
        model.put("csrfName", token.name());
        model.put("csrf", token.value(request));
        model.put(
                "menu", Context.isAuthenticated() ? Menu.of(Context.getAuthenticatedUser(), access) : Menu.anonymous());
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }
}
