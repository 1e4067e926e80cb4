/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.web.Addresses;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets nobody past who is not signed in, may not use the module, or has a password to change first. Nothing in the
 * platform protects a module's page by itself. Thread-safe.
 */
public final class PageGuard implements HandlerInterceptor {

    private static final String PASSWORD = "/password";

    /** Pages with a find box: an old link to them may hold what somebody typed. */
    private static final Set<String> FINDING =
            new HashSet<>(Arrays.asList("/people", "/ask", "/glass", "/access-log", "/access-log/person"));

    private final Set<String> open;

    /** @param open paths below the module's address that need no sign-in, with a slash in front */
    public PageGuard(Collection<String> open) {
        this.open = new HashSet<>(open);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        String path = Addresses.path(request);
        if (open.contains(path)) {
            return true;
        }
        Hurdle hurdle = Hurdle.first();
        if (hurdle == Hurdle.SIGN_IN) {
            response.sendRedirect(signIn(request));
            return false;
        }
        if (path.equals(PASSWORD)) {
            return true;
        }
        if (hurdle == Hurdle.PASSWORD) {
            response.sendRedirect(Addresses.base(request) + PASSWORD);
            return false;
        }
        if (hurdle == Hurdle.PRIVILEGE) {
            throw AccessRefused.missing(HcvPrivilege.USE_MODULE.text());
        }
        return true;
    }

    /**
     * Where to sign in, and to come back from. A POST can not be repeated: its page is opened again instead. What was
     * typed to find somebody is not carried on.
     */
    static String signIn(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(Addresses.base(request) + "/login")
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(next(request))
                .toUriString();
    }

    private static String next(HttpServletRequest request) {
        String asked = Addresses.asked(request);
        return FINDING.contains(Addresses.path(request)) ? asked.replaceFirst("\\?.*", "") : asked;
    }
}
