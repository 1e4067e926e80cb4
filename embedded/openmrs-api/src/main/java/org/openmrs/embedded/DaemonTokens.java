/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.openmrs.module.DaemonToken;

/** The daemon tokens given out, one a module. A token is known by identity: one made by hand is worth nothing. */
public final class DaemonTokens {

    private static final Map<String, DaemonToken> TOKENS = new ConcurrentHashMap<>();

    private DaemonTokens() {}

    /** The token of a module, the same one at every call. */
    public static DaemonToken issue(String moduleId) {
        return TOKENS.computeIfAbsent(
                moduleId, id -> new DaemonToken(UUID.randomUUID().toString()));
    }

    /** Takes a stopped module's token back. */
    public static void revoke(String moduleId) {
        TOKENS.remove(moduleId);
    }

    public static boolean isValid(DaemonToken token) {
        return TOKENS.values().stream().anyMatch(issued -> issued == token);
    }
}
