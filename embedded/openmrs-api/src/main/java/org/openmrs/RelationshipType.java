/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** How two people are bound: what A is to B, and B to A. */
public class RelationshipType extends BaseChangeableOpenmrsMetadata {

    private Integer relationshipTypeId;

    private String aIsToB;

    private String bIsToA;

    private Boolean preferred = Boolean.FALSE;

    private Integer weight = 0;

    public RelationshipType() {}

    public RelationshipType(Integer relationshipTypeId) {
        this.relationshipTypeId = relationshipTypeId;
    }

    @Override
    public Integer getId() {
        return relationshipTypeId;
    }

    @Override
    public void setId(Integer id) {
        this.relationshipTypeId = id;
    }

    public Integer getRelationshipTypeId() {
        return relationshipTypeId;
    }

    public void setRelationshipTypeId(Integer relationshipTypeId) {
        this.relationshipTypeId = relationshipTypeId;
    }

    public String getaIsToB() {
        return aIsToB;
    }

    public void setaIsToB(String aIsToB) {
        this.aIsToB = aIsToB;
    }

    public String getbIsToA() {
        return bIsToA;
    }

    public void setbIsToA(String bIsToA) {
        this.bIsToA = bIsToA;
    }

    public Boolean getPreferred() {
        return preferred;
    }

    public Boolean isPreferred() {
        return getPreferred();
    }

    public void setPreferred(Boolean preferred) {
        this.preferred = preferred;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    @Override
    public String toString() {
        return aIsToB + "/" + bIsToA;
    }
}
