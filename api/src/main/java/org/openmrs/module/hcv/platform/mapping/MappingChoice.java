/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.util.Optional;

/** What somebody wants for one key, unchecked. Immutable and thread-safe. */
public final class MappingChoice {

    private final int line;
    private final String key;
    private final String concept;
    private final String unit;
    private final String note;
    private final boolean keepReading;

    private MappingChoice(int line, String key, String concept, String unit, String note, boolean keepReading) {
        this.line = line;
        this.key = key;
        this.concept = concept.trim();
        this.unit = unit.trim();
        this.note = note.trim();
        this.keepReading = keepReading;
    }

    /**
     * @param concept uuid of a concept, or {@code SOURCE:code}; empty text for no choice, so that the module decides
     * @param unit the unit of its numbers, where the concept declares none or a wrong one; empty text for the concept's
     */
    public static MappingChoice of(String key, String concept, String unit, String note) {
        return new MappingChoice(0, key, concept, unit, note, true);
    }

    /** The same, from a line of a file; the first line is 1. */
    public MappingChoice atLine(int newLine) {
        return new MappingChoice(newLine, key, concept, unit, note, keepReading);
    }

    /** What was recorded with the present concept was never meant as this key, and is no longer read as it. */
    public MappingChoice withoutReading() {
        return new MappingChoice(line, key, concept, unit, note, false);
    }

    /** Line of the file; 0 where there is none. */
    public int line() {
        return line;
    }

    public String key() {
        return key;
    }

    /** Empty where the choice is to have none. */
    public Optional<String> concept() {
        return concept.isEmpty() ? Optional.empty() : Optional.of(concept);
    }

    public Optional<String> unit() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    public Optional<String> note() {
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    public boolean isKeepReading() {
        return keepReading;
    }
}
