/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** A vocabulary whose codes concepts are mapped to. */
public class ConceptSource extends BaseChangeableOpenmrsMetadata {

    private Integer conceptSourceId;

    private String hl7Code;

    private String uniqueId;

    public ConceptSource() {}

    public ConceptSource(Integer conceptSourceId) {
        this.conceptSourceId = conceptSourceId;
    }

    @Override
    public Integer getId() {
        return conceptSourceId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptSourceId = id;
    }

    public Integer getConceptSourceId() {
        return conceptSourceId;
    }

    public void setConceptSourceId(Integer conceptSourceId) {
        this.conceptSourceId = conceptSourceId;
    }

    public String getHl7Code() {
        return hl7Code;
    }

    public void setHl7Code(String hl7Code) {
        this.hl7Code = hl7Code;
    }

    public String getUniqueId() {
        return uniqueId;
    }

    public void setUniqueId(String uniqueId) {
        this.uniqueId = uniqueId;
    }
}
