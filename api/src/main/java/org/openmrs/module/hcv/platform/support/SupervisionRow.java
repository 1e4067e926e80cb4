/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/** A supervision session. It names nobody but the two who met. */
@Entity
@Table(name = "hcv_supervision")
public class SupervisionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "supervision_id")
    private Integer supervisionId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "peer_id", nullable = false, updatable = false)
    private Integer peerId;

    @Column(name = "supervisor_id", nullable = false, updatable = false)
    private Integer supervisorId;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "minutes", nullable = false)
    private Integer minutes;

    @Column(name = "topics", nullable = false, length = 500)
    private String topics;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "written_at", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date writtenAt;

    /** For Hibernate. */
    protected SupervisionRow() {}

    SupervisionRow(String uuid, Integer peerId, Integer supervisorId) {
        this.uuid = uuid;
        this.peerId = peerId;
        this.supervisorId = supervisorId;
    }

    /** @param topics keys, with semicolons between them */
    void write(LocalDate day, int length, String topics, LocalDate next, Date now) {
        this.heldOn = day;
        this.minutes = length;
        this.topics = topics;
        this.nextOn = next;
        this.writtenAt = now;
    }

    Integer supervisionId() {
        return supervisionId;
    }

    String uuid() {
        return uuid;
    }

    Integer peerId() {
        return peerId;
    }

    /** Person id of whoever wrote it. */
    Integer supervisorId() {
        return supervisorId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int minutes() {
        return minutes;
    }

    String topics() {
        return topics;
    }

    /** Empty where no next day was agreed. */
    Optional<LocalDate> nextOn() {
        return Optional.ofNullable(nextOn);
    }
}
