/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

/** One time that somebody supported the person, in words. */
public final class SupportLine {

    private final String name;
    private final String dates;
    private final String why;

    SupportLine(String name, String dates, String why) {
        this.name = name;
        this.dates = dates;
        this.why = why;
    }

    public String getName() {
        return name;
    }

    public String getDates() {
        return dates;
    }

    /** Why it began and ended; may be empty. */
    public String getWhy() {
        return why;
    }
}
