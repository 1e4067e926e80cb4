/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.provider.FullName;

/** One record: what it says now and what happened to it, with what the signed-in user may do about it. */
public final class RecordHistory {

    private final FormDefinition form;
    private final String personUuid;
    private final String personName;
    private final String encounterUuid;
    private final FormAnswers now;
    private final String place;
    private final String by;
    private final LocalDateTime recordedAt;
    private final String recordedBy;
    private final boolean voided;
    private final List<RecordEvent> events;
    private final boolean mayChange;
    private final boolean mayVoid;
    private final boolean mayRestore;

    RecordHistory(
            FoundRecord record,
            FormAnswers now,
            boolean placeShown,
            String by,
            LocalDateTime recordedAt,
            String recordedBy,
            List<RecordEvent> events,
            RecordAccess rights) {
        this.form = record.form();
        this.personUuid = record.patient().getUuid();
        this.personName = FullName.of(record.patient());
        this.encounterUuid = record.encounter().getUuid();
        this.now = now;
        this.place = record.encounter().getLocation() == null || !placeShown
                ? ""
                : record.encounter().getLocation().getName();
        this.by = by;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.voided = record.isVoided();
        this.events = Collections.unmodifiableList(new ArrayList<>(events));
        this.mayChange = rights.mayChange(record);
        this.mayVoid = rights.mayVoid(record);
        this.mayRestore = rights.mayRestore(record);
    }

    public FormDefinition form() {
        return form;
    }

    public String personUuid() {
        return personUuid;
    }

    public String personName() {
        return personName;
    }

    public String encounterUuid() {
        return encounterUuid;
    }

    /** What is recorded now; of a record that was taken out, what was recorded at the end. */
    public FormAnswers now() {
        return now;
    }

    /** Name of the place; empty where none is recorded, and where it is not shown. */
    public String place() {
        return place;
    }

    /** Name of the provider; empty where none is recorded. */
    public String by() {
        return by;
    }

    /** When it was entered, in the zone of the platform. */
    public LocalDateTime recordedAt() {
        return recordedAt;
    }

    /** Name of the user who entered it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Whether it was taken out. */
    public boolean isVoided() {
        return voided;
    }

    /** Newest first. */
    public List<RecordEvent> events() {
        return events;
    }

    public boolean mayChange() {
        return mayChange;
    }

    public boolean mayVoid() {
        return mayVoid;
    }

    public boolean mayRestore() {
        return mayRestore;
    }
}
