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

/** A worker's wish to talk, which stands until somebody has talked with them or it is withdrawn. */
@Entity
@Table(name = "hcv_talk_wish")
public class TalkWishRow extends OpenRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "talk_wish_id")
    private Integer talkWishId;

    @Column(name = "asked_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date askedAt;

    /** For Hibernate. */
    protected TalkWishRow() {}

    TalkWishRow(String uuid, Integer peerId, Date askedAt) {
        super(uuid, peerId);
        this.askedAt = askedAt;
    }

    Date askedAt() {
        return askedAt;
    }
}
