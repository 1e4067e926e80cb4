/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** What a concept is used as: a question, a test, a finding. */
public class ConceptClass extends BaseChangeableOpenmrsMetadata {

    private Integer conceptClassId;

    public ConceptClass() {}

    public ConceptClass(Integer conceptClassId) {
        this.conceptClassId = conceptClassId;
    }

    @Override
    public Integer getId() {
        return conceptClassId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptClassId = id;
    }

    public Integer getConceptClassId() {
        return conceptClassId;
    }

    public void setConceptClassId(Integer conceptClassId) {
        this.conceptClassId = conceptClassId;
    }
}
