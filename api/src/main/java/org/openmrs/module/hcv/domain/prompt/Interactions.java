/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.Regimen;

/**
 * The list of interactions a programme alerts on. It points to a full interaction checker and never replaces one.
 *
 * Immutable and thread-safe.
 */
public final class Interactions {

    private final List<Interaction> rows;
    private final Set<Code> drugs;

    private Interactions(List<Interaction> rows, Set<Code> drugs) {
        this.rows = rows;
        this.drugs = drugs;
    }

    /**
     * The interactions of a list.
     *
     * @throws IllegalArgumentException when a drug has two rows for the same components
     */
    public static Interactions of(Collection<Interaction> rows) {
        Set<String> seen = new HashSet<>();
        Set<Code> drugs = new TreeSet<>();
        for (Interaction row : rows) {
            if (!seen.add(row.drug() + " " + row.components())) {
                throw new IllegalArgumentException(row + " is there twice");
            }
            drugs.add(row.drug());
        }
        List<Interaction> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Interaction::level));
        return new Interactions(Collections.unmodifiableList(sorted), Collections.unmodifiableSet(drugs));
    }

    /** The drugs the list knows. */
    public Set<Code> drugs() {
        return drugs;
    }

    /** Every row, gravest first. */
    public List<Interaction> all() {
        return rows;
    }

    /** One finding for each drug taken, in the order given. */
    public List<InteractionFinding> check(Regimen regimen, Collection<Code> taken) {
        List<InteractionFinding> findings = new ArrayList<>(taken.size());
        for (Code drug : taken) {
            findings.add(find(regimen, Comedication.of(drug), LocalDate.MIN));
        }
        return Collections.unmodifiableList(findings);
    }

    /**
     * One finding for each drug that is taken on that day, or was taken so recently that one of its rows for the
     * regimen still applies.
     */
    public List<InteractionFinding> check(Regimen regimen, Collection<Comedication> taken, LocalDate on) {
        List<InteractionFinding> findings = new ArrayList<>(taken.size());
        for (Comedication medication : taken) {
            InteractionFinding finding = find(regimen, medication, on);
            if (medication.isTakenOrWithin(0, on) || finding.gravest().isPresent()) {
                findings.add(finding);
            }
        }
        return Collections.unmodifiableList(findings);
    }

    private InteractionFinding find(Regimen regimen, Comedication medication, LocalDate on) {
        List<Interaction> applying = new ArrayList<>(2);
        Set<String> notCovered = new TreeSet<>(regimen.drugs());
        for (Interaction row : rows) {
            boolean applies = row.drug().equals(medication.drug())
                    && row.concerns(regimen.drugs())
                    && medication.isTakenOrWithin(row.daysAfterStopping(), on);
            if (applies) {
                applying.add(row);
                notCovered.removeAll(row.components());
            }
        }
        return new InteractionFinding(
                medication.drug(),
                applying.isEmpty() ? null : applying.get(0),
                Collections.unmodifiableList(applying),
                Collections.unmodifiableSet(notCovered),
                drugs.contains(medication.drug()));
    }
}
