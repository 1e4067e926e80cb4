/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;

/** A setting of the site; its name is its key, whatever the case of its letters. */
public class GlobalProperty extends BaseOpenmrsObject {

    private String property;

    private String propertyValue;

    private String description;

    private String datatypeClassname;

    private String datatypeConfig;

    private String preferredHandlerClassname;

    private String handlerConfig;

    private Privilege viewPrivilege;

    private Privilege editPrivilege;

    private Privilege deletePrivilege;

    private User changedBy;

    private Date dateChanged;

    public GlobalProperty() {}

    public String getPropertyValue() {
        return propertyValue;
    }

    public void setPropertyValue(String propertyValue) {
        this.propertyValue = propertyValue;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
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

    public Privilege getViewPrivilege() {
        return viewPrivilege;
    }

    public void setViewPrivilege(Privilege viewPrivilege) {
        this.viewPrivilege = viewPrivilege;
    }

    public Privilege getEditPrivilege() {
        return editPrivilege;
    }

    public void setEditPrivilege(Privilege editPrivilege) {
        this.editPrivilege = editPrivilege;
    }

    public Privilege getDeletePrivilege() {
        return deletePrivilege;
    }

    public void setDeletePrivilege(Privilege deletePrivilege) {
        this.deletePrivilege = deletePrivilege;
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

    public GlobalProperty(String property) {
        this.property = property;
    }

    public GlobalProperty(String property, String value) {
        this(property, value, null);
    }

    public GlobalProperty(String property, String value, String description) {
        this.property = property;
        this.propertyValue = value;
        this.description = description;
    }

    public String getProperty() {
        return property;
    }

    public void setProperty(String property) {
        this.property = property;
    }

    /** Always refused: a setting has no numeric id. */
    @Override
    public Integer getId() {
        throw new UnsupportedOperationException("A setting is known by its name, it has no id");
    }

    /** Always refused: a setting has no numeric id. */
    @Override
    public void setId(Integer id) {
        throw new UnsupportedOperationException("A setting is known by its name, it has no id");
    }

    @Override
    public String toString() {
        return property;
    }
}
