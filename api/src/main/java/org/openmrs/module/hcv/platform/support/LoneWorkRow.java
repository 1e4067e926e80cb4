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

/** One time of working alone. */
@Entity
@Table(name = "hcv_lone_work")
public class LoneWorkRow extends OpenRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "lone_work_id")
    private Integer loneWorkId;

    @Column(name = "place", nullable = false, length = 255, updatable = false)
    private String place;

    @Column(name = "started_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date startedAt;

    @Column(name = "expected_at", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date expectedAt;

    /** For Hibernate. */
    protected LoneWorkRow() {}

    LoneWorkRow(String uuid, Integer peerId, String place, Date startedAt, Date expectedAt) {
        super(uuid, peerId);
        this.place = place;
        this.startedAt = startedAt;
        this.expectedAt = expectedAt;
    }

    void expect(Date at) {
        this.expectedAt = at;
    }

    String place() {
        return place;
    }

    Date startedAt() {
        return startedAt;
    }

    Date expectedAt() {
        return expectedAt;
    }
}
