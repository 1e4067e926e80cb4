/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** The mapping of one concept to one code. */
public class ConceptMap extends BaseConceptMap {

    private Integer conceptMapId;

    private Concept concept;

    private ConceptReferenceTerm conceptReferenceTerm;

    public ConceptMap() {}

    public ConceptMap(Integer conceptMapId) {
        this.conceptMapId = conceptMapId;
    }

    @Override
    public Integer getId() {
        return conceptMapId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptMapId = id;
    }

    public Integer getConceptMapId() {
        return conceptMapId;
    }

    public void setConceptMapId(Integer conceptMapId) {
        this.conceptMapId = conceptMapId;
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        this.concept = concept;
    }

    public ConceptReferenceTerm getConceptReferenceTerm() {
        return conceptReferenceTerm;
    }

    public void setConceptReferenceTerm(ConceptReferenceTerm conceptReferenceTerm) {
        this.conceptReferenceTerm = conceptReferenceTerm;
    }

    public ConceptMap(ConceptReferenceTerm term, ConceptMapType type) {
        this.conceptReferenceTerm = term;
        setConceptMapType(type);
    }
}
