/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.accesslog;

/** Something unusual in words. Immutable. */
public final class UnusualLookLine {

    private final String day;
    private final String isoDay;
    private final String who;
    private final String role;
    private final String userUuid;
    private final String what;

    UnusualLookLine(String day, String isoDay, String who, String role, String userUuid, String what) {
        this.day = day;
        this.isoDay = isoDay;
        this.who = who;
        this.role = role;
        this.userUuid = userUuid;
        this.what = what;
    }

    public String getDay() {
        return day;
    }

    /** For the link to the entries behind it. */
    public String getIsoDay() {
        return isoDay;
    }

    public String getWho() {
        return who;
    }

    /** At present. */
    public String getRole() {
        return role;
    }

    public String getUserUuid() {
        return userUuid;
    }

    public String getWhat() {
        return what;
    }
}
