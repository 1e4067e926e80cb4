/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

/** What a worker did in seven days, as credit to them: nobody is compared with anybody. Immutable. */
public final class OwnWeek {

    private final int made;
    private final int attempted;
    private final int minutes;
    private final int accompanied;
    private final int unnamed;

    OwnWeek(int made, int attempted, int minutes, int accompanied, int unnamed) {
        this.made = made;
        this.attempted = attempted;
        this.minutes = minutes;
        this.accompanied = accompanied;
        this.unnamed = unnamed;
    }

    /** Contacts at which somebody was met. */
    public int made() {
        return made;
    }

    /** Contacts at which somebody was looked for and not met. */
    public int attempted() {
        return attempted;
    }

    /** Minutes of contacts made, and of outreach sessions as wholes. */
    public int minutes() {
        return minutes;
    }

    /** Contacts at which the worker went along to an appointment. */
    public int accompanied() {
        return accompanied;
    }

    /** People met in outreach sessions who stayed unnamed. */
    public int unnamed() {
        return unnamed;
    }
}
