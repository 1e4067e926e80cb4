/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.outreach;

/** Somebody who can be chosen for a session. */
public final class ChoiceLine {

    private final String uuid;
    private final String name;
    private final boolean chosen;
    private final boolean detailed;

    ChoiceLine(String uuid, String name, boolean chosen, boolean detailed) {
        this.uuid = uuid;
        this.name = name;
        this.chosen = chosen;
        this.detailed = detailed;
    }

    public String getUuid() {
        return uuid;
    }

    public String getName() {
        return name;
    }

    public boolean isChosen() {
        return chosen;
    }

    /** Whether the page has fields for what was different with this person. */
    public boolean isDetailed() {
        return detailed;
    }
}
