/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * From where in the module somebody looked, without what would tell a clinical fact: the name of a form, of a list, or
 * that there was a worry about safety.
 */
public enum AccessPlace {
    PERSON("person"),
    FORM("form"),
    RECORD("record", "countersign"),
    LIST("worklist", "outreach", "caseload", "day", "safeguarding"),
    SUPPORT("support", "team"),
    SEARCH("find"),
    GLASS("glass"),
    REGISTRATION("register"),
    REPORT("cascade", "treatment-completion"),
    LOG(AccessPlace.ACCESS_LOG),
    /** Places that this list does not know are told as nothing more than this. */
    OTHER;

    /** The place of looks at the access log itself. */
    static final String ACCESS_LOG = "access-log";

    private final List<String> beginnings;

    AccessPlace(String... beginnings) {
        this.beginnings = Collections.unmodifiableList(Arrays.asList(beginnings));
    }

    /** The message key is {@code hcv.access-log.place.} and this. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a place as the log has it, such as {@code form screening} or {@code worklist/svr-due}. */
    static AccessPlace of(String logged) {
        String beginning = logged.split("[ /]", 2)[0];
        for (AccessPlace place : values()) {
            if (place.beginnings.contains(beginning)) {
                return place;
            }
        }
        return OTHER;
    }
}
