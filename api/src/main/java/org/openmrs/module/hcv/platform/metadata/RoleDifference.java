/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Locale;

/** One way in which a role of the site differs from what the module would install. Immutable and thread-safe. */
public final class RoleDifference {

    /** In which way; the message key is {@code hcv.admin.roles.} and the key. */
    public enum Kind {
        /** There is no such role. */
        MISSING,
        /** The role lacks a privilege. */
        LACKS,
        /** The role has a privilege of the module more. */
        MORE,
        /** The role has a privilege more that is not the module's, which may open other screens and REST. */
        PLATFORM;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final String role;
    private final String privilege;
    private final String meaning;

    private RoleDifference(Kind kind, String role, String privilege, String meaning) {
        this.kind = kind;
        this.role = role;
        this.privilege = privilege;
        this.meaning = meaning;
    }

    static RoleDifference missing(String role) {
        return new RoleDifference(Kind.MISSING, role, "", "");
    }

    static RoleDifference lacks(String role, String privilege, String meaning) {
        return new RoleDifference(Kind.LACKS, role, privilege, meaning);
    }

    /** @param meaning empty for a privilege that is not the module's */
    static RoleDifference more(String role, String privilege, String meaning) {
        return new RoleDifference(meaning.isEmpty() ? Kind.PLATFORM : Kind.MORE, role, privilege, meaning);
    }

    public Kind kind() {
        return kind;
    }

    /** Name of the role. */
    public String role() {
        return role;
    }

    /** Name of the privilege; empty for a role that is missing. */
    public String privilege() {
        return privilege;
    }

    /** What the privilege allows; empty for a role that is missing and for a privilege of the platform. */
    public String meaning() {
        return meaning;
    }

    @Override
    public String toString() {
        return kind.key() + " " + role + ": " + privilege;
    }
}
