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
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.hibernate.annotations.Type;

/** What a worker wrote down for themselves. Changed only by {@link Debriefs}, with conditions of the database. */
@Entity
@Table(name = "hcv_debrief")
public class DebriefRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "debrief_id")
    private Integer debriefId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "peer_id", nullable = false, updatable = false)
    private Integer peerId;

    @Column(name = "text", nullable = false)
    @Type(type = "text")
    private String text;

    @Column(name = "written_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date writtenAt;

    @Column(name = "shared_with")
    private Integer sharedWith;

    @Column(name = "shared_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date sharedAt;

    @Column(name = "seen_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date seenAt;

    /** For Hibernate. */
    protected DebriefRow() {}

    DebriefRow(String uuid, Integer peerId, String text, Date writtenAt) {
        this.uuid = uuid;
        this.peerId = peerId;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    String uuid() {
        return uuid;
    }

    Integer peerId() {
        return peerId;
    }

    String text() {
        return text;
    }

    Date writtenAt() {
        return writtenAt;
    }

    /** Person id of the one supervisor who may read it; empty while it is private. */
    Optional<Integer> sharedWith() {
        return Optional.ofNullable(sharedWith);
    }

    /** When the supervisor first opened it; empty before. */
    Optional<Date> seenAt() {
        return Optional.ofNullable(seenAt);
    }
}
