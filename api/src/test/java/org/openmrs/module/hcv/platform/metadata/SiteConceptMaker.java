/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
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

/** Makes concepts as a site's dictionary has them, through OpenMRS's own service. */
public final class SiteConceptMaker {

    private SiteConceptMaker() {}

    /** As CIEL has it: the uuid is the code filled up with the letter A, and the code is mapped. */
    public static Concept ciel(int code, String name, String conceptClass, String datatype) {
        return save(mapped(of(cielUuid(code), name, conceptClass, datatype), "CIEL", String.valueOf(code)));
    }

    public static Concept cielNumber(int code, String name, String units) {
        return save(mapped(number(cielUuid(code), name, units), "CIEL", String.valueOf(code)));
    }

    public static String cielUuid(int code) {
        StringBuilder uuid = new StringBuilder(String.valueOf(code));
        while (uuid.length() < 36) {
            uuid.append('A');
        }
        return uuid.toString();
    }

    public static Concept of(String uuid, String name, String conceptClass, String datatype) {
        return fill(new Concept(), uuid, name, conceptClass, datatype);
    }

    public static Concept number(String uuid, String name, String units) {
        ConceptNumeric numeric = new ConceptNumeric();
        numeric.setUnits(units);
        numeric.setAllowDecimal(true);
        return fill(numeric, uuid, name, "Test", "Numeric");
    }

    public static Concept mapped(Concept concept, String source, String code) {
        ConceptService concepts = Context.getConceptService();
        ConceptSource of = concepts.getConceptSourceByName(source);
        if (of == null) {
            of = new ConceptSource();
            of.setUuid(UUID.randomUUID().toString());
            of.setName(source);
            of.setDescription(source);
            of = concepts.saveConceptSource(of);
        }
        ConceptReferenceTerm term = concepts.getConceptReferenceTermByCode(code, of);
        if (term == null) {
            term = concepts.saveConceptReferenceTerm(new ConceptReferenceTerm(of, code, null));
        }
        concept.addConceptMapping(new ConceptMap(term, concepts.getConceptMapTypeByName("SAME-AS")));
        return concept;
    }

    public static Concept save(Concept concept) {
        return Context.getConceptService().saveConcept(concept);
    }

    /** Takes a concept of ours out of the way, as on a database where the module never made it. */
    public static void hide(Concept ours) {
        ours.setUuid(UUID.randomUUID().toString());
        new ArrayList<>(ours.getConceptMappings()).forEach(ours::removeConceptMapping);
        ours.getNames().forEach(name -> {
            name.setName(name.getName() + " of old");
            name.setUuid(UUID.randomUUID().toString());
        });
    }

    private static Concept fill(Concept concept, String uuid, String name, String conceptClass, String datatype) {
        ConceptService concepts = Context.getConceptService();
        concept.setUuid(uuid);
        concept.setDatatype(concepts.getConceptDatatypeByName(datatype));
        concept.setConceptClass(concepts.getConceptClassByName(conceptClass));
        concept.addName(new ConceptName(name, Locale.ENGLISH));
        return concept;
    }
}
