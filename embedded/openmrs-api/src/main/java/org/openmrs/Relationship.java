/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;

/** A bond between two people, over a time that may be open at either end. */
public class Relationship extends BaseChangeableOpenmrsData {

    private Integer relationshipId;

    private Person personA;

    private RelationshipType relationshipType;

    private Person personB;

    private Date startDate;

    private Date endDate;

    public Relationship() {}

    public Relationship(Integer relationshipId) {
        this.relationshipId = relationshipId;
    }

    @Override
    public Integer getId() {
        return relationshipId;
    }

    @Override
    public void setId(Integer id) {
        this.relationshipId = id;
    }

    public Integer getRelationshipId() {
        return relationshipId;
    }

    public void setRelationshipId(Integer relationshipId) {
        this.relationshipId = relationshipId;
    }

    public Person getPersonA() {
        return personA;
    }

    public void setPersonA(Person personA) {
        this.personA = personA;
    }

    public RelationshipType getRelationshipType() {
        return relationshipType;
    }

    public void setRelationshipType(RelationshipType relationshipType) {
        this.relationshipType = relationshipType;
    }

    public Person getPersonB() {
        return personB;
    }

    public void setPersonB(Person personB) {
        this.personB = personB;
    }

    public Date getStartDate() {
        return startDate;
    }

    public void setStartDate(Date startDate) {
        this.startDate = startDate;
    }

    public Date getEndDate() {
        return endDate;
    }

    public void setEndDate(Date endDate) {
        this.endDate = endDate;
    }

    public Relationship(Person personA, Person personB, RelationshipType type) {
        this.personA = personA;
        this.personB = personB;
        this.relationshipType = type;
    }

    /** Who with whom, the kind and the audit trail; neither id and uuid nor the dates of start and end. */
    public Relationship copy() {
        Relationship copy = new Relationship(personA, personB, relationshipType);
        copy.setCreator(getCreator());
        copy.setDateCreated(getDateCreated());
        copy.setVoided(getVoided());
        copy.setVoidedBy(getVoidedBy());
        copy.setDateVoided(getDateVoided());
        copy.setVoidReason(getVoidReason());
        return copy;
    }
}
