/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

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

/** A peer support worker asks to support somebody they met. */
@Entity
@Table(name = "hcv_caseload_request")
public class CaseloadRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "caseload_request_id")
    private Integer caseloadRequestId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "worker_uuid", nullable = false, length = 38, updatable = false)
    private String workerUuid;

    @Column(name = "person_uuid", nullable = false, length = 38, updatable = false)
    private String personUuid;

    /** Both uuids while it is open, so that the database keeps a second one out; empty once it is answered. */
    @Column(name = "open_key", length = 80, unique = true)
    private String openKey;

    @Column(name = "note", length = 255, updatable = false)
    private String note;

    @Column(name = "asked_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date askedAt;

    @Column(name = "accepted")
    private Boolean accepted;

    @Column(name = "answered_by")
    private Integer answeredBy;

    @Column(name = "answered_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date answeredAt;

    @Column(name = "answer_note", length = 255)
    private String answerNote;

    /** For Hibernate. */
    protected CaseloadRequest() {}

    CaseloadRequest(String workerUuid, String personUuid, String note, Date at) {
        this.uuid = UUID.randomUUID().toString();
        this.workerUuid = workerUuid;
        this.personUuid = personUuid;
        this.openKey = openKey(workerUuid, personUuid);
        this.note = note.isEmpty() ? null : note;
        this.askedAt = at;
    }

    static String openKey(String workerUuid, String personUuid) {
        return workerUuid + '|' + personUuid;
    }

    void answer(boolean yes, String answer, Integer by, Date at) {
        accepted = yes;
        answerNote = answer.isEmpty() ? null : answer;
        answeredBy = by;
        answeredAt = at;
        openKey = null;
    }

    String uuid() {
        return uuid;
    }

    String workerUuid() {
        return workerUuid;
    }

    String personUuid() {
        return personUuid;
    }

    String note() {
        return note == null ? "" : note;
    }

    Date askedAt() {
        return askedAt;
    }

    boolean isOpen() {
        return openKey != null;
    }
}
