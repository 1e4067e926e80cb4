/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.Date;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.openmrs.module.hcv.domain.support.BoundaryKind;
import org.openmrs.module.hcv.domain.support.BoundaryOutcome;

/**
 * That something makes it hard for a worker to support a person. It names the person and is no part of their record.
 * {@code open_key} is there while it is open, so that the same is not raised twice at once.
 */
@Entity
@Table(name = "hcv_boundary_flag")
public class BoundaryFlagRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "boundary_flag_id")
    private Integer boundaryFlagId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "peer_id", nullable = false, updatable = false)
    private Integer peerId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Integer personId;

    @Column(name = "kind", nullable = false, length = 20, updatable = false)
    private String kind;

    @Column(name = "note", nullable = false, length = 255, updatable = false)
    private String note;

    @Column(name = "open_key", length = 80, unique = true)
    private String openKey;

    @Column(name = "raised_by", nullable = false, updatable = false)
    private Integer raisedBy;

    @Column(name = "raised_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date raisedAt;

    @Column(name = "outcome", length = 20)
    private String outcome;

    @Column(name = "closed_by")
    private Integer closedBy;

    @Column(name = "closed_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date closedAt;

    /** For Hibernate. */
    protected BoundaryFlagRow() {}

    /** @param raisedBy person id of the worker, or of a supervisor */
    BoundaryFlagRow(Integer peerId, Integer personId, BoundaryKind kind, String note, Integer raisedBy, Date at) {
        this.uuid = UUID.randomUUID().toString();
        this.peerId = peerId;
        this.personId = personId;
        this.kind = kind.key();
        this.note = note;
        this.openKey = openKey(peerId, personId, kind);
        this.raisedBy = raisedBy;
        this.raisedAt = at;
    }

    static String openKey(Integer peerId, Integer personId, BoundaryKind kind) {
        return peerId + ":" + personId + ":" + kind.key();
    }

    /** @param by person id of the supervisor */
    void close(BoundaryOutcome what, Integer by, Date at) {
        this.openKey = null;
        this.outcome = what.key();
        this.closedBy = by;
        this.closedAt = at;
    }

    String uuid() {
        return uuid;
    }

    Integer peerId() {
        return peerId;
    }

    Integer personId() {
        return personId;
    }

    BoundaryKind kind() {
        return BoundaryKind.find(kind)
                .orElseThrow(() -> new IllegalStateException("boundary flag " + uuid + ": kind " + kind));
    }

    /** As typed; may be empty. */
    String note() {
        return note;
    }

    boolean isOpen() {
        return openKey != null;
    }

    Date raisedAt() {
        return raisedAt;
    }
}
