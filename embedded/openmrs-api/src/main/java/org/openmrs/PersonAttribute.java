/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;
import org.openmrs.api.context.Context;

/** A further fact about one person, as text. */
public class PersonAttribute extends BaseChangeableOpenmrsData {

    private Integer personAttributeId;

    private Person person;

    private PersonAttributeType attributeType;

    private String value;

    public PersonAttribute() {}

    public PersonAttribute(Integer personAttributeId) {
        this.personAttributeId = personAttributeId;
    }

    @Override
    public Integer getId() {
        return personAttributeId;
    }

    @Override
    public void setId(Integer id) {
        this.personAttributeId = id;
    }

    public Integer getPersonAttributeId() {
        return personAttributeId;
    }

    public void setPersonAttributeId(Integer personAttributeId) {
        this.personAttributeId = personAttributeId;
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    public PersonAttributeType getAttributeType() {
        return attributeType;
    }

    public void setAttributeType(PersonAttributeType attributeType) {
        this.attributeType = attributeType;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public PersonAttribute(PersonAttributeType type, String value) {
        this.attributeType = type;
        this.value = value;
    }

    /** The same but for the id. */
    public PersonAttribute copy() {
        PersonAttribute copy = new PersonAttribute(attributeType, value);
        copy.setPerson(person);
        copy.setCreator(getCreator());
        copy.setDateCreated(getDateCreated());
        copy.setChangedBy(getChangedBy());
        copy.setDateChanged(getDateChanged());
        copy.setVoided(getVoided());
        copy.setVoidedBy(getVoidedBy());
        copy.setDateVoided(getDateVoided());
        copy.setVoidReason(getVoidReason());
        return copy;
    }

    /** Voids the attribute now, in the name of the user signed in. */
    public void voidAttribute(String reason) {
        setVoided(true);
        setVoidedBy(Context.getAuthenticatedUser());
        setVoidReason(reason);
        setDateVoided(new Date());
    }

    @Override
    public String toString() {
        return value;
    }
}
