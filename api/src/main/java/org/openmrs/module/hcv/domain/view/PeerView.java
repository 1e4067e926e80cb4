/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.view;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of who sees what. What stands in no row is shown to clinicians alone, so that a new question is never shown
 * to a peer support worker by accident. Immutable and thread-safe.
 */
public final class PeerView {

    private static final String ANY_RECORD = "";

    private final Map<String, Map<String, Audience>> answers;
    private final Map<String, Audience> parts;

    private PeerView(Builder made) {
        this.answers = Collections.unmodifiableMap(new HashMap<>(made.answers));
        this.parts = Collections.unmodifiableMap(new HashMap<>(made.parts));
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * @param record the kind of record, such as {@code screening}
     * @param question key of the question in the dictionary
     */
    public boolean showsAnswer(Viewer viewer, String record, String question) {
        return audience(record, question).orElse(Audience.CLINICAL).includes(viewer);
    }

    /** @param part the key of a part */
    public boolean showsPart(Viewer viewer, String part) {
        return parts.getOrDefault(part, Audience.CLINICAL).includes(viewer);
    }

    /** Nothing where no row names the question for records of the kind. */
    public Optional<Audience> audience(String record, String question) {
        Map<String, Audience> rows = answers.getOrDefault(question, Collections.emptyMap());
        return Optional.ofNullable(rows.getOrDefault(ANY_RECORD, rows.get(record)));
    }

    /** Collects the rows. Not for use by several threads. */
    public static final class Builder {

        private final Map<String, Map<String, Audience>> answers = new HashMap<>();
        private final Map<String, Audience> parts = new HashMap<>();

        private Builder() {}

        /**
         * @param records the kinds of record that the row is about; none for every kind
         * @throws IllegalArgumentException where another row says something about the same already
         */
        public Builder answer(Collection<String> records, String question, Audience audience) {
            Map<String, Audience> rows = answers.computeIfAbsent(question, key -> new HashMap<>());
            boolean everyKind = records.isEmpty();
            if (rows.containsKey(ANY_RECORD) || everyKind && !rows.isEmpty()) {
                throw new IllegalArgumentException(question + " stands twice in the table of who sees what");
            }
            for (String record : everyKind ? Collections.singleton(ANY_RECORD) : records) {
                if (rows.put(record, audience) != null) {
                    throw new IllegalArgumentException(
                            question + " of " + record + " stands twice in the table of who sees what");
                }
            }
            return this;
        }

        /** @throws IllegalArgumentException where the part has a row already */
        public Builder part(String part, Audience audience) {
            if (parts.put(part, audience) != null) {
                throw new IllegalArgumentException(part + " stands twice in the table of who sees what");
            }
            return this;
        }

        public PeerView build() {
            return new PeerView(this);
        }
    }
}
