/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * One combination of drugs and the durations it is given for; a row of {@code regimens.csv}.
 *
 * Weeks are whole weeks, at least one choice. {@code notWith} names conditions under which it must not be suggested
 * ({@code child-pugh-bc}). Immutable and thread-safe.
 */
public final class Regimen {

    private final Code code;
    private final String name;
    private final List<String> drugs;
    private final String atc;
    private final SortedSet<Integer> weeks;
    private final boolean experiencedOnly;
    private final SortedSet<Code> notWith;
    private final String source;

    private Regimen(Builder builder) {
        this.code = builder.code;
        this.name = builder.name;
        this.drugs = builder.drugs;
        this.atc = builder.atc;
        this.weeks = builder.weeks;
        this.experiencedOnly = builder.experiencedOnly;
        this.notWith = builder.notWith;
        this.source = builder.source;
    }

    public static Builder of(Code code, String name) {
        return new Builder(code, name);
    }

    public Code code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<String> drugs() {
        return drugs;
    }

    /** ATC code of the combination, or empty text when it has none. */
    public String atc() {
        return atc;
    }

    /** Planned durations that need no second look, in whole weeks, ascending. */
    public SortedSet<Integer> weeks() {
        return weeks;
    }

    public boolean allowsWeeks(int planned) {
        return weeks.contains(planned);
    }

    /** Whether it is meant for people treated before. */
    public boolean experiencedOnly() {
        return experiencedOnly;
    }

    public SortedSet<Code> notWith() {
        return notWith;
    }

    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return code + " " + weeks + " weeks";
    }

    /** Gathers the parts of a regimen; used by one thread. */
    public static final class Builder {

        private final Code code;
        private final String name;
        private List<String> drugs = Collections.emptyList();
        private String atc = "";
        private SortedSet<Integer> weeks = Collections.emptySortedSet();
        private boolean experiencedOnly;
        private SortedSet<Code> notWith = Collections.emptySortedSet();
        private String source = "";

        private Builder(Code code, String name) {
            this.code = Objects.requireNonNull(code, "code");
            this.name = Objects.requireNonNull(name, "name");
        }

        public Builder drugs(List<String> names) {
            this.drugs = Collections.unmodifiableList(new ArrayList<>(names));
            return this;
        }

        public Builder atc(String text) {
            this.atc = Objects.requireNonNull(text, "atc");
            return this;
        }

        public Builder weeks(Iterable<Integer> choices) {
            SortedSet<Integer> sorted = new TreeSet<>();
            for (int choice : choices) {
                sorted.add(choice);
            }
            this.weeks = Collections.unmodifiableSortedSet(sorted);
            return this;
        }

        public Builder experiencedOnly(boolean only) {
            this.experiencedOnly = only;
            return this;
        }

        public Builder notWith(Iterable<Code> conditions) {
            SortedSet<Code> sorted = new TreeSet<>();
            for (Code condition : conditions) {
                sorted.add(condition);
            }
            this.notWith = Collections.unmodifiableSortedSet(sorted);
            return this;
        }

        public Builder source(String text) {
            this.source = Objects.requireNonNull(text, "source");
            return this;
        }

        /**
         * The regimen.
         *
         * @throws IllegalArgumentException when no duration is given, or one below a week
         */
        public Regimen build() {
            if (weeks.isEmpty() || weeks.first() < 1) {
                throw new IllegalArgumentException("regimen " + code + " needs durations of a week or more: " + weeks);
            }
            return new Regimen(this);
        }
    }
}
