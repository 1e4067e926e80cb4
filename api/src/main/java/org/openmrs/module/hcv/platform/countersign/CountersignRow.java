/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/** One visit's tests were accepted, or sent back with a note. Never changed. */
@Entity
@Table(name = "hcv_countersign")
public class CountersignRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "countersign_id")
    private Integer countersignId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "encounter_uuid", nullable = false, length = 38, updatable = false)
    private String encounterUuid;

    @Column(name = "record_version", nullable = false, length = 40, updatable = false)
    private String recordVersion;

    @Column(name = "accepted", nullable = false, updatable = false)
    private Boolean accepted;

    @Column(name = "note", length = 255, updatable = false)
    private String note;

    @Column(name = "done_by", nullable = false, updatable = false)
    private Integer doneBy;

    @Column(name = "done_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date doneAt;

    /** For Hibernate. */
    protected CountersignRow() {}

    /** @param recordVersion what the record said when it was looked at */
    CountersignRow(
            String uuid,
            String encounterUuid,
            String recordVersion,
            boolean accepted,
            String note,
            Integer doneBy,
            Date doneAt) {
        this.uuid = uuid;
        this.encounterUuid = encounterUuid;
        this.recordVersion = recordVersion;
        this.accepted = accepted;
        this.note = note;
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    String encounterUuid() {
        return encounterUuid;
    }

    String recordVersion() {
        return recordVersion;
    }

    boolean isAccepted() {
        return accepted;
    }

    String note() {
        return note == null ? "" : note;
    }

    /** Id of the user's person. */
    Integer doneBy() {
        return doneBy;
    }

    Date doneAt() {
        return doneAt;
    }
}
