/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.FormDefinition;

/** A record that was taken out and can be put back. */
public final class VoidedRecord {

    private final FormDefinition form;
    private final String encounterUuid;
    private final LocalDate date;
    private final Optional<LocalDateTime> voidedAt;
    private final String voidedBy;
    private final String reason;

    VoidedRecord(
            FormDefinition form,
            String encounterUuid,
            LocalDate date,
            Optional<LocalDateTime> voidedAt,
            String voidedBy,
            String reason) {
        this.form = form;
        this.encounterUuid = encounterUuid;
        this.date = date;
        this.voidedAt = voidedAt;
        this.voidedBy = voidedBy;
        this.reason = reason;
    }

    public FormDefinition form() {
        return form;
    }

    public String encounterUuid() {
        return encounterUuid;
    }

    /** Day of the visit. */
    public LocalDate date() {
        return date;
    }

    /** In the zone of the platform; empty where whoever took it out left no date. */
    public Optional<LocalDateTime> voidedAt() {
        return voidedAt;
    }

    public String voidedBy() {
        return voidedBy;
    }

    /** As {@link VoidReason} keeps it, or in the words of another screen. */
    public String reason() {
        return reason;
    }
}
