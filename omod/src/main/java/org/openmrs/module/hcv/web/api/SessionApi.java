/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.ForcedPassword;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who is signed in, signing in and signing out. The answer names the header that every POST and DELETE has to carry, and
 * its value, which is another one after signing in. An unknown name, a wrong password and a locked account get the same
 * answer. Thread-safe.
 */
@RequestMapping("/api/session")
public final class SessionApi {

    private final CsrfToken token;
    private final Texts texts;

    public SessionApi(CsrfToken token, Texts texts) {
        this.token = token;
        this.texts = texts;
    }

    @GetMapping
    public ResponseEntity<byte[]> session(HttpServletRequest request) {
        return Json.answer(HttpServletResponse.SC_OK, described(request));
    }

    @PostMapping
    public ResponseEntity<byte[]> signIn(HttpServletRequest request) {
        JsonNode sent = Json.read(request, "username", "password");
        String username = Json.text(sent, "username").trim();
        String password = Json.text(sent, "password");
        try {
            Context.authenticate(username, password);
        } catch (ContextAuthenticationException e) {
            // Told in the answer; the platform has its own record of failed attempts.
            throw ApiRefused.of(HttpServletResponse.SC_UNAUTHORIZED, "sign-in.refused");
        }
        token.renewSession(request);
        return Json.answer(HttpServletResponse.SC_OK, described(request));
    }

    @DeleteMapping
    public ResponseEntity<byte[]> signOut(HttpServletRequest request) {
        Context.logout();
        request.getSession().invalidate();
        return ResponseEntity.noContent().build();
    }

    private ObjectNode described(HttpServletRequest request) {
        User user = Context.getAuthenticatedUser();
        ObjectNode described = Json.object().put("signedIn", user != null);
        described.put("locale", texts.locale().toLanguageTag());
        described.putObject("csrf").put("header", token.name()).put("value", token.value(request));
        if (user != null) {
            described.put("username", name(user));
            described.put("passwordChangeDue", ForcedPassword.isDue(user));
            ArrayNode privileges = described.putArray("privileges");
            for (HcvPrivilege privilege : HcvPrivilege.values()) {
                if (user.hasPrivilege(privilege.text())) {
                    privileges.add(privilege.text());
                }
            }
        }
        return described;
    }

    /** The platform's own administrator has an empty user name and signs in by the system id. */
    private static String name(User user) {
        return user.getUsername() == null || user.getUsername().isEmpty() ? user.getSystemId() : user.getUsername();
    }
}
