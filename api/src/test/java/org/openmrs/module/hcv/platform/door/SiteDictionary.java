/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import java.util.Locale;
import java.util.UUID;
import org.openmrs.Concept;
import org.openmrs.ConceptMap;
import org.openmrs.ConceptName;
import org.openmrs.ConceptNumeric;
import org.openmrs.ConceptReferenceTerm;
import org.openmrs.ConceptSource;
import org.openmrs.api.ConceptService;
import org.openmrs.api.context.Context;

/** Makes concepts as a site's own dictionary has them. */
public final class SiteDictionary {

    private SiteDictionary() {}

    /** A concept with the uuid that CIEL's older codes have. */
    public static Concept ciel(String code, String datatype) {
        return save(new Concept(), cielUuid(code), datatype);
    }

    public static ConceptNumeric cielNumeric(String code, String units) {
        return numeric(cielUuid(code), units);
    }

    /** A concept of the site's own with a SAME-AS mapping. */
    public static Concept mapped(String source, String code, String datatype) {
        return map(save(new Concept(), UUID.randomUUID().toString(), datatype), source, code);
    }

    public static Concept mappedNumeric(String source, String code, String units) {
        return map(numeric(UUID.randomUUID().toString(), units), source, code);
    }

    public static Concept map(Concept concept, String source, String code) {
        ConceptService concepts = Context.getConceptService();
        ConceptSource known = concepts.getConceptSourceByName(source);
        if (known == null) {
            ConceptSource made = new ConceptSource();
            made.setName(source);
            made.setDescription("a source of the test");
            known = concepts.saveConceptSource(made);
        }
        ConceptReferenceTerm term = concepts.getConceptReferenceTermByCode(code, known);
        if (term == null) {
            term = concepts.saveConceptReferenceTerm(new ConceptReferenceTerm(known, code, null));
        }
        concept.addConceptMapping(new ConceptMap(term, concepts.getConceptMapTypeByName("SAME-AS")));
        return concepts.saveConcept(concept);
    }

    private static ConceptNumeric numeric(String uuid, String units) {
        ConceptNumeric numeric = new ConceptNumeric();
        numeric.setUnits(units);
        numeric.setAllowDecimal(true);
        return save(numeric, uuid, "Numeric");
    }

    private static <T extends Concept> T save(T concept, String uuid, String datatype) {
        ConceptService concepts = Context.getConceptService();
        concept.setUuid(uuid);
        concept.setDatatype(concepts.getConceptDatatypeByName(datatype));
        concept.setConceptClass(concepts.getConceptClassByName("Misc"));
        concept.addName(new ConceptName("site concept " + UUID.randomUUID(), Locale.ENGLISH));
        concepts.saveConcept(concept);
        return concept;
    }

    private static String cielUuid(String code) {
        StringBuilder uuid = new StringBuilder(code);
        while (uuid.length() < 36) {
            uuid.append('A');
        }
        return uuid.toString();
    }
}
