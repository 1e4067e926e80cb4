/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * The answers to one form: as they were typed, and as far as they could be read also as dates, numbers, codes and
 * text.
 *
 * <p>An answer is found by its path: the id of the field, or for the field of a group the group, the row counted from
 * 0 and the field, as in {@code tests[0].result}. Immutable and safe for use by several threads.
 */
public final class FormAnswers {

    private final Map<String, List<String>> raw;
    private final Map<String, Object> read;
    private final Map<String, Integer> rows;

    private FormAnswers(Builder made) {
        this.raw = Collections.unmodifiableMap(new LinkedHashMap<>(made.raw));
        this.read = Collections.unmodifiableMap(new LinkedHashMap<>(made.read));
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(made.rows));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** No answer at all, as on a form just opened. */
    public static FormAnswers none() {
        return new Builder().build();
    }

    /** The path of a field in a row of a group. */
    public static String path(String groupId, int row, String fieldId) {
        return row(groupId, row) + "." + fieldId;
    }

    /** The path of a row of a group. */
    public static String row(String groupId, int row) {
        return groupId + "[" + row + "]";
    }

    /** The same answers without those at some paths; rows that lose all of theirs still count. */
    public FormAnswers without(Collection<String> paths) {
        Builder fewer = new Builder();
        fewer.raw.putAll(raw);
        fewer.read.putAll(read);
        fewer.rows.putAll(rows);
        fewer.raw.keySet().removeAll(paths);
        fewer.read.keySet().removeAll(paths);
        return fewer.build();
    }

    /** What was typed, blank answers left out. */
    public List<String> raw(String path) {
        return raw.getOrDefault(path, Collections.emptyList());
    }

    /** Whether something was typed, readable or not. */
    public boolean isAnswered(String path) {
        return raw.containsKey(path);
    }

    /** How many rows of a group hold something. */
    public int rows(String groupId) {
        return rows.getOrDefault(groupId, 0);
    }

    public Optional<LocalDate> date(String path) {
        return read(path, LocalDate.class);
    }

    public Optional<BigDecimal> number(String path) {
        return read(path, BigDecimal.class);
    }

    /** The text, or for a place its UUID. */
    public Optional<String> text(String path) {
        return read(path, String.class);
    }

    /** The one code of a field that takes one. */
    public Optional<Code> code(String path) {
        List<Code> codes = codes(path);
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(0));
    }

    public List<Code> codes(String path) {
        return read(path, Codes.class).map(codes -> codes.all).orElse(Collections.emptyList());
    }

    /** A collector that holds these answers already. */
    Builder toBuilder() {
        Builder builder = new Builder();
        builder.raw.putAll(raw);
        builder.read.putAll(read);
        builder.rows.putAll(rows);
        return builder;
    }

    private <T> Optional<T> read(String path, Class<T> type) {
        Object value = read.get(path);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private static final class Codes {

        private final List<Code> all;

        private Codes(List<Code> all) {
            this.all = Collections.unmodifiableList(new ArrayList<>(all));
        }
    }

    /** Collects answers. Not for use by several threads. */
    public static final class Builder {

        private final Map<String, List<String>> raw = new LinkedHashMap<>();
        private final Map<String, Object> read = new LinkedHashMap<>();
        private final Map<String, Integer> rows = new LinkedHashMap<>();

        private Builder() {}

        /** Something that was typed, whether or not it can be read. */
        public Builder typed(String path, List<String> values) {
            raw.put(path, Collections.unmodifiableList(new ArrayList<>(values)));
            return this;
        }

        public Builder date(String path, LocalDate value) {
            return read(path, value, value.toString());
        }

        public Builder number(String path, BigDecimal value) {
            return read(path, value, value.toPlainString());
        }

        public Builder text(String path, String value) {
            return read(path, value, value);
        }

        public Builder codes(String path, List<Code> values) {
            List<String> texts = new ArrayList<>();
            for (Code value : values) {
                texts.add(value.value());
            }
            read.put(path, new Codes(values));
            raw.putIfAbsent(path, Collections.unmodifiableList(texts));
            return this;
        }

        /** A date that counts although nothing was typed. */
        Builder defaultDate(String path, LocalDate value) {
            read.put(path, value);
            return this;
        }

        /** Forgets an answer, typed or not. */
        Builder remove(String path) {
            raw.remove(path);
            read.remove(path);
            return this;
        }

        public Builder rows(String groupId, int filled) {
            rows.put(groupId, filled);
            return this;
        }

        private Builder read(String path, Object value, String text) {
            read.put(path, value);
            raw.putIfAbsent(path, Collections.singletonList(text));
            return this;
        }

        public FormAnswers build() {
            return new FormAnswers(this);
        }
    }
}
