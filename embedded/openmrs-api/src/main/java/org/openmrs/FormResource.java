/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;

/** Something that belongs to a form, by name, kept as a reference to its value. */
public class FormResource extends BaseOpenmrsObject {

    private Integer formResourceId;

    private Form form;

    private String name;

    private String valueReference;

    private String datatypeClassname;

    private String datatypeConfig;

    private String preferredHandlerClassname;

    private String handlerConfig;

    private User changedBy;

    private Date dateChanged;

    public FormResource() {}

    @Override
    public Integer getId() {
        return formResourceId;
    }

    @Override
    public void setId(Integer id) {
        this.formResourceId = id;
    }

    public Integer getFormResourceId() {
        return formResourceId;
    }

    public void setFormResourceId(Integer formResourceId) {
        this.formResourceId = formResourceId;
    }

    public Form getForm() {
        return form;
    }

    public void setForm(Form form) {
        this.form = form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getValueReference() {
        return valueReference;
    }

    public String getDatatypeClassname() {
        return datatypeClassname;
    }

    public void setDatatypeClassname(String datatypeClassname) {
        this.datatypeClassname = datatypeClassname;
    }

    public String getDatatypeConfig() {
        return datatypeConfig;
    }

    public void setDatatypeConfig(String datatypeConfig) {
        this.datatypeConfig = datatypeConfig;
    }

    public String getPreferredHandlerClassname() {
        return preferredHandlerClassname;
    }

    public void setPreferredHandlerClassname(String preferredHandlerClassname) {
        this.preferredHandlerClassname = preferredHandlerClassname;
    }

    public String getHandlerConfig() {
        return handlerConfig;
    }

    public void setHandlerConfig(String handlerConfig) {
        this.handlerConfig = handlerConfig;
    }

    public User getChangedBy() {
        return changedBy;
    }

    public void setChangedBy(User changedBy) {
        this.changedBy = changedBy;
    }

    public Date getDateChanged() {
        return dateChanged;
    }

    public void setDateChanged(Date dateChanged) {
        this.dateChanged = dateChanged;
    }

    /** Sets the reference as it is kept, past the data type that would make it from a value. */
    public void setValueReferenceInternal(String valueReference) {
        this.valueReference = valueReference;
    }
}
