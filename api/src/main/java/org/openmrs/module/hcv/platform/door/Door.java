/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import java.util.List;
import org.openmrs.module.hcv.platform.content.ContentRow;

/** One row of {@code other-doors.csv}: a code, and what observations of its concepts are read as. Immutable. */
public final class Door {

    private final String reference;
    private final Reads reads;
    private final String key;
    private final List<String> datatypes;

    Door(ContentRow row) {
        this.reference = row.text("reference");
        this.reads = Reads.of(row.text("reads"));
        this.key = row.text("key");
        this.datatypes = row.list("datatypes", ' ');
    }

    /** What an observation becomes. */
    public enum Reads {
        /** A test whose answer is its result. */
        CODED,
        /** A test of RNA whose amount is its result. */
        NUMERIC,
        /** The genotype of another test. */
        GENOTYPE,
        /** The day on which the specimen of its group was taken. */
        COLLECTED,
        /** The answer to one of the module's own questions. */
        FACT;

        private static Reads of(String text) {
            for (Reads reads : values()) {
                if (reads.name().equalsIgnoreCase(text)) {
                    return reads;
                }
            }
            throw new IllegalStateException("other-doors.csv: nothing is read as " + text);
        }

        /** Whether the observation is a test by itself. */
        public boolean isTest() {
            return this == CODED || this == NUMERIC;
        }
    }

    /** {@code SOURCE:code}, or the uuid of a concept. */
    public String reference() {
        return reference;
    }

    public Reads reads() {
        return reads;
    }

    /** Key of the dictionary: of the kind of test, or of the question that is answered. */
    public String key() {
        return key;
    }

    boolean takes(String datatype) {
        return datatypes.contains(datatype);
    }

    boolean agreesWith(Door other) {
        return reads == other.reads && family().equals(other.family());
    }

    /** Kinds of test of one analyte are as good as one another. */
    private String family() {
        return reads.isTest() && key.contains(".ab-") ? "antibody" : reads.isTest() ? "rna" : key;
    }
}
