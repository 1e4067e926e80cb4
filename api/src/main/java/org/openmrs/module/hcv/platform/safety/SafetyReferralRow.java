/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * One step of a worry's way: to whom it went, from whom, and who has seen it. {@code open_key} holds the uuid of the
 * contact's encounter while this is the last step, so that there is one at a time.
 */
@Entity
@Table(name = "hcv_safety_referral")
public class SafetyReferralRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "safety_referral_id")
    private Integer safetyReferralId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "encounter_uuid", nullable = false, length = 38, updatable = false)
    private String encounterUuid;

    @Column(name = "open_key", length = 38, unique = true)
    private String openKey;

    @Column(name = "to_user_id", updatable = false)
    private Integer toUserId;

    @Column(name = "raised_by", updatable = false)
    private Integer raisedBy;

    @Column(name = "raised_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date raisedAt;

    @Column(name = "note", length = 255, updatable = false)
    private String note;

    @Column(name = "seen_by")
    private Integer seenBy;

    @Column(name = "seen_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date seenAt;

    /** For Hibernate. */
    protected SafetyReferralRow() {}

    /**
     * @param toUserId null for everybody who may see such worries
     * @param raisedBy null where nobody of this module passed it on
     */
    SafetyReferralRow(
            String uuid, String encounterUuid, Integer toUserId, Integer raisedBy, Date raisedAt, String note) {
        this.uuid = uuid;
        this.encounterUuid = encounterUuid;
        this.openKey = encounterUuid;
        this.toUserId = toUserId;
        this.raisedBy = raisedBy;
        this.raisedAt = raisedAt;
        this.note = note;
    }

    /** Somebody says that they have seen it; whoever said so first stays. */
    void see(Integer userId, Date at) {
        if (seenAt == null) {
            seenBy = userId;
            seenAt = at;
        }
    }

    /** Whether it was seen as the contact says it now; danger that was added since has not been. */
    boolean isSeen(RecordedConcern concern) {
        return seenAt != null
                && (concern.isTakenBack()
                        || !instant(concern.saidAt())
                                .truncatedTo(ChronoUnit.SECONDS)
                                .isAfter(instant(seenAt)));
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    /** Another step follows. */
    void close() {
        openKey = null;
    }

    String encounterUuid() {
        return encounterUuid;
    }

    boolean isOpen() {
        return openKey != null;
    }

    Integer toUserId() {
        return toUserId;
    }

    Integer raisedBy() {
        return raisedBy;
    }

    Date raisedAt() {
        return raisedAt;
    }

    String note() {
        return note == null ? "" : note;
    }

    Integer seenBy() {
        return seenBy;
    }

    Date seenAt() {
        return seenAt;
    }
}
