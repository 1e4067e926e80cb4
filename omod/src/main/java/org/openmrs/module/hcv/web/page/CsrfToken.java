/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import javax.servlet.http.HttpServletRequest;
import org.openmrs.module.hcv.web.Addresses;
import org.owasp.csrfguard.CsrfGuard;

/**
 * The token that the platform asks of every POST outside {@code /ws/}. It is written into each form on the server, so
 * that forms work without JavaScript. Thread-safe.
 */
public final class CsrfToken {

    /** Name of the hidden field, as the site has set it. */
    public String name() {
        return CsrfGuard.getInstance().getTokenName();
    }

    /** The token of the request's session; one is made, with a session, when there is none yet. */
    public String value(HttpServletRequest request) {
        CsrfGuard guard = CsrfGuard.getInstance();
        String key = guard.getLogicalSessionExtractor().extractOrCreate(request).getKey();
        return guard.getTokenService().getTokenValue(key, Addresses.asked(request));
    }

    /**
     * Gives the session a new id, so that an id known before signing in is worth nothing after it. The old id's token is
     * dropped with it.
     */
    public void renewSession(HttpServletRequest request) {
        CsrfGuard guard = CsrfGuard.getInstance();
        String old = guard.getLogicalSessionExtractor().extractOrCreate(request).getKey();
        request.changeSessionId();
        guard.getTokenHolder().remove(old);
    }
}
