/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/** One outreach session. Names nobody but whoever wrote it down; only its numbers can change. */
@Entity
@Table(name = "hcv_outreach")
public class OutreachRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "outreach_id")
    private Integer outreachId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "place_uuid", nullable = false, length = 38, updatable = false)
    private String placeUuid;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(name = "start_time", length = 5, updatable = false)
    private String startTime;

    @Column(name = "mode", nullable = false, length = 50, updatable = false)
    private String mode;

    @Column(name = "minutes", nullable = false)
    private Integer minutes;

    @Column(name = "unnamed", nullable = false)
    private Integer unnamed;

    @Column(name = "what_was_done", length = 2000, updatable = false)
    private String whatWasDone;

    @Column(name = "worker_id", nullable = false, updatable = false)
    private Integer workerId;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date recordedAt;

    /** For Hibernate. */
    protected OutreachRow() {}

    OutreachRow(OutreachFacts facts, Integer workerId, Date recordedAt) {
        this.uuid = facts.uuid();
        this.placeUuid = facts.placeUuid();
        this.heldOn = facts.day();
        this.startTime = facts.startTime().isEmpty() ? null : facts.startTime();
        this.mode = facts.mode();
        this.minutes = facts.minutes();
        this.unnamed = facts.unnamed();
        this.whatWasDone = facts.done().isEmpty() ? null : String.join(" ", facts.done());
        this.workerId = workerId;
        this.recordedAt = recordedAt;
    }

    OutreachFacts facts() {
        return OutreachFacts.of(
                uuid,
                placeUuid,
                heldOn,
                Objects.toString(startTime, ""),
                mode,
                minutes,
                unnamed,
                Objects.toString(whatWasDone, ""));
    }

    void correct(int rightMinutes, int rightUnnamed) {
        this.minutes = rightMinutes;
        this.unnamed = rightUnnamed;
    }

    /** When it was written down first. */
    Date recordedAt() {
        return new Date(recordedAt.getTime());
    }

    Integer id() {
        return outreachId;
    }

    /** Person id of whoever wrote it down. */
    Integer workerId() {
        return workerId;
    }
}
