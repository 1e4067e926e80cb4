/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.util.Optional;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;

/** Why one value of a choice or of a file cannot be taken, and what is allowed. Immutable and thread-safe. */
public final class MappingRefusal {

    /** Why. */
    public enum Reason {
        /** No such key. */
        UNKNOWN_KEY("unknown-key"),
        /** The key's concept belongs to the programme and its states, which are set up once. */
        FIXED_KEY("fixed-key"),
        /** The file has the key in an earlier line too. */
        KEY_TWICE("key-twice"),
        /** No such concept. */
        UNKNOWN_CONCEPT("unknown-concept"),
        /** Several concepts have that code. */
        SEVERAL_CONCEPTS("several-concepts"),
        /** Another key would have the same concept. */
        CONCEPT_TWICE("concept-twice"),
        /** The concept cannot stand for the key; the finding says why. */
        UNSUITABLE("unsuitable"),
        /** The unit cannot be converted. */
        UNKNOWN_UNIT("unknown-unit"),
        /** The key has no number, or no concept was chosen. */
        UNIT_NOT_WANTED("unit-not-wanted"),
        /** The text is longer than can be kept. */
        TOO_LONG("too-long"),
        /** The text holds a character that not every database can keep. */
        CHARACTER("character"),
        /** The file is no readable text. */
        NOT_TEXT("not-text"),
        /** The file is larger than allowed. */
        TOO_LARGE("too-large"),
        /** The file has no column of that name, and it needs one. */
        COLUMN_MISSING("column-missing"),
        /** The file has a column that nothing is known of, or one twice. */
        COLUMN_UNKNOWN("column-unknown"),
        /** The line has more or fewer values than the first line. */
        COLUMN_COUNT("column-count"),
        /** There is nothing in it. */
        EMPTY("empty");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The stable key; the message key is {@code hcv.dictionary.refused.} and this. */
        public String key() {
            return key;
        }
    }

    private final int line;
    private final String key;
    private final String field;
    private final Reason reason;
    private final String value;
    private final String allowed;
    private final MappingFinding finding;

    private MappingRefusal(
            int line, String key, String field, Reason reason, String value, String allowed, MappingFinding finding) {
        this.line = line;
        this.key = key;
        this.field = field;
        this.reason = reason;
        this.value = value;
        this.allowed = allowed;
        this.finding = finding;
    }

    static MappingRefusal of(MappingChoice choice, String field, Reason reason, String value, String allowed) {
        return new MappingRefusal(choice.line(), choice.key(), field, reason, value, allowed, null);
    }

    static MappingRefusal unsuitable(MappingChoice choice, String field, MappingFinding finding) {
        String value = choice.concept().orElse("");
        return new MappingRefusal(choice.line(), choice.key(), field, Reason.UNSUITABLE, value, "", finding);
    }

    static MappingRefusal ofFile(int line, String field, Reason reason, String value, String allowed) {
        return new MappingRefusal(line, "", field, reason, value, allowed, null);
    }

    /** Line of the file; 0 where there is none. */
    public int line() {
        return line;
    }

    /** Key of the line; empty where it is about the whole file. */
    public String key() {
        return key;
    }

    /** {@code key}, {@code chosen}, {@code unit}, {@code note}, or a column. */
    public String field() {
        return field;
    }

    public Reason reason() {
        return reason;
    }

    public String value() {
        return value;
    }

    /** What is allowed; empty where the reason says it. */
    public String allowed() {
        return allowed;
    }

    public Optional<MappingFinding> finding() {
        return Optional.ofNullable(finding);
    }

    @Override
    public String toString() {
        return line + " " + key + " " + field + " " + reason.key() + " " + value + " "
                + (finding == null ? "" : finding);
    }
}
