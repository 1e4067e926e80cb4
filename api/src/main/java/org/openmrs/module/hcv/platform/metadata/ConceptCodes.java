/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import org.openmrs.Concept;
import org.openmrs.ConceptMap;
import org.openmrs.ConceptMapType;
import org.openmrs.ConceptReferenceTerm;
import org.openmrs.ConceptSource;
import org.openmrs.api.ConceptService;
import org.openmrs.module.hcv.platform.content.ConceptMapping;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.MapRelation;

/**
 * Maps a new concept to codes: always to its key in the module's own concept source.
 *
 * <p>Codes of other dictionaries are mapped only where the site already has that dictionary as a source, the relation as
 * a map type, and no other concept with the code, and never for a row that could be adopted: a second concept with the
 * same code would make OpenMRS's own lookup of it fail for everybody.
 */
final class ConceptCodes {

    private final ConceptService concepts;
    private final ConceptSource ownSource;

    ConceptCodes(ConceptService concepts, ConceptSource ownSource) {
        this.concepts = concepts;
        this.ownSource = ownSource;
    }

    void add(Concept concept, ConceptRow row) {
        ConceptMapType same = concepts.getConceptMapTypeByName(MapRelation.SAME_AS.mapType());
        if (same == null) {
            throw new MetadataMissing("concept map type", MapRelation.SAME_AS.mapType());
        }
        map(concept, ownSource, row.key(), same);
        if (!row.adopt().isPresent()) {
            row.mappings().forEach(mapping -> addOther(concept, mapping));
        }
    }

    private void addOther(Concept concept, ConceptMapping mapping) {
        ConceptSource source =
                concepts.getConceptSourceByName(mapping.reference().source());
        ConceptMapType type =
                concepts.getConceptMapTypeByName(mapping.relation().mapType());
        String code = mapping.reference().code();
        if (source != null && type != null && isFree(source, code)) {
            map(concept, source, code, type);
        }
    }

    private boolean isFree(ConceptSource source, String code) {
        return concepts.getConceptsByMapping(code, source.getName()).isEmpty();
    }

    private void map(Concept concept, ConceptSource source, String code, ConceptMapType type) {
        ConceptReferenceTerm term = concepts.getConceptReferenceTermByCode(code, source);
        if (term == null) {
            term = concepts.saveConceptReferenceTerm(new ConceptReferenceTerm(source, code, null));
        }
        concept.addConceptMapping(new ConceptMap(term, type));
    }
}
