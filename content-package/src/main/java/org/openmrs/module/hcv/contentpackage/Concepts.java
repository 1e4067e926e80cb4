/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.contentpackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/**
 * The module's own concepts as a table: answers before the questions that offer them, because Initializer skips a line
 * that names a concept it does not know yet.
 *
 * <p>Each is mapped in the module's own source, which is how the module recognises it. Codes of other dictionaries are
 * left out: Initializer refuses a line with a source that the site does not have.
 */
final class Concepts {

    private static final String SOURCE = "org.openmrs.module.hcv";
    private static final String SOURCE_UUID = "5af5994f-f710-4c83-99e4-9765153d3b6d";

    private Concepts() {}

    static Table source() {
        return Table.with("Uuid", "Void/Retire", "Name", "Description")
                .row(SOURCE_UUID, "", SOURCE, "Keys of the hepatitis C module's dictionary");
    }

    static Table of(DictionaryFile dictionary) {
        Table table = Table.with(header());
        for (ConceptRow row : inOrderOfNeed(dictionary)) {
            table.row(cells(row, dictionary));
        }
        return table;
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("Uuid", "Void/Retire"));
        for (Locale language : DictionaryFile.LANGUAGES) {
            header.add("Fully specified name:" + language);
            header.add("Short name:" + language);
        }
        header.addAll(List.of(
                "Description:en",
                "Data class",
                "Data type",
                "Answers",
                "Members",
                "Units",
                "Absolute low",
                "Absolute high",
                "Allow decimals",
                "Mappings|SAME-AS"));
        return header;
    }

    private static List<String> cells(ConceptRow row, DictionaryFile dictionary) {
        List<String> cells = new ArrayList<>(List.of(row.uuid(), ""));
        for (Locale language : DictionaryFile.LANGUAGES) {
            cells.add(row.name(language));
            cells.add(row.label(language).equals(row.name(language)) ? "" : row.label(language));
        }
        boolean numeric = row.datatype().equals("Numeric");
        cells.addAll(List.of(
                row.description().orElse(""),
                row.conceptClass(),
                row.datatype(),
                uuids(row.answers(), dictionary),
                uuids(row.members(), dictionary),
                row.units().orElse(""),
                row.lowAbsolute().map(String::valueOf).orElse(""),
                row.highAbsolute().map(String::valueOf).orElse(""),
                numeric ? String.valueOf(row.allowsDecimals()) : "",
                SOURCE + ":" + row.key()));
        return cells;
    }

    private static String uuids(List<String> keys, DictionaryFile dictionary) {
        return keys.stream().map(key -> dictionary.row(key).uuid()).collect(Collectors.joining("; "));
    }

    private static List<ConceptRow> inOrderOfNeed(DictionaryFile dictionary) {
        List<ConceptRow> plain = new ArrayList<>();
        List<ConceptRow> withAnswers = new ArrayList<>();
        List<ConceptRow> sets = new ArrayList<>();
        for (ConceptRow row : dictionary.rows()) {
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
}
