/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Objects;

/** A number or code by which one patient is known. */
public class PatientIdentifier extends BaseChangeableOpenmrsData {

    private Integer patientIdentifierId;

    private Patient patient;

    private String identifier;

    private PatientIdentifierType identifierType;

    private Location location;

    private Boolean preferred = Boolean.FALSE;

    public PatientIdentifier() {}

    public PatientIdentifier(Integer patientIdentifierId) {
        this.patientIdentifierId = patientIdentifierId;
    }

    @Override
    public Integer getId() {
        return patientIdentifierId;
    }

    @Override
    public void setId(Integer id) {
        this.patientIdentifierId = id;
    }

    public Integer getPatientIdentifierId() {
        return patientIdentifierId;
    }

    public void setPatientIdentifierId(Integer patientIdentifierId) {
        this.patientIdentifierId = patientIdentifierId;
    }

    public Patient getPatient() {
        return patient;
    }

    public void setPatient(Patient patient) {
        this.patient = patient;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public PatientIdentifierType getIdentifierType() {
        return identifierType;
    }

    public void setIdentifierType(PatientIdentifierType identifierType) {
        this.identifierType = identifierType;
    }

    public Location getLocation() {
        return location;
    }

    public void setLocation(Location location) {
        this.location = location;
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

    public PatientIdentifier(String identifier, PatientIdentifierType type, Location location) {
        this.identifier = identifier;
        this.identifierType = type;
        this.location = location;
    }

    /** Whether patient, identifier, type and place are the same. */
    public boolean equalsContent(PatientIdentifier other) {
        return Objects.equals(getPatient(), other.getPatient())
                && Objects.equals(getIdentifier(), other.getIdentifier())
                && Objects.equals(getIdentifierType(), other.getIdentifierType())
                && Objects.equals(getLocation(), other.getLocation());
    }

    @Override
    public String toString() {
        return identifier;
    }
}
