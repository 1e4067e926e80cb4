/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

/** Somebody who supports the person now, or could, in words. */
public final class SupporterLine {

    private final String uuid;
    private final String name;
    private final String more;

    SupporterLine(String uuid, String name, String more) {
        this.uuid = uuid;
        this.name = name;
        this.more = more;
    }

    public String getUuid() {
        return uuid;
    }

    public String getName() {
        return name;
    }

    /** Since when, or what speaks for and against the choice; may be empty. */
    public String getMore() {
        return more;
    }
}
