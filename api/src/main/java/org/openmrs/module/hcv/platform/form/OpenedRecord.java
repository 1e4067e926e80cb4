/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

/** A record opened for changing. */
public final class OpenedRecord {

    private final OpenedForm form;
    private final String encounterUuid;
    private final String version;

    OpenedRecord(OpenedForm form, String encounterUuid, String version) {
        this.form = form;
        this.encounterUuid = encounterUuid;
        this.version = version;
    }

    /** The form, begun with what is recorded. */
    public OpenedForm form() {
        return form;
    }

    public String encounterUuid() {
        return encounterUuid;
    }

    /** What has to be sent back with the changed answers, so that no change made meanwhile is overwritten. */
    public String version() {
        return version;
    }
}
