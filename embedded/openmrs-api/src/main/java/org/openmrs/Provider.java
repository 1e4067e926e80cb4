/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** Somebody who gives care and stands on encounters; usually a person OpenMRS knows. */
public class Provider extends BaseCustomizableMetadata<ProviderAttribute> {

    private Integer providerId;

    private Person person;

    private String identifier;

    private Concept role;

    private Concept speciality;

    public Provider() {}

    public Provider(Integer providerId) {
        this.providerId = providerId;
    }

    @Override
    public Integer getId() {
        return providerId;
    }

    @Override
    public void setId(Integer id) {
        this.providerId = id;
    }

    public Integer getProviderId() {
        return providerId;
    }

    public void setProviderId(Integer providerId) {
        this.providerId = providerId;
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public Concept getRole() {
        return role;
    }

    public void setRole(Concept role) {
        this.role = role;
    }

    public Concept getSpeciality() {
        return speciality;
    }

    public void setSpeciality(Concept speciality) {
        this.speciality = speciality;
    }

    /** The person's full name where there is a person, else the name of the provider's own. */
    @Override
    public String getName() {
        PersonName name = person == null ? null : person.getPersonName();
        return name == null ? super.getName() : name.getFullName();
    }

    @Override
    public String toString() {
        return "Provider#" + providerId;
    }
}
