/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openmrs.ConceptSource;
import org.openmrs.api.ConceptService;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/**
 * Adds the concepts of the dictionary file that this database neither has nor can adopt, and completes those that an
 * earlier version of the module added.
 *
 * <p>Answers come before the questions that offer them, questions before the sets that hold them.
 */
final class ConceptInstaller {

    static final String SOURCE_NAME = "org.openmrs.module.hcv";
    private static final String SOURCE_UUID = "5af5994f-f710-4c83-99e4-9765153d3b6d";

    private final ConceptService concepts;
    private final Dictionary dictionary;

    ConceptInstaller(ConceptService concepts, Dictionary dictionary) {
        this.concepts = concepts;
        this.dictionary = dictionary;
    }

    /**
     * @return how many concepts were added or completed
     */
    int install() {
        Set<String> added = new LinkedHashSet<>();
        List<List<ConceptRow>> missing = missing();
        if (!missing.isEmpty()) {
            ConceptMaker maker = new ConceptMaker(concepts, dictionary, new ConceptCodes(concepts, ownSource()));
            for (List<ConceptRow> level : missing) {
                for (ConceptRow row : level) {
                    concepts.saveConcept(maker.make(row));
                    added.add(row.key());
                }
                dictionary.refresh();
            }
        }
        return added.size() + new ConceptCompletion(concepts, dictionary).complete(added);
    }

    /** What the database lacks, level by level; levels without a gap are left out. */
    private List<List<ConceptRow>> missing() {
        ConceptIndex present = dictionary.concepts();
        List<List<ConceptRow>> missing = new ArrayList<>();
        for (List<ConceptRow> level : inOrderOfNeed(dictionary.file())) {
            List<ConceptRow> rows = new ArrayList<>(level);
            rows.removeIf(row -> present.find(row.key()).isPresent());
            if (!rows.isEmpty()) {
                missing.add(rows);
            }
        }
        return missing;
    }

    private static List<List<ConceptRow>> inOrderOfNeed(DictionaryFile file) {
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
        return Arrays.asList(plain, withAnswers, sets);
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
}
