/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.io.Serializable;
import java.util.Date;
import java.util.Locale;
import org.openmrs.api.ConceptNameType;

/** A name of a concept in one language: fully specified, short, an index term, or (no kind at all) a synonym. */
public class ConceptName extends BaseOpenmrsObject implements Auditable, Voidable, Serializable {

    private Integer conceptNameId;

    private Concept concept;

    private String name;

    private Locale locale;

    private ConceptNameType conceptNameType;

    private Boolean localePreferred = Boolean.FALSE;

    private User creator;

    private Date dateCreated;

    private User changedBy;

    private Date dateChanged;

    private Boolean voided = Boolean.FALSE;

    private User voidedBy;

    private Date dateVoided;

    private String voidReason;

    public ConceptName() {}

    public ConceptName(Integer conceptNameId) {
        this.conceptNameId = conceptNameId;
    }

    @Override
    public Integer getId() {
        return conceptNameId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptNameId = id;
    }

    public Integer getConceptNameId() {
        return conceptNameId;
    }

    public void setConceptNameId(Integer conceptNameId) {
        this.conceptNameId = conceptNameId;
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        this.concept = concept;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Locale getLocale() {
        return locale;
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public ConceptNameType getConceptNameType() {
        return conceptNameType;
    }

    public void setConceptNameType(ConceptNameType conceptNameType) {
        this.conceptNameType = conceptNameType;
    }

    public Boolean getLocalePreferred() {
        return localePreferred;
    }

    public void setLocalePreferred(Boolean localePreferred) {
        this.localePreferred = localePreferred;
    }

    public User getCreator() {
        return creator;
    }

    public void setCreator(User creator) {
        this.creator = creator;
    }

    public Date getDateCreated() {
        return dateCreated;
    }

    public void setDateCreated(Date dateCreated) {
        this.dateCreated = dateCreated;
    }

    public User getChangedBy() {
        return changedBy;
    }

    public void setChangedBy(User changedBy) {
        this.changedBy = changedBy;
    }

    public Date getDateChanged() {
        return dateChanged;
    }

    public void setDateChanged(Date dateChanged) {
        this.dateChanged = dateChanged;
    }

    public Boolean getVoided() {
        return voided;
    }

    public void setVoided(Boolean voided) {
        this.voided = voided;
    }

    public User getVoidedBy() {
        return voidedBy;
    }

    public void setVoidedBy(User voidedBy) {
        this.voidedBy = voidedBy;
    }

    public Date getDateVoided() {
        return dateVoided;
    }

    public void setDateVoided(Date dateVoided) {
        this.dateVoided = dateVoided;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String voidReason) {
        this.voidReason = voidReason;
    }

    public ConceptName(String name, Locale locale) {
        this.name = name;
        this.locale = locale;
    }

    @Override
    @Deprecated
    public Boolean isVoided() {
        return voided;
    }

    public Boolean isLocalePreferred() {
        return localePreferred;
    }

    public Boolean isFullySpecifiedName() {
        return conceptNameType == ConceptNameType.FULLY_SPECIFIED;
    }

    public Boolean isShort() {
        return conceptNameType == ConceptNameType.SHORT;
    }

    public Boolean isIndexTerm() {
        return conceptNameType == ConceptNameType.INDEX_TERM;
    }

    public Boolean isSynonym() {
        return conceptNameType == null;
    }

    @Override
    public String toString() {
        return name == null ? "" : name;
    }
}
