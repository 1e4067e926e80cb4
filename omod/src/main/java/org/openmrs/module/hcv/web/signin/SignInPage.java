/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.signin;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signing in and out. An unknown name, a wrong password and a locked account get the same answer, so that nobody can
 * find out here who has an account. Thread-safe.
 */
@RequestMapping
public final class SignInPage {

    private final CsrfToken token;

    public SignInPage(CsrfToken token) {
        this.token = token;
    }

    @GetMapping("/login")
    public ModelAndView form(@RequestParam(required = false) String next, HttpServletRequest request) {
        String target = NextPage.of(next, Addresses.base(request));
        if (Context.isAuthenticated()) {
            return new ModelAndView("redirect:" + target);
        }
        return page(target);
    }

    @PostMapping("/login")
    public ModelAndView signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        String target = NextPage.of(next, Addresses.base(request));
        try {
            Context.authenticate(username.trim(), password);
        } catch (ContextAuthenticationException e) {
            // Said on the page; the platform has its own record of failed attempts.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return page(target).addObject("refused", true).addObject("username", username.trim());
        }
        token.renewSession(request);
        return new ModelAndView("redirect:" + target);
    }

    @PostMapping("/logout")
    public String signOut(HttpServletRequest request) {
        Context.logout();
        request.getSession().invalidate();
        return "redirect:" + Addresses.base(request) + "/login?out";
    }

    private static ModelAndView page(String target) {
        return new ModelAndView("login").addObject("next", target);
    }
}
