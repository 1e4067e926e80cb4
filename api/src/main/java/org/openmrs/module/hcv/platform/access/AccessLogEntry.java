/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

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

/**
 * One look at, or change of, a person's record in this module. Rows are only ever added.
 *
 * <p>The person is held by id and uuid without a foreign key: the log must outlive a merge or a purge.
 */
@Entity
@Table(name = "hcv_access_log")
public class AccessLogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "access_log_id")
    private Integer accessLogId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "accessed_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date accessedAt;

    @Column(name = "user_id", nullable = false, updatable = false)
    private Integer userId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Integer personId;

    @Column(name = "person_uuid", nullable = false, length = 38, updatable = false)
    private String personUuid;

    @Column(name = "action", nullable = false, length = 20, updatable = false)
    private String action;

    @Column(name = "place", nullable = false, length = 100, updatable = false)
    private String place;

    @Column(name = "reason", length = 255, updatable = false)
    private String reason;

    /** For Hibernate. */
    protected AccessLogEntry() {}

    AccessLogEntry(Date at, Integer userId, Integer personId, String personUuid, AccessAction action, String place) {
        this.uuid = UUID.randomUUID().toString();
        this.accessedAt = at;
        this.userId = userId;
        this.personId = personId;
        this.personUuid = personUuid;
        this.action = action.name();
        this.place = place;
    }

    AccessLogEntry(
            Date at,
            Integer userId,
            Integer personId,
            String personUuid,
            AccessAction action,
            String place,
            String reason) {
        this(at, userId, personId, personUuid, action, place);
        this.reason = reason;
    }

    public Integer getAccessLogId() {
        return accessLogId;
    }

    /** 0 where it was nobody's record, as in a search of this log. */
    public Integer getPersonId() {
        return personId;
    }

    /** Why, as it was given; empty where nothing was. */
    public String getReason() {
        return reason == null ? "" : reason;
    }

    public Date getAccessedAt() {
        return accessedAt;
    }

    public Integer getUserId() {
        return userId;
    }

    /** Empty where it was nobody's record. */
    public String getPersonUuid() {
        return personUuid;
    }

    public AccessAction getAction() {
        return AccessAction.valueOf(action);
    }

    /** From where in the module, such as {@code person} or {@code form/screening}. */
    public String getPlace() {
        return place;
    }
}
