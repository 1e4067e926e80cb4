/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.openmrs.Concept;
import org.openmrs.ConceptAnswer;
import org.openmrs.ConceptClass;
import org.openmrs.ConceptDatatype;
import org.openmrs.ConceptDescription;
import org.openmrs.ConceptName;
import org.openmrs.ConceptNumeric;
import org.openmrs.api.ConceptNameType;
import org.openmrs.api.ConceptService;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/** Makes a new concept of a row of the dictionary file; its answers and members must be there. */
final class ConceptMaker {

    private static final String NAMES_OF_INITIALIZER = "103e0f29-b7a3-4382-bfdc-449068e9d436";

    private final ConceptService concepts;
    private final Dictionary dictionary;
    private final ConceptCodes codes;

    ConceptMaker(ConceptService concepts, Dictionary dictionary, ConceptCodes codes) {
        this.concepts = concepts;
        this.dictionary = dictionary;
        this.codes = codes;
    }

    Concept make(ConceptRow row) {
        Concept concept = "Numeric".equals(row.datatype()) ? numeric(row) : new Concept();
        concept.setUuid(row.uuid());
        concept.setDatatype(datatype(row));
        concept.setConceptClass(conceptClass(row));
        for (Locale language : DictionaryFile.LANGUAGES) {
            name(concept, row, language);
        }
        row.description().ifPresent(text -> concept.addDescription(new ConceptDescription(text, Locale.ENGLISH)));
        for (String answer : row.answers()) {
            addAnswer(concept, dictionary.concept(answer));
        }
        for (String member : row.members()) {
            concept.addSetMember(dictionary.concept(member));
        }
        codes.add(concept, row);
        return concept;
    }

    /** Names a concept in a language; a label that is the whole name needs no short name beside it. */
    static void name(Concept concept, ConceptRow row, Locale language) {
        concept.setFullySpecifiedName(named(concept, row.name(language), ConceptNameType.FULLY_SPECIFIED, language));
        if (!row.label(language).equals(row.name(language))) {
            concept.setShortName(named(concept, row.label(language), ConceptNameType.SHORT, language));
        }
    }

    /**
     * With the uuid that the Initializer module derives for a name without one: it voids every other name of a concept
     * that it loads, so that a content package would put a second name in the place of each of ours.
     */
    private static ConceptName named(Concept concept, String name, ConceptNameType type, Locale language) {
        String seed = String.join("_", NAMES_OF_INITIALIZER, concept.getUuid(), name, type.name(), language.toString());
        ConceptName made = new ConceptName(name, language);
        made.setUuid(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
        return made;
    }

    /** Offers an answer after those that are there. */
    static void addAnswer(Concept question, Concept answer) {
        double last = 0;
        for (ConceptAnswer offered : question.getAnswers()) {
            if (offered.getSortWeight() != null) {
                last = Math.max(last, offered.getSortWeight());
            }
        }
        ConceptAnswer added = new ConceptAnswer(answer);
        added.setSortWeight(last + 1);
        question.addAnswer(added);
    }

    private static ConceptNumeric numeric(ConceptRow row) {
        ConceptNumeric numeric = new ConceptNumeric();
        row.units().ifPresent(numeric::setUnits);
        row.lowAbsolute().ifPresent(numeric::setLowAbsolute);
        row.highAbsolute().ifPresent(numeric::setHiAbsolute);
        numeric.setAllowDecimal(row.allowsDecimals());
        return numeric;
    }

    private ConceptDatatype datatype(ConceptRow row) {
        ConceptDatatype datatype = concepts.getConceptDatatypeByName(row.datatype());
        if (datatype == null) {
            throw new MetadataMissing("concept datatype", row.datatype());
        }
        return datatype;
    }

    private ConceptClass conceptClass(ConceptRow row) {
        ConceptClass conceptClass = concepts.getConceptClassByName(row.conceptClass());
        if (conceptClass == null) {
            throw new MetadataMissing("concept class", row.conceptClass());
        }
        return conceptClass;
    }
}
