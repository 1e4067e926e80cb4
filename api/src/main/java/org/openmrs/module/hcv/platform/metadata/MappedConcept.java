/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

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

/**
 * A concept that stands for a key by an administrator's choice, or that did so before. Rows are never deleted: what was
 * recorded with a concept stays readable after another is chosen.
 *
 * <p>Concepts are held by uuid and users by id, without foreign keys, so that the site's dictionary stays free to change.
 */
@Entity
@Table(name = "hcv_concept_mapping")
public class MappedConcept {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "concept_mapping_id")
    private Integer conceptMappingId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "concept_key", nullable = false, length = 100, updatable = false)
    private String conceptKey;

    @Column(name = "concept_uuid", nullable = false, length = 38, updatable = false)
    private String conceptUuid;

    @Column(name = "declared_unit", length = 50, updatable = false)
    private String declaredUnit;

    /** The key while the choice stands, so that the database keeps a second one out; empty when it has ended. */
    @Column(name = "active_key", length = 100, unique = true)
    private String activeKey;

    @Column(name = "still_read", nullable = false)
    private boolean stillRead;

    @Column(name = "set_by", updatable = false)
    private Integer setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date setAt;

    @Column(name = "ended_by")
    private Integer endedBy;

    @Column(name = "ended_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date endedAt;

    @Column(name = "note", length = 255, updatable = false)
    private String note;

    /** For Hibernate. */
    protected MappedConcept() {}

    private MappedConcept(String key, String conceptUuid, String declaredUnit, Date at) {
        this.uuid = UUID.randomUUID().toString();
        this.conceptKey = key;
        this.conceptUuid = conceptUuid;
        this.declaredUnit = declaredUnit;
        this.setAt = at;
        this.stillRead = true;
    }

    /** An administrator's choice, in force from now on. */
    public static MappedConcept chosen(
            String key, String conceptUuid, Optional<String> unit, Integer userId, Date at, Optional<String> note) {
        MappedConcept mapping = new MappedConcept(key, conceptUuid, unit.orElse(null), at);
        mapping.activeKey = key;
        mapping.setBy = userId;
        mapping.note = note.orElse(null);
        return mapping;
    }

    /** A concept that came to stand for the key without being chosen, noted so that it is read for ever. */
    static MappedConcept seen(String key, String conceptUuid, Date at) {
        MappedConcept mapping = new MappedConcept(key, conceptUuid, null, at);
        mapping.endedAt = at;
        return mapping;
    }

    /** @param read whether what was recorded with the concept is still read as the key */
    public void end(Integer userId, Date at, boolean read) {
        this.activeKey = null;
        this.endedBy = userId;
        this.endedAt = at;
        this.stillRead = read;
    }

    /** From now on its records are not read as the key: it was never meant. */
    public void forget(Integer userId, Date at) {
        this.stillRead = false;
        this.endedBy = userId;
        this.endedAt = at;
    }

    public String key() {
        return conceptKey;
    }

    public String conceptUuid() {
        return conceptUuid;
    }

    public Optional<String> declaredUnit() {
        return Optional.ofNullable(declaredUnit);
    }

    public boolean isActive() {
        return activeKey != null;
    }

    public boolean isStillRead() {
        return stillRead;
    }

    /** Empty for a concept that nobody chose. */
    public Optional<Integer> setBy() {
        return Optional.ofNullable(setBy);
    }

    public Date setAt() {
        return new Date(setAt.getTime());
    }

    public Optional<Date> endedAt() {
        return Optional.ofNullable(endedAt).map(at -> new Date(at.getTime()));
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
