/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/**
 * Somebody opened a person beyond their caseload, with a reason and for a time. Rows are never deleted; what changes is
 * that a supervisor has seen them.
 */
@Entity
@Table(name = "hcv_access_grant")
public class AccessGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "access_grant_id")
    private Integer accessGrantId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "user_id", nullable = false, updatable = false)
    private Integer userId;

    @Column(name = "worker_id", nullable = false, updatable = false)
    private Integer workerId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Integer personId;

    @Column(name = "person_uuid", nullable = false, length = 38, updatable = false)
    private String personUuid;

    @Column(name = "granted_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date grantedAt;

    @Column(name = "until_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date untilAt;

    @Column(name = "reason", nullable = false, length = 50, updatable = false)
    private String reason;

    @Column(name = "words", length = 255, updatable = false)
    private String words;

    @Column(name = "seen_by")
    private Integer seenBy;

    @Column(name = "seen_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date seenAt;

    /** For Hibernate. */
    protected AccessGrant() {}

    /**
     * @param uuid made by the page, so that the same page sent twice opens once
     * @param workerId id of the person behind the user
     * @param reason key of a reason
     * @param words more about it; empty for none
     */
    public AccessGrant(
            String uuid,
            Integer userId,
            Integer workerId,
            Integer personId,
            String personUuid,
            Date at,
            Date until,
            String reason,
            String words) {
        this.uuid = uuid;
        this.userId = userId;
        this.workerId = workerId;
        this.personId = personId;
        this.personUuid = personUuid;
        this.grantedAt = at;
        this.untilAt = until;
        this.reason = reason;
        this.words = words.isEmpty() ? null : words;
    }

    public void see(Integer by, Date at) {
        seenBy = by;
        seenAt = at;
    }

    public String getUuid() {
        return uuid;
    }

    /** Id of the person who opened it. */
    public Integer getWorkerId() {
        return workerId;
    }

    /** Id of the person who was opened. */
    public Integer getPersonId() {
        return personId;
    }

    public Date getGrantedAt() {
        return grantedAt;
    }

    /** The instant from which on it opens nothing. */
    public Date getUntilAt() {
        return untilAt;
    }

    public String getReason() {
        return reason;
    }

    /** Empty for none. */
    public String getWords() {
        return words == null ? "" : words;
    }

    public boolean isSeen() {
        return seenAt != null;
    }
}
