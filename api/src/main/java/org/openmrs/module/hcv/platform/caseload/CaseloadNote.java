/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;

/** Why support began or ended; OpenMRS's relationships have no place for it. The newest of a step counts. */
@Entity
@Table(name = "hcv_caseload_note")
public class CaseloadNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "caseload_note_id")
    private Integer caseloadNoteId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "relationship_uuid", nullable = false, length = 38, updatable = false)
    private String relationshipUuid;

    @Column(name = "step", nullable = false, length = 10, updatable = false)
    private String step;

    @Column(name = "reason", nullable = false, length = 50, updatable = false)
    private String reason;

    @Column(name = "note", length = 255, updatable = false)
    private String note;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private Integer notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date notedAt;

    /** For Hibernate. */
    protected CaseloadNote() {}

    CaseloadNote(
            String relationshipUuid,
            CaseloadReason.Step step,
            CaseloadReason reason,
            String note,
            Integer by,
            Date at) {
        this.uuid = UUID.randomUUID().toString();
        this.relationshipUuid = relationshipUuid;
        this.step = step.name();
        this.reason = reason.key();
        this.note = note.isEmpty() ? null : note;
        this.notedBy = by;
        this.notedAt = at;
    }

    String relationshipUuid() {
        return relationshipUuid;
    }

    CaseloadReason.Step step() {
        return CaseloadReason.Step.valueOf(step);
    }

    /** Empty for a reason that a later version of the module knew. */
    public Optional<CaseloadReason> reason() {
        return CaseloadReason.find(reason);
    }

    /** Empty where nothing was written. */
    public String note() {
        return note == null ? "" : note;
    }
}
