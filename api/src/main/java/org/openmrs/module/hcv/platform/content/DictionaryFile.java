/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rows of {@code dictionary.csv} by key. Immutable and safe for use by several threads.
 */
public final class DictionaryFile {

    /** The languages that every row has names in, English first. */
    public static final List<Locale> LANGUAGES = Collections.unmodifiableList(
            Arrays.asList(Locale.ENGLISH, Locale.FRENCH, new Locale("es"), new Locale("pt")));

    private final Map<String, ConceptRow> rows;

    private DictionaryFile(Map<String, ConceptRow> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    public static DictionaryFile load() {
        return read("dictionary.csv");
    }

    /** @param fileName name of a file of the content folder with the columns of {@code dictionary.csv} */
    public static DictionaryFile read(String fileName) {
        Map<String, ConceptRow> rows = new LinkedHashMap<>();
        for (ContentRow row : ContentTable.read(fileName).rows()) {
            ConceptRow concept = new ConceptRow(row);
            if (rows.put(concept.key(), concept) != null) {
                throw new IllegalStateException(fileName + " has the key " + concept.key() + " twice");
            }
        }
        return new DictionaryFile(rows);
    }

    public Collection<ConceptRow> rows() {
        return rows.values();
    }

    public boolean has(String key) {
        return rows.containsKey(key);
    }

    /**
     * @throws IllegalArgumentException where no row has the key
     */
    public ConceptRow row(String key) {
        ConceptRow row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("dictionary.csv has no key " + key);
        }
        return row;
    }
}
