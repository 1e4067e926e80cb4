/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the page of a form shows more when a record is changed. */
public final class EditView {

    /** How the page came to be shown. */
    enum Because {
        OPENED,
        CHANGED_MEANWHILE,
        SAVED_BEFORE
    }

    private final String encounterUuid;
    private final String version;
    private final String reason;
    private final Because because;
    private final List<String> differing;
    private List<RecordLine> lines = Collections.emptyList();

    EditView(String encounterUuid, String version, String reason, Because because, List<String> differing) {
        this.encounterUuid = encounterUuid;
        this.version = version;
        this.reason = reason;
        this.because = because;
        this.differing = differing;
    }

    static EditView opened(String encounterUuid, String version, String reason) {
        return new EditView(encounterUuid, version, reason, Because.OPENED, Collections.emptyList());
    }

    void with(List<RecordLine> compared) {
        lines = new ArrayList<>(compared);
    }

    /** The paths at which the record says something else than was typed. */
    List<String> differing() {
        return differing;
    }

    public String getEncounterUuid() {
        return encounterUuid;
    }

    public String getVersion() {
        return version;
    }

    public String getReason() {
        return reason;
    }

    /** Whether nothing was saved because the record says something else than was thought. */
    public boolean isConflict() {
        return because != Because.OPENED;
    }

    /** Whether the same form was saved before with other answers. */
    public boolean isSavedBefore() {
        return because == Because.SAVED_BEFORE;
    }

    /** Recorded answers, and those that were typed instead. */
    public List<RecordLine> getLines() {
        return lines;
    }
}
