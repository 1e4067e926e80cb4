/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

/** One record that was taken out, in words. */
public final class RemovedLine {

    private final String encounterUuid;
    private final String what;
    private final String date;
    private final String removed;
    private final String by;
    private final String reason;

    RemovedLine(String encounterUuid, String what, String date, String removed, String by, String reason) {
        this.encounterUuid = encounterUuid;
        this.what = what;
        this.date = date;
        this.removed = removed;
        this.by = by;
        this.reason = reason;
    }

    public String getEncounterUuid() {
        return encounterUuid;
    }

    public String getWhat() {
        return what;
    }

    /** Day of the visit. */
    public String getDate() {
        return date;
    }

    /** When it was taken out. */
    public String getRemoved() {
        return removed;
    }

    public String getBy() {
        return by;
    }

    public String getReason() {
        return reason;
    }
}
