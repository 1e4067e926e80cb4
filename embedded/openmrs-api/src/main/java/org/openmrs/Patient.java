/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A person in care. Shares the row of the person, and has identifiers and an audit trail of its own. */
public class Patient extends Person {

    private Integer patientId;

    private String allergyStatus = "Unknown";

    private Set<PatientIdentifier> identifiers;

    public String getAllergyStatus() {
        return allergyStatus;
    }

    public void setAllergyStatus(String allergyStatus) {
        this.allergyStatus = allergyStatus;
    }

    public Patient() {}

    public Patient(Integer patientId) {
        super(patientId);
        this.patientId = patientId;
    }

    /** Makes a patient of a person: same id, same uuid. */
    public Patient(Person person) {
        super(person);
        if (person != null) {
            patientId = person.getPersonId();
            if (person.getUuid() != null) {
                setUuid(person.getUuid());
            }
        }
    }

    @Override
    public Integer getId() {
        return getPatientId();
    }

    @Override
    public void setId(Integer id) {
        setPatientId(id);
    }

    public Integer getPatientId() {
        return patientId == null ? getPersonId() : patientId;
    }

    public void setPatientId(Integer patientId) {
        super.setPersonId(patientId);
        this.patientId = patientId;
    }

    @Override
    public void setPersonId(Integer personId) {
        super.setPersonId(personId);
        this.patientId = personId;
    }

    public Person getPerson() {
        return this;
    }

    public Set<PatientIdentifier> getIdentifiers() {
        if (identifiers == null) {
            identifiers = new LinkedHashSet<>();
        }
        return identifiers;
    }

    public void setIdentifiers(Set<PatientIdentifier> identifiers) {
        this.identifiers = identifiers;
    }

    /** Adds an identifier unless one in use has the same content. */
    public void addIdentifier(PatientIdentifier identifier) {
        if (identifier == null) {
            return;
        }
        identifier.setPatient(this);
        boolean known = getActiveIdentifiers().stream().anyMatch(present -> present.equalsContent(identifier));
        if (!known) {
            getIdentifiers().add(identifier);
        }
    }

    public void addIdentifiers(Collection<PatientIdentifier> patientIdentifiers) {
        patientIdentifiers.forEach(this::addIdentifier);
    }

    public void removeIdentifier(PatientIdentifier identifier) {
        getIdentifiers().remove(identifier);
    }

    /** The preferred identifier, else any in use; null where there is none. */
    public PatientIdentifier getPatientIdentifier() {
        return getActiveIdentifiers().stream().findFirst().orElse(null);
    }

    /** The preferred, else any identifier in use of a type; null where there is none. */
    public PatientIdentifier getPatientIdentifier(PatientIdentifierType type) {
        return getPatientIdentifiers(type).stream().findFirst().orElse(null);
    }

    /** The preferred, else any identifier in use whose type has this name; null where there is none. */
    public PatientIdentifier getPatientIdentifier(String typeName) {
        return getActiveIdentifiers().stream()
                .filter(identifier -> identifier.getIdentifierType().getName().equals(typeName))
                .findFirst()
                .orElse(null);
    }

    public List<PatientIdentifier> getPatientIdentifiers(PatientIdentifierType type) {
        return getActiveIdentifiers().stream()
                .filter(identifier -> identifier.getIdentifierType().equals(type))
                .collect(Collectors.toList());
    }

    /** Identifiers that are not voided, the preferred first. */
    public List<PatientIdentifier> getActiveIdentifiers() {
        return getIdentifiers().stream()
                .filter(identifier -> !identifier.getVoided())
                .sorted(Comparator.comparing(identifier -> !identifier.getPreferred()))
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "Patient#" + getPatientId();
    }
}
