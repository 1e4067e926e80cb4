/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.customdatatype;

import java.util.Collection;
import java.util.List;
import org.openmrs.attribute.Attribute;

/** Something that a site can add facts of its own to. */
@SuppressWarnings("rawtypes")
public interface Customizable<A extends Attribute> {

    Collection<A> getAttributes();

    Collection<A> getActiveAttributes();

    List<A> getActiveAttributes(CustomValueDescriptor ofType);

    void addAttribute(A attribute);
}
