/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.io.Serializable;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.hibernate.Hibernate;

/** Identity by uuid: two objects of one entity are equal when their uuids are, whether or not one is a lazy proxy. */
@MappedSuperclass
public abstract class BaseOpenmrsObject implements Serializable, OpenmrsObject {

    @Column(name = "uuid", unique = true, nullable = false, length = 38, updatable = false)
    private String uuid = UUID.randomUUID().toString();

    public BaseOpenmrsObject() {}

    @Override
    public String getUuid() {
        return uuid;
    }

    @Override
    public void setUuid(String uuid) {
        this.uuid = uuid;
    }

    @Override
    public int hashCode() {
        return getUuid() == null ? super.hashCode() : getUuid().hashCode();
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof BaseOpenmrsObject) || getUuid() == null) {
            return false;
        }
        Class<?> mine = Hibernate.getClass(this);
        Class<?> its = Hibernate.getClass(other);
        boolean sameKind = mine.isAssignableFrom(its) || its.isAssignableFrom(mine);
        return sameKind && getUuid().equals(((BaseOpenmrsObject) other).getUuid());
    }

    @Override
    public String toString() {
        return Hibernate.getClass(this).getSimpleName() + "[uuid=" + getUuid() + "]";
    }
}
