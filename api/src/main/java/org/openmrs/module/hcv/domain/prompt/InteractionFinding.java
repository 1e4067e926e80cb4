/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * What the list of interactions says of one drug and one regimen.
 *
 * The gravest row stands. Where the list has no row for a part of the regimen, that part is named: what the list does
 * not say is not known to be harmless. Immutable and thread-safe.
 */
public final class InteractionFinding {

    private final Code drug;
    private final Interaction gravest;
    private final List<Interaction> all;
    private final Set<String> notCovered;
    private final boolean listed;

    InteractionFinding(Code drug, Interaction gravest, List<Interaction> all, Set<String> notCovered, boolean listed) {
        this.drug = drug;
        this.gravest = gravest;
        this.all = all;
        this.notCovered = notCovered;
        this.listed = listed;
    }

    public Code drug() {
        return drug;
    }

    /** The gravest row that applies; empty when none does. */
    public Optional<Interaction> gravest() {
        return Optional.ofNullable(gravest);
    }

    /** Every row that applies, gravest first. */
    public List<Interaction> all() {
        return all;
    }

    /** Whether the list knows the drug at all. */
    public boolean isListed() {
        return listed;
    }

    /** Drugs of the regimen the list says nothing about, in alphabetical order. */
    public Set<String> notCovered() {
        return notCovered;
    }

    /** Whether no row asks for anything and the list does not cover the whole regimen: a pharmacist has to look. */
    public boolean cannotTell() {
        boolean harmless = gravest == null || gravest.level() == InteractionLevel.NONE_EXPECTED;
        return harmless && !notCovered.isEmpty();
    }

    @Override
    public String toString() {
        return drug + ": "
                + (gravest == null ? "nothing known" : gravest.level().key())
                + (notCovered.isEmpty() ? "" : ", not covered " + notCovered);
    }
}
