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

/** A concept that may answer a coded question. */
public class ConceptAnswer extends BaseOpenmrsObject implements Auditable, Serializable, Comparable<ConceptAnswer> {

    private Integer conceptAnswerId;

    private Concept concept;

    private Concept answerConcept;

    private Double sortWeight;

    private User creator;

    private Date dateCreated;

    public ConceptAnswer() {}

    public ConceptAnswer(Integer conceptAnswerId) {
        this.conceptAnswerId = conceptAnswerId;
    }

    @Override
    public Integer getId() {
        return conceptAnswerId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptAnswerId = id;
    }

    public Integer getConceptAnswerId() {
        return conceptAnswerId;
    }

    public void setConceptAnswerId(Integer conceptAnswerId) {
        this.conceptAnswerId = conceptAnswerId;
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        this.concept = concept;
    }

    public Concept getAnswerConcept() {
        return answerConcept;
    }

    public void setAnswerConcept(Concept answerConcept) {
        this.answerConcept = answerConcept;
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

    public ConceptAnswer(Concept answerConcept) {
        this.answerConcept = answerConcept;
    }

    /** An answer is only ever added and removed; there is nobody who changed it. */
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
    public int compareTo(ConceptAnswer other) {
        return Comparator.comparing(ConceptAnswer::getSortWeight, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ConceptAnswer::getConceptAnswerId, Comparator.nullsLast(Comparator.naturalOrder()))
                .compare(this, other);
    }
}
