/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** How a concept relates to a code: the same, narrower, broader. */
public class ConceptMapType extends BaseChangeableOpenmrsMetadata {

    public static final String SAME_AS_MAP_TYPE_UUID = "35543629-7d8c-11e1-909d-c80aa9edcf4e";

    private Integer conceptMapTypeId;

    private Boolean isHidden = Boolean.FALSE;

    public ConceptMapType() {}

    public ConceptMapType(Integer conceptMapTypeId) {
        this.conceptMapTypeId = conceptMapTypeId;
    }

    @Override
    public Integer getId() {
        return conceptMapTypeId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptMapTypeId = id;
    }

    public Integer getConceptMapTypeId() {
        return conceptMapTypeId;
    }

    public void setConceptMapTypeId(Integer conceptMapTypeId) {
        this.conceptMapTypeId = conceptMapTypeId;
    }

    public Boolean getIsHidden() {
        return isHidden;
    }

    public void setIsHidden(Boolean isHidden) {
        this.isHidden = isHidden;
    }
}
