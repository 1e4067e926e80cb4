/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * One version of the rule who can be treated the simplified way: what speaks against it, and for what of it a "not
 * known" stands in the way too. Rows of {@code simplified-treatment.csv}. Immutable and thread-safe.
 */
public final class SimplifiedVersion {

    private final int number;
    private final String name;
    private final String source;
    private final Map<Criterion, Boolean> criteria;

    private SimplifiedVersion(int number, String name, String source, Map<Criterion, Boolean> criteria) {
        this.number = number;
        this.name = name;
        this.source = source;
        this.criteria = criteria;
    }

    /** @param criteria what speaks against it, each with whether an unknown answer stands in the way */
    public static SimplifiedVersion of(int number, String name, String source, Map<Criterion, Boolean> criteria) {
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("version " + number + " of simplified treatment has no criteria");
        }
        return new SimplifiedVersion(
                number,
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(source, "source"),
                Collections.unmodifiableMap(new EnumMap<>(criteria)));
    }

    public int number() {
        return number;
    }

    /** Name of the version, shown with every verdict. */
    public String name() {
        return name;
    }

    public Set<Criterion> criteria() {
        return criteria.keySet();
    }

    /** Whether the person can be treated the simplified way by this version. */
    public SimplifiedResult assess(Function<Criterion, Answer> answers) {
        Set<Criterion> against = EnumSet.noneOf(Criterion.class);
        Set<Criterion> unknown = EnumSet.noneOf(Criterion.class);
        for (Map.Entry<Criterion, Boolean> entry : criteria.entrySet()) {
            Answer answer = answers.apply(entry.getKey());
            if (answer == Answer.YES) {
                against.add(entry.getKey());
            } else if (answer == Answer.UNKNOWN && entry.getValue()) {
                unknown.add(entry.getKey());
            }
        }
        return new SimplifiedResult(this, against, unknown);
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
