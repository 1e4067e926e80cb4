/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.accesslog;

/** One entry of the access log in words. Immutable. */
public final class AccessLogLine {

    private final String when;
    private final String who;
    private final String role;
    private final String userUuid;
    private final String number;
    private final String personUuid;
    private final String what;
    private final String where;
    private final String why;

    AccessLogLine(
            String when,
            String who,
            String role,
            String userUuid,
            String number,
            String personUuid,
            String what,
            String where,
            String why) {
        this.when = when;
        this.who = who;
        this.role = role;
        this.userUuid = userUuid;
        this.number = number;
        this.personUuid = personUuid;
        this.what = what;
        this.where = where;
        this.why = why;
    }

    public String getWhen() {
        return when;
    }

    public String getWho() {
        return who;
    }

    /** At present. */
    public String getRole() {
        return role;
    }

    /** Empty where the account is gone. */
    public String getUserUuid() {
        return userUuid;
    }

    public String getNumber() {
        return number;
    }

    /** Empty where it was nobody's record. */
    public String getPersonUuid() {
        return personUuid;
    }

    public String getWhat() {
        return what;
    }

    public String getWhere() {
        return where;
    }

    /** Empty where no reason was given. */
    public String getWhy() {
        return why;
    }
}
