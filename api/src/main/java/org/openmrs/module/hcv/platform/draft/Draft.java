/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.draft;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.hcv.domain.form.FormDefinition;

/** A form that the signed-in user began and did not save. */
public final class Draft {

    private final String uuid;
    private final FormDefinition form;
    private final String personUuid;
    private final String personName;
    private final String encounterUuid;
    private final String recordVersion;
    private final LocalDateTime savedAt;
    private final Map<String, List<String>> answers;

    Draft(
            FormDraft kept,
            FormDefinition form,
            String personName,
            LocalDateTime savedAt,
            Map<String, List<String>> answers) {
        this.uuid = kept.uuid();
        this.form = form;
        this.personUuid = kept.personUuid();
        this.personName = personName;
        this.encounterUuid = kept.encounterUuid();
        this.recordVersion = kept.recordVersion();
        this.savedAt = savedAt;
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public String uuid() {
        return uuid;
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

    /** Of the record that is changed, or that will be made. */
    public String encounterUuid() {
        return encounterUuid;
    }

    /** Whether a record is changed rather than made. */
    public boolean isChange() {
        return !recordVersion.isEmpty();
    }

    /** Of the record that is changed, as it was when the change was begun; empty for a new record. */
    public String recordVersion() {
        return recordVersion;
    }

    /** When it was last kept, in the zone of the platform. */
    public LocalDateTime savedAt() {
        return savedAt;
    }

    /** What was typed, by path. */
    public Map<String, List<String>> answers() {
        return answers;
    }
}
