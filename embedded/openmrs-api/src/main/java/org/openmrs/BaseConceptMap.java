/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;

/** A mapping to a code, with its kind and audit trail. */
public abstract class BaseConceptMap extends BaseOpenmrsObject implements Auditable {

    private ConceptMapType conceptMapType;

    private User creator;

    private Date dateCreated;

    private User changedBy;

    private Date dateChanged;

    public BaseConceptMap() {}

    public ConceptMapType getConceptMapType() {
        return conceptMapType;
    }

    public void setConceptMapType(ConceptMapType conceptMapType) {
        this.conceptMapType = conceptMapType;
    }

    @Override
    public User getCreator() {
        return creator;
    }

    @Override
    public void setCreator(User creator) {
        this.creator = creator;
    }

    @Override
    public Date getDateCreated() {
        return dateCreated;
    }

    @Override
    public void setDateCreated(Date dateCreated) {
        this.dateCreated = dateCreated;
    }

    @Override
    public User getChangedBy() {
        return changedBy;
    }

    @Override
    public void setChangedBy(User changedBy) {
        this.changedBy = changedBy;
    }

    @Override
    public Date getDateChanged() {
        return dateChanged;
    }

    @Override
    public void setDateChanged(Date dateChanged) {
        this.dateChanged = dateChanged;
    }
}
