/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** A form of the site, as the record of it; what is on the form is in its resources. */
public class Form extends BaseChangeableOpenmrsMetadata {

    private Integer formId;

    private String version;

    private Integer build;

    private Boolean published = Boolean.FALSE;

    private EncounterType encounterType;

    public Form() {}

    public Form(Integer formId) {
        this.formId = formId;
    }

    @Override
    public Integer getId() {
        return formId;
    }

    @Override
    public void setId(Integer id) {
        this.formId = id;
    }

    public Integer getFormId() {
        return formId;
    }

    public void setFormId(Integer formId) {
        this.formId = formId;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public Integer getBuild() {
        return build;
    }

    public void setBuild(Integer build) {
        this.build = build;
    }

    public Boolean getPublished() {
        return published;
    }

    public void setPublished(Boolean published) {
        this.published = published;
    }

    public EncounterType getEncounterType() {
        return encounterType;
    }

    public void setEncounterType(EncounterType encounterType) {
        this.encounterType = encounterType;
    }
}
