/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;

/** A concept that belongs to a set of concepts. */
public class ConceptSet extends BaseOpenmrsObject implements Auditable, Serializable, Comparable<ConceptSet> {

    private Integer conceptSetId;

    private Concept concept;

    private Concept conceptSet;

    private Double sortWeight;

    private User creator;

    private Date dateCreated;

    public ConceptSet() {}

    @Override
    public Integer getId() {
        return conceptSetId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptSetId = id;
    }

    public Integer getConceptSetId() {
        return conceptSetId;
    }

    public void setConceptSetId(Integer conceptSetId) {
        this.conceptSetId = conceptSetId;
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        this.concept = concept;
    }

    public Concept getConceptSet() {
        return conceptSet;
    }

    public void setConceptSet(Concept conceptSet) {
        this.conceptSet = conceptSet;
    }

    public Double getSortWeight() {
        return sortWeight;
    }

    public void setSortWeight(Double sortWeight) {
        this.sortWeight = sortWeight;
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

    public ConceptSet(Concept concept, Double weight) {
        this.concept = concept;
        this.sortWeight = weight;
    }

    /** A member is only ever added and removed; there is nobody who changed it. */
    @Override
    public User getChangedBy() {
        return null;
    }

    @Override
    public void setChangedBy(User changedBy) {
        // no column for it
    }

    @Override
    public Date getDateChanged() {
        return null;
    }

    @Override
    public void setDateChanged(Date dateChanged) {
        // no column for it
    }

    @Override
    public int compareTo(ConceptSet other) {
        return Comparator.comparing(ConceptSet::getSortWeight, Comparator.nullsLast(Comparator.naturalOrder()))
                .compare(this, other);
    }
}
