/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.Regimens;

/** The data files the prompts rest on. Immutable and thread-safe. */
public final class PromptContent {

    private final PromptCatalogue catalogue;
    private final Regimens regimens;
    private final Interactions interactions;
    private final SimplifiedTreatment simplified;
    private final List<CirrhosisWeeks> cirrhosisWeeks;

    private PromptContent(
            PromptCatalogue catalogue,
            Regimens regimens,
            Interactions interactions,
            SimplifiedTreatment simplified,
            List<CirrhosisWeeks> cirrhosisWeeks) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.regimens = Objects.requireNonNull(regimens, "regimens");
        this.interactions = Objects.requireNonNull(interactions, "interactions");
        this.simplified = Objects.requireNonNull(simplified, "simplified");
        this.cirrhosisWeeks = cirrhosisWeeks;
    }

    public static PromptContent of(
            PromptCatalogue catalogue,
            Regimens regimens,
            Interactions interactions,
            SimplifiedTreatment simplified,
            Collection<CirrhosisWeeks> cirrhosisWeeks) {
        return new PromptContent(
                catalogue,
                regimens,
                interactions,
                simplified,
                Collections.unmodifiableList(new ArrayList<>(cirrhosisWeeks)));
    }

    public PromptCatalogue catalogue() {
        return catalogue;
    }

    public Regimens regimens() {
        return regimens;
    }

    public Interactions interactions() {
        return interactions;
    }

    public SimplifiedTreatment simplified() {
        return simplified;
    }

    /** The least weeks of that regimen with cirrhosis, the most that a row asks for; empty when no row says. */
    Optional<CirrhosisWeeks> cirrhosisWeeks(Code regimen, boolean decompensated, boolean treatedBefore, int version) {
        return cirrhosisWeeks.stream()
                .filter(row -> row.concerns(regimen, decompensated, treatedBefore, version))
                .max(Comparator.comparingInt(CirrhosisWeeks::leastWeeks));
    }
}
