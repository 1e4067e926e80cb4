/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * The door to the rules: one person's history and a day in, everything the rules say out.
 *
 * Whoever needs more than one answer about a person takes a {@link #snapshot} and asks that. Thread-safe.
 */
public final class CascadeCalculator {

    private final ProgrammeRules rules;

    private CascadeCalculator(ProgrammeRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    public static CascadeCalculator of(ProgrammeRules rules) {
        return new CascadeCalculator(rules);
    }

    /** Everything at once, as it stood at the end of that day. */
    public CascadeSnapshot snapshot(PatientHistory history, LocalDate asOf) {
        return CascadeSnapshot.of(history, rules, asOf);
    }

    public CascadePosition position(PatientHistory history, LocalDate asOf) {
        return snapshot(history, asOf).position();
    }

    public List<CourseResult> results(PatientHistory history, LocalDate asOf) {
        return Episodes.of(history, rules, asOf).results();
    }
}
