/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of {@code dictionary.csv}: a concept by its key.
 *
 * <p>The key is what code and forms use. The name is unique in a dictionary of any size, because OpenMRS refuses a
 * second concept of the same fully specified name in a language; the label is what people read.
 */
public final class ConceptRow {

    private final ContentRow row;

    ConceptRow(ContentRow row) {
        this.row = row;
    }

    public String key() {
        return row.text("key");
    }

    public String uuid() {
        return row.text("uuid");
    }

    /** Name of an OpenMRS concept datatype, such as {@code Coded} or {@code N/A}. */
    public String datatype() {
        return row.text("datatype");
    }

    /** Name of an OpenMRS concept class, such as {@code Question}. */
    public String conceptClass() {
        return row.text("class");
    }

    /** The fully specified name in English. */
    public String name() {
        return row.text("name");
    }

    /** The fully specified name in one of {@link DictionaryFile#LANGUAGES}. */
    public String name(Locale language) {
        return inLanguage("name", language);
    }

    /** What people read, in English. */
    public String label() {
        return row.text("label");
    }

    /** What people read, in one of {@link DictionaryFile#LANGUAGES}. */
    public String label(Locale language) {
        return inLanguage("label", language);
    }

    private String inLanguage(String column, Locale language) {
        return row.text(language.equals(Locale.ENGLISH) ? column : column + '_' + language.getLanguage());
    }

    public Optional<String> description() {
        return row.optional("description");
    }

    /** Whether it tells of worry about somebody's safety, which only those with an own need to know may see. */
    public boolean isSafeguarding() {
        return key().equals("contact.safeguarding") || key().startsWith("contact.safety-");
    }

    /** Keys of the answers, in the order in which they are shown. */
    public List<String> answers() {
        return row.list("answers", ' ');
    }

    /** Keys of the members of a set, in order. */
    public List<String> members() {
        return row.list("members", ' ');
    }

    public Optional<String> units() {
        return row.optional("units");
    }

    /** Lowest value that may be recorded, inclusive. */
    public Optional<Double> lowAbsolute() {
        return row.number("low_absolute");
    }

    /** Highest value that may be recorded, inclusive. */
    public Optional<Double> highAbsolute() {
        return row.number("hi_absolute");
    }

    public boolean allowsDecimals() {
        return decimals().map("yes"::equals).orElse(false);
    }

    Optional<String> decimals() {
        return row.optional("decimals");
    }

    /** Reference of the concept of another dictionary that is used instead of ours where a site has it. */
    public Optional<ConceptReference> adopt() {
        return row.optional("adopt").map(ConceptReference::parse);
    }

    /** Codes of other dictionaries, each with how the concept stands to it. */
    public List<ConceptMapping> mappings() {
        List<ConceptMapping> mappings = new ArrayList<>();
        for (String part : row.list("mappings", ';')) {
            mappings.add(ConceptMapping.parse(part));
        }
        return Collections.unmodifiableList(mappings);
    }
}
