/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.attribute;

import org.openmrs.OpenmrsData;
import org.openmrs.customdatatype.Customizable;
import org.openmrs.customdatatype.SingleCustomValue;

/** One fact of a type, about its owner. */
@SuppressWarnings("rawtypes")
public interface Attribute<AT extends AttributeType, OT extends Customizable<?>>
        extends OpenmrsData, SingleCustomValue<AT> {

    OT getOwner();

    void setOwner(OT owner);

    AT getAttributeType();
}
