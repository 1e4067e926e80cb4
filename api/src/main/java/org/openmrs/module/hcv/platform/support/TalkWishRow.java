/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/** A worker's wish to talk. {@code open_peer_id} holds the peer until somebody has talked with them. */
@Entity
@Table(name = "hcv_talk_wish")
public class TalkWishRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "talk_wish_id")
    private Integer talkWishId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "peer_id", nullable = false, updatable = false)
    private Integer peerId;

    @Column(name = "open_peer_id", unique = true)
    private Integer openPeerId;

    @Column(name = "asked_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date askedAt;

    @Column(name = "ended_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date endedAt;

    @Column(name = "ended_by")
    private Integer endedBy;

    /** For Hibernate. */
    protected TalkWishRow() {}

    TalkWishRow(String uuid, Integer peerId, Date askedAt) {
        this.uuid = uuid;
        this.peerId = peerId;
        this.openPeerId = peerId;
        this.askedAt = askedAt;
    }

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

    Date askedAt() {
        return askedAt;
    }
}
