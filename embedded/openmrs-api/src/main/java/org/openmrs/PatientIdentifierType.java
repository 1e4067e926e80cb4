/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** A kind of number or code by which patients are known, with the rules it must keep. */
public class PatientIdentifierType extends BaseChangeableOpenmrsMetadata {

    private Integer patientIdentifierTypeId;

    private String format;

    private Boolean required = Boolean.FALSE;

    private String formatDescription;

    private String validator;

    private LocationBehavior locationBehavior;

    private UniquenessBehavior uniquenessBehavior;

    public PatientIdentifierType() {}

    public PatientIdentifierType(Integer patientIdentifierTypeId) {
        this.patientIdentifierTypeId = patientIdentifierTypeId;
    }

    @Override
    public Integer getId() {
        return patientIdentifierTypeId;
    }

    @Override
    public void setId(Integer id) {
        this.patientIdentifierTypeId = id;
    }

    public Integer getPatientIdentifierTypeId() {
        return patientIdentifierTypeId;
    }

    public void setPatientIdentifierTypeId(Integer patientIdentifierTypeId) {
        this.patientIdentifierTypeId = patientIdentifierTypeId;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public Boolean getRequired() {
        return required;
    }

    public void setRequired(Boolean required) {
        this.required = required;
    }

    public String getFormatDescription() {
        return formatDescription;
    }

    public void setFormatDescription(String formatDescription) {
        this.formatDescription = formatDescription;
    }

    public String getValidator() {
        return validator;
    }

    public void setValidator(String validator) {
        this.validator = validator;
    }

    public LocationBehavior getLocationBehavior() {
        return locationBehavior;
    }

    public void setLocationBehavior(LocationBehavior locationBehavior) {
        this.locationBehavior = locationBehavior;
    }

    public UniquenessBehavior getUniquenessBehavior() {
        return uniquenessBehavior;
    }

    public void setUniquenessBehavior(UniquenessBehavior uniquenessBehavior) {
        this.uniquenessBehavior = uniquenessBehavior;
    }

    /** Whether an identifier of the type names the place that gave it out. */
    public enum LocationBehavior {
        REQUIRED,
        NOT_USED
    }

    /** How far an identifier of the type is unique; nothing said means everywhere. */
    public enum UniquenessBehavior {
        UNIQUE,
        NON_UNIQUE,
        LOCATION
    }

    public boolean hasValidator() {
        return validator != null && !validator.isEmpty();
    }
}
