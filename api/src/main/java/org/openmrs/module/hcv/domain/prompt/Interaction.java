/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * What is known of one drug taken together with parts of a regimen; a row of {@code interactions.csv}.
 *
 * It applies to a regimen that holds all of its components. Days after stopping are whole days, 0 or more, for which it
 * still applies. Immutable and thread-safe.
 */
public final class Interaction {

    private final Code drug;
    private final String drugClass;
    private final Set<String> components;
    private final InteractionLevel level;
    private final int daysAfterStopping;
    private final String textKey;
    private final String evidence;

    private Interaction(
            Code drug,
            String drugClass,
            Set<String> components,
            InteractionLevel level,
            int daysAfterStopping,
            String textKey,
            String evidence) {
        this.drug = drug;
        this.drugClass = drugClass;
        this.components = components;
        this.level = level;
        this.daysAfterStopping = daysAfterStopping;
        this.textKey = textKey;
        this.evidence = evidence;
    }

    /**
     * @param components drugs of the regimen, as {@code regimens.csv} names them, at least one
     * @param textKey message that says what to do
     * @throws IllegalArgumentException when no component is given or the days are negative
     */
    public static Interaction of(
            Code drug,
            String drugClass,
            Collection<String> components,
            InteractionLevel level,
            int daysAfterStopping,
            String textKey,
            String evidence) {
        Objects.requireNonNull(drug, "drug");
        Objects.requireNonNull(level, "level");
        if (components.isEmpty() || daysAfterStopping < 0) {
            throw new IllegalArgumentException("interaction of " + drug + " needs components and days of 0 or more");
        }
        return new Interaction(
                drug,
                Objects.requireNonNull(drugClass, "drugClass"),
                Collections.unmodifiableSet(new TreeSet<>(components)),
                level,
                daysAfterStopping,
                Objects.requireNonNull(textKey, "textKey"),
                Objects.requireNonNull(evidence, "evidence"));
    }

    public Code drug() {
        return drug;
    }

    public String drugClass() {
        return drugClass;
    }

    public Set<String> components() {
        return components;
    }

    public InteractionLevel level() {
        return level;
    }

    public int daysAfterStopping() {
        return daysAfterStopping;
    }

    public String textKey() {
        return textKey;
    }

    public String evidence() {
        return evidence;
    }

    boolean concerns(Collection<String> regimenDrugs) {
        return regimenDrugs.containsAll(components);
    }

    @Override
    public String toString() {
        return drug + " with " + components + ": " + level.key();
    }
}
