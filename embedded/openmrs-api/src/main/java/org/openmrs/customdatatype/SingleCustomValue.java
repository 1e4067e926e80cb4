/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.customdatatype;

/** One value, as it is kept and as what it means. */
public interface SingleCustomValue<D extends CustomValueDescriptor> {

    D getDescriptor();

    String getValueReference() throws NotYetPersistedException;

    void setValueReferenceInternal(String valueToPersist) throws InvalidCustomValueException;

    Object getValue() throws InvalidCustomValueException;

    <T> void setValue(T typedValue) throws InvalidCustomValueException;

    boolean isDirty();
}
