/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import org.openmrs.attribute.Attribute;
import org.openmrs.attribute.BaseAttribute;

/** One fact that a site keeps about a provider. */
public class ProviderAttribute extends BaseAttribute<ProviderAttributeType, Provider>
        implements Attribute<ProviderAttributeType, Provider> {

    private Integer providerAttributeId;

    public ProviderAttribute() {}

    @Override
    public Integer getId() {
        return providerAttributeId;
    }

    @Override
    public void setId(Integer id) {
        this.providerAttributeId = id;
    }

    public Integer getProviderAttributeId() {
        return providerAttributeId;
    }

    public void setProviderAttributeId(Integer providerAttributeId) {
        this.providerAttributeId = providerAttributeId;
    }

    public Provider getProvider() {
        return getOwner();
    }

    public void setProvider(Provider provider) {
        setOwner(provider);
    }
}
