/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** One code of a vocabulary. */
public class ConceptReferenceTerm extends BaseChangeableOpenmrsMetadata {

    private Integer conceptReferenceTermId;

    private ConceptSource conceptSource;

    private String code;

    private String version;

    public ConceptReferenceTerm() {}

    public ConceptReferenceTerm(Integer conceptReferenceTermId) {
        this.conceptReferenceTermId = conceptReferenceTermId;
    }

    @Override
    public Integer getId() {
        return conceptReferenceTermId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptReferenceTermId = id;
    }

    public Integer getConceptReferenceTermId() {
        return conceptReferenceTermId;
    }

    public void setConceptReferenceTermId(Integer conceptReferenceTermId) {
        this.conceptReferenceTermId = conceptReferenceTermId;
    }

    public ConceptSource getConceptSource() {
        return conceptSource;
    }

    public void setConceptSource(ConceptSource conceptSource) {
        this.conceptSource = conceptSource;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public ConceptReferenceTerm(ConceptSource source, String code, String name) {
        this.conceptSource = source;
        this.code = code;
        setName(name);
    }

    @Override
    public String toString() {
        return code;
    }
}
