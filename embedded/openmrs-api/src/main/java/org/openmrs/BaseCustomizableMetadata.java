/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openmrs.attribute.Attribute;
import org.openmrs.customdatatype.CustomValueDescriptor;
import org.openmrs.customdatatype.Customizable;

/** Base of metadata that a site can add facts of its own to. */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class BaseCustomizableMetadata<A extends Attribute> extends BaseChangeableOpenmrsMetadata
        implements Customizable<A> {

    private Set<A> attributes = new LinkedHashSet<>();

    public BaseCustomizableMetadata() {}

    @Override
    public Set<A> getAttributes() {
        return attributes;
    }

    public void setAttributes(Set<A> attributes) {
        this.attributes = attributes;
    }

    @Override
    public Collection<A> getActiveAttributes() {
        List<A> active = new ArrayList<>();
        for (A attribute : attributes) {
            if (!attribute.getVoided()) {
                active.add(attribute);
            }
        }
        return active;
    }

    @Override
    public List<A> getActiveAttributes(CustomValueDescriptor ofType) {
        List<A> active = new ArrayList<>();
        for (A attribute : getActiveAttributes()) {
            if (attribute.getAttributeType().equals(ofType)) {
                active.add(attribute);
            }
        }
        return active;
    }

    @Override
    public void addAttribute(A attribute) {
        attributes.add(attribute);
        attribute.setOwner(this);
    }
}
