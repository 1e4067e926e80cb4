/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;
import javax.persistence.Column;
import javax.persistence.FetchType;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.MappedSuperclass;

/** Name, audit and retiring columns of metadata. */
@MappedSuperclass
public abstract class BaseOpenmrsMetadata extends BaseOpenmrsObject implements OpenmrsMetadata {

    @Column(name = "name", nullable = false, length = 255)
    private String name;

    @Column(name = "description", length = 255)
    private String description;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "creator", updatable = false)
    private User creator;

    @Column(name = "date_created", nullable = false, updatable = false)
    private Date dateCreated;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private User changedBy;

    @Column(name = "date_changed")
    private Date dateChanged;

    @Column(name = "retired", nullable = false)
    private Boolean retired = Boolean.FALSE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "retired_by")
    private User retiredBy;

    @Column(name = "date_retired")
    private Date dateRetired;

    @Column(name = "retire_reason", length = 255)
    private String retireReason;

    public BaseOpenmrsMetadata() {}

    @Override
    @Deprecated
    public Boolean isRetired() {
        return getRetired();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public User getCreator() {
        return creator;
    }

    @Override
    public void setCreator(User creator) {
        this.creator = creator;
    }

    @Override
    public Date getDateCreated() {
        return dateCreated;
    }

    @Override
    public void setDateCreated(Date dateCreated) {
        this.dateCreated = dateCreated;
    }

    @Override
    public User getChangedBy() {
        return changedBy;
    }

    @Override
    public void setChangedBy(User changedBy) {
        this.changedBy = changedBy;
    }

    @Override
    public Date getDateChanged() {
        return dateChanged;
    }

    @Override
    public void setDateChanged(Date dateChanged) {
        this.dateChanged = dateChanged;
    }

    @Override
    public Boolean getRetired() {
        return retired;
    }

    @Override
    public void setRetired(Boolean retired) {
        this.retired = retired;
    }

    @Override
    public User getRetiredBy() {
        return retiredBy;
    }

    @Override
    public void setRetiredBy(User retiredBy) {
        this.retiredBy = retiredBy;
    }

    @Override
    public Date getDateRetired() {
        return dateRetired;
    }

    @Override
    public void setDateRetired(Date dateRetired) {
        this.dateRetired = dateRetired;
    }

    @Override
    public String getRetireReason() {
        return retireReason;
    }

    @Override
    public void setRetireReason(String retireReason) {
        this.retireReason = retireReason;
    }
}
