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

/** What a concept means, in one language. */
public class ConceptDescription extends BaseOpenmrsObject implements Auditable, Serializable {

    private Integer conceptDescriptionId;

    private Concept concept;

    private String description;

    private Locale locale;

    private User creator;

    private Date dateCreated;

    private User changedBy;

    private Date dateChanged;

    public ConceptDescription() {}

    public ConceptDescription(Integer conceptDescriptionId) {
        this.conceptDescriptionId = conceptDescriptionId;
    }

    @Override
    public Integer getId() {
        return conceptDescriptionId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptDescriptionId = id;
    }

    public Integer getConceptDescriptionId() {
        return conceptDescriptionId;
    }

    public void setConceptDescriptionId(Integer conceptDescriptionId) {
        this.conceptDescriptionId = conceptDescriptionId;
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        this.concept = concept;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Locale getLocale() {
        return locale;
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
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

    public ConceptDescription(String description, Locale locale) {
        this.description = description;
        this.locale = locale;
    }

    @Override
    public String toString() {
        return description == null ? "" : description;
    }
}
