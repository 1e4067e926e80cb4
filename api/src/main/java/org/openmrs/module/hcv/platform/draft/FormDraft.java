/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.draft;

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
import org.hibernate.annotations.Type;

/** One form that a user began, as it stood when it was last kept. */
@Entity
@Table(name = "hcv_form_draft")
public class FormDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "form_draft_id")
    private Integer formDraftId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "user_id", nullable = false, updatable = false)
    private Integer userId;

    @Column(name = "person_uuid", nullable = false, length = 38, updatable = false)
    private String personUuid;

    @Column(name = "form_key", nullable = false, length = 50, updatable = false)
    private String formKey;

    @Column(name = "encounter_uuid", nullable = false, length = 38, updatable = false)
    private String encounterUuid;

    @Column(name = "record_version", nullable = false, length = 50)
    private String recordVersion;

    @Column(name = "answers", nullable = false)
    @Type(type = "text")
    private String answers;

    @Column(name = "saved_at", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date savedAt;

    /** For Hibernate. */
    protected FormDraft() {}

    FormDraft(Integer userId, String personUuid, String formKey, String encounterUuid) {
        this.uuid = UUID.randomUUID().toString();
        this.userId = userId;
        this.personUuid = personUuid;
        this.formKey = formKey;
        this.encounterUuid = encounterUuid;
    }

    void keep(String version, String json, Date at) {
        this.recordVersion = version;
        this.answers = json;
        this.savedAt = at;
    }

    String uuid() {
        return uuid;
    }

    String personUuid() {
        return personUuid;
    }

    String formKey() {
        return formKey;
    }

    String encounterUuid() {
        return encounterUuid;
    }

    /** Of the record that is being changed; empty for a new one. */
    String recordVersion() {
        return recordVersion;
    }

    /** Answers by path, as JSON in plain ASCII. */
    String answers() {
        return answers;
    }

    Date savedAt() {
        return savedAt;
    }
}
