/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.LocalDate;

/** Support that begins on a day to come. */
public final class Planned {

    private final String uuid;
    private final String name;
    private final LocalDate startsOn;

    Planned(String uuid, String name, LocalDate startsOn) {
        this.uuid = uuid;
        this.name = name;
        this.startsOn = startsOn;
    }

    public String uuid() {
        return uuid;
    }

    /** Name of who will support the person. */
    public String name() {
        return name;
    }

    public LocalDate startsOn() {
        return startsOn;
    }
}
