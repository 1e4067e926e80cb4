/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.attribute;

import org.openmrs.BaseChangeableOpenmrsMetadata;
import org.openmrs.customdatatype.Customizable;

/** Base of the types of attributes. */
public abstract class BaseAttributeType<OwningType extends Customizable<?>> extends BaseChangeableOpenmrsMetadata
        implements AttributeType<OwningType> {

    private Integer minOccurs = 0;

    private Integer maxOccurs;

    private String datatypeClassname;

    private String datatypeConfig;

    private String preferredHandlerClassname;

    private String handlerConfig;

    public BaseAttributeType() {}

    @Override
    public Integer getMinOccurs() {
        return minOccurs;
    }

    public void setMinOccurs(Integer minOccurs) {
        this.minOccurs = minOccurs;
    }

    @Override
    public Integer getMaxOccurs() {
        return maxOccurs;
    }

    public void setMaxOccurs(Integer maxOccurs) {
        this.maxOccurs = maxOccurs;
    }

    @Override
    public String getDatatypeClassname() {
        return datatypeClassname;
    }

    public void setDatatypeClassname(String datatypeClassname) {
        this.datatypeClassname = datatypeClassname;
    }

    @Override
    public String getDatatypeConfig() {
        return datatypeConfig;
    }

    public void setDatatypeConfig(String datatypeConfig) {
        this.datatypeConfig = datatypeConfig;
    }

    @Override
    public String getPreferredHandlerClassname() {
        return preferredHandlerClassname;
    }

    public void setPreferredHandlerClassname(String preferredHandlerClassname) {
        this.preferredHandlerClassname = preferredHandlerClassname;
    }

    @Override
    public String getHandlerConfig() {
        return handlerConfig;
    }

    public void setHandlerConfig(String handlerConfig) {
        this.handlerConfig = handlerConfig;
    }
}
