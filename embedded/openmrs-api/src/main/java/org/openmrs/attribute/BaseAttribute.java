/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.attribute;

import org.openmrs.BaseChangeableOpenmrsData;
import org.openmrs.customdatatype.Customizable;
import org.openmrs.customdatatype.InvalidCustomValueException;
import org.openmrs.customdatatype.NotYetPersistedException;

/** Base of attributes. Only the value as it is kept is known here; what it means belongs to data types, which are not. */
@SuppressWarnings("rawtypes")
public abstract class BaseAttribute<AT extends AttributeType, OwningType extends Customizable<?>>
        extends BaseChangeableOpenmrsData implements Attribute<AT, OwningType>, Comparable<Attribute> {

    private OwningType owner;

    private AT attributeType;

    private String valueReference;

    public BaseAttribute() {}

    @Override
    public OwningType getOwner() {
        return owner;
    }

    @Override
    public void setOwner(OwningType owner) {
        this.owner = owner;
    }

    public void setAttributeType(AT attributeType) {
        this.attributeType = attributeType;
    }

    @Override
    public AT getAttributeType() {
        return attributeType;
    }

    @Override
    public AT getDescriptor() {
        return getAttributeType();
    }

    @Override
    public String getValueReference() {
        if (valueReference == null) {
            throw new NotYetPersistedException();
        }
        return valueReference;
    }

    @Override
    public void setValueReferenceInternal(String valueReference) throws InvalidCustomValueException {
        this.valueReference = valueReference;
    }

    @Override
    public Object getValue() throws InvalidCustomValueException {
        throw new UnsupportedOperationException("The stand-in has no data types: use the value as it is kept");
    }

    @Override
    public <T> void setValue(T typedValue) throws InvalidCustomValueException {
        throw new UnsupportedOperationException("The stand-in has no data types: use the value as it is kept");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    /** Attributes in use first, then by type, value and age. */
    @Override
    public int compareTo(Attribute other) {
        if (other == null) {
            return -1;
        }
        int order = getVoided().compareTo(other.getVoided());
        if (order == 0) {
            order = compare(getAttributeType().getId(), other.getAttributeType().getId());
        }
        if (order == 0) {
            order = compare(getValueReference(), other.getValueReference());
        }
        return order == 0 ? compare(getId(), other.getId()) : order;
    }

    private static <C extends Comparable<C>> int compare(C left, C right) {
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        return left.compareTo(right);
    }
}
