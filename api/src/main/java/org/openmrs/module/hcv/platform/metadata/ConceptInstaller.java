/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmrs.Concept;
import org.openmrs.ConceptAnswer;
import org.openmrs.ConceptClass;
import org.openmrs.ConceptDatatype;
import org.openmrs.ConceptDescription;
import org.openmrs.ConceptMap;
import org.openmrs.ConceptMapType;
import org.openmrs.ConceptName;
import org.openmrs.ConceptNumeric;
import org.openmrs.ConceptReferenceTerm;
import org.openmrs.ConceptSource;
import org.openmrs.api.ConceptService;
import org.openmrs.module.hcv.platform.content.ConceptReference;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/**
 * Adds the concepts of the dictionary file that this database neither has nor can adopt.
 *
 * <p>Each gets a mapping in the module's own concept source. Codes of other dictionaries are mapped only where the
 * site already has that dictionary as a source, and never for a row that could be adopted: a second concept with the
 * same CIEL code would make OpenMRS's own lookup of that code fail for everybody.
 */
final class ConceptInstaller {

    static final String SOURCE_NAME = "org.openmrs.module.hcv";
    private static final String SOURCE_UUID = "5af5994f-f710-4c83-99e4-9765153d3b6d";
    private static final String SAME_AS = "SAME-AS";

    private final ConceptService concepts;
    private final Dictionary dictionary;

    ConceptInstaller(ConceptService concepts, Dictionary dictionary) {
        this.concepts = concepts;
        this.dictionary = dictionary;
    }

    /**
     * @return how many concepts were added
     */
    int install() {
        ConceptIndex present = dictionary.concepts();
        List<ConceptRow> missing = new ArrayList<>();
        for (ConceptRow row : inOrderOfNeed(dictionary.file())) {
            if (!present.find(row.key()).isPresent()) {
                missing.add(row);
            }
        }
        if (missing.isEmpty()) {
            return 0;
        }
        ConceptSource ownSource = ownSource();
        for (ConceptRow row : missing) {
            concepts.saveConcept(newConcept(row, ownSource));
            dictionary.refresh();
        }
        return missing.size();
    }

    /** Answers before the questions that offer them, questions before the sets that hold them. */
    private static List<ConceptRow> inOrderOfNeed(DictionaryFile file) {
        List<ConceptRow> plain = new ArrayList<>();
        List<ConceptRow> withAnswers = new ArrayList<>();
        List<ConceptRow> sets = new ArrayList<>();
        for (ConceptRow row : file.rows()) {
            if (!row.members().isEmpty()) {
                sets.add(row);
            } else if (!row.answers().isEmpty()) {
                withAnswers.add(row);
            } else {
                plain.add(row);
            }
        }
        plain.addAll(withAnswers);
        plain.addAll(sets);
        return plain;
    }

    private Concept newConcept(ConceptRow row, ConceptSource ownSource) {
        Concept concept = "Numeric".equals(row.datatype()) ? numeric(row) : new Concept();
        concept.setUuid(row.uuid());
        concept.setDatatype(datatype(row));
        concept.setConceptClass(conceptClass(row));
        concept.setFullySpecifiedName(new ConceptName(row.name(), Locale.ENGLISH));
        if (!row.label().equals(row.name())) {
            concept.setShortName(new ConceptName(row.label(), Locale.ENGLISH));
        }
        row.description().ifPresent(text -> concept.addDescription(new ConceptDescription(text, Locale.ENGLISH)));
        double sortWeight = 1;
        for (String answer : row.answers()) {
            ConceptAnswer conceptAnswer = new ConceptAnswer(dictionary.concept(answer));
            conceptAnswer.setSortWeight(sortWeight++);
            concept.addAnswer(conceptAnswer);
        }
        for (String member : row.members()) {
            concept.addSetMember(dictionary.concept(member));
        }
        map(concept, ownSource, row.key());
        if (!row.adopt().isPresent()) {
            for (ConceptReference reference : row.mappings()) {
                Optional.ofNullable(concepts.getConceptSourceByName(reference.source()))
                        .ifPresent(source -> map(concept, source, reference.code()));
            }
        }
        return concept;
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

    private ConceptSource ownSource() {
        ConceptSource source = concepts.getConceptSourceByName(SOURCE_NAME);
        if (source != null) {
            return source;
        }
        ConceptSource created = new ConceptSource();
        created.setUuid(SOURCE_UUID);
        created.setName(SOURCE_NAME);
        created.setDescription("Keys of the hepatitis C module's dictionary");
        return concepts.saveConceptSource(created);
    }

    private void map(Concept concept, ConceptSource source, String code) {
        ConceptReferenceTerm term = concepts.getConceptReferenceTermByCode(code, source);
        if (term == null) {
            term = concepts.saveConceptReferenceTerm(new ConceptReferenceTerm(source, code, null));
        }
        ConceptMapType sameAs = concepts.getConceptMapTypeByName(SAME_AS);
        if (sameAs == null) {
            throw new MetadataMissing("concept map type", SAME_AS);
        }
        concept.addConceptMapping(new ConceptMap(term, sameAs));
    }
}
