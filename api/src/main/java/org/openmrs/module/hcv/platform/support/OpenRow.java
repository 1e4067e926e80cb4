/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.Date;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/**
 * Something of a worker that stands until somebody ends it, and of which each worker has one at most:
 * {@code open_peer_id} holds the worker until then, and the database lets it be there once.
 */
@MappedSuperclass
public abstract class OpenRow {

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "peer_id", nullable = false, updatable = false)
    private Integer peerId;

    @Column(name = "open_peer_id", unique = true)
    private Integer openPeerId;

    @Column(name = "ended_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date endedAt;

    @Column(name = "ended_by")
    private Integer endedBy;

    /** For Hibernate. */
    protected OpenRow() {}

    OpenRow(String uuid, Integer peerId) {
        this.uuid = uuid;
        this.peerId = peerId;
        this.openPeerId = peerId;
    }

    /** @param userId of whoever says so: the worker, or a supervisor */
    void end(Date at, Integer userId) {
        this.openPeerId = null;
        this.endedAt = at;
        this.endedBy = userId;
    }

    String uuid() {
        return uuid;
    }

    Integer peerId() {
        return peerId;
    }

    boolean isOpen() {
        return openPeerId != null;
    }

    /** Empty while it is open. */
    Optional<Date> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
