/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import org.openmrs.attribute.AttributeType;
import org.openmrs.attribute.BaseAttributeType;

/** A kind of fact that a site keeps about providers. */
public class ProviderAttributeType extends BaseAttributeType<Provider> implements AttributeType<Provider> {

    private Integer providerAttributeTypeId;

    public ProviderAttributeType() {}

    @Override
    public Integer getId() {
        return providerAttributeTypeId;
    }

    @Override
    public void setId(Integer id) {
        this.providerAttributeTypeId = id;
    }

    public Integer getProviderAttributeTypeId() {
        return providerAttributeTypeId;
    }

    public void setProviderAttributeTypeId(Integer providerAttributeTypeId) {
        this.providerAttributeTypeId = providerAttributeTypeId;
    }
}
