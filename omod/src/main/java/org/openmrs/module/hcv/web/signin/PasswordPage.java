/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.signin;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.User;
import org.openmrs.api.APIException;
import org.openmrs.api.UserService;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.ForcedPassword;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Changing one's own password. What a password must be like is the platform's to decide; its refusal is shown in its
 * own words. Thread-safe.
 */
@RequestMapping("/password")
public final class PasswordPage {

    private final CsrfToken token;

    public PasswordPage(CsrfToken token) {
        this.token = token;
    }

    @GetMapping
    public ModelAndView form() {
        return new ModelAndView("password").addObject("due", ForcedPassword.isDue(Context.getAuthenticatedUser()));
    }

    @PostMapping
    public ModelAndView change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!wanted.equals(again)) {
            return refused("again", "hcv.password.differ", response);
        }
        if (wanted.equals(current)) {
            return refused("wanted", "hcv.password.same", response);
        }
        UserService users = Context.getUserService();
        reload();
        try {
            users.changePassword(current, wanted);
        } catch (APIException e) {
            // Wrong current password or a new one that breaks the site's rules: the message names the rule only.
            return refused("wanted", "hcv.password.refused", response).addObject("rule", e.getMessage());
        }
        users.saveUserProperty(ForcedPassword.PROPERTY, "false");
        reload();
        token.renewSession(request);
        return new ModelAndView("redirect:" + Addresses.base(request) + "/?password");
    }

    /**
     * The signed-in user comes from an earlier request. Without this the platform would save one copy of it beside
     * another; what later requests ask of the copy is read while the database session is open.
     */
    private static void reload() {
        Context.refreshAuthenticatedUser();
        User user = Context.getAuthenticatedUser();
        user.getAllRoles().size();
        user.getPrivileges().size();
        user.getUserProperties().size();
    }

    private ModelAndView refused(String field, String key, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return form().addObject("field", field).addObject("problem", key);
    }
}
