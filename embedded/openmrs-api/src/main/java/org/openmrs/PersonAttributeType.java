/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** A further fact that a site keeps about people, such as a telephone number. */
public class PersonAttributeType extends BaseChangeableOpenmrsMetadata {

    private Integer personAttributeTypeId;

    private String format;

    private Integer foreignKey;

    private Double sortWeight;

    private Boolean searchable = Boolean.FALSE;

    private Privilege editPrivilege;

    public PersonAttributeType() {}

    public PersonAttributeType(Integer personAttributeTypeId) {
        this.personAttributeTypeId = personAttributeTypeId;
    }

    @Override
    public Integer getId() {
        return personAttributeTypeId;
    }

    @Override
    public void setId(Integer id) {
        this.personAttributeTypeId = id;
    }

    public Integer getPersonAttributeTypeId() {
        return personAttributeTypeId;
    }

    public void setPersonAttributeTypeId(Integer personAttributeTypeId) {
        this.personAttributeTypeId = personAttributeTypeId;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public Integer getForeignKey() {
        return foreignKey;
    }

    public void setForeignKey(Integer foreignKey) {
        this.foreignKey = foreignKey;
    }

    public Double getSortWeight() {
        return sortWeight;
    }

    public void setSortWeight(Double sortWeight) {
        this.sortWeight = sortWeight;
    }

    public Boolean getSearchable() {
        return searchable;
    }

    public Boolean isSearchable() {
        return getSearchable();
    }

    public void setSearchable(Boolean searchable) {
        this.searchable = searchable;
    }

    public Privilege getEditPrivilege() {
        return editPrivilege;
    }

    public void setEditPrivilege(Privilege editPrivilege) {
        this.editPrivilege = editPrivilege;
    }
}
