/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.signin;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where to go after signing in: only to a page of the module, whatever a link says. Anything else becomes the module's
 * first page.
 */
final class NextPage {

    /** Characters of a path and query as browsers write them; no backslash, control character or fragment. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_.~%?&=+,:@!$'()*-]*");

    private NextPage() {}

    /**
     * @param asked what the link or form says; may be absent
     * @param base address that pages start with, without a slash at the end
     */
    static String of(String asked, String base) {
        String home = base + "/";
        if (asked == null || !asked.startsWith(home) || !PLAIN.matcher(asked).matches()) {
            return home;
        }
        boolean leaves = asked.contains("//")
                || asked.contains("..")
                || asked.toLowerCase(Locale.ROOT).contains("%2e");
        boolean circles = asked.startsWith(home + "login") || asked.startsWith(home + "logout");
        return leaves || circles ? home : asked;
    }
}
