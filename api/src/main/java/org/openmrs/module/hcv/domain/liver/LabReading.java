/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * What came of a recorded value: a value that can be used, or the problems that stand against it; never both.
 *
 * Immutable and thread-safe.
 */
public final class LabReading {

    private final LabRecord record;
    private final LabValue value;
    private final NotCalculated.Reason fault;
    private final List<Problem> problems;

    private LabReading(LabRecord record, LabValue value, NotCalculated.Reason fault, List<Problem> problems) {
        this.record = record;
        this.value = value;
        this.fault = fault;
        this.problems = problems;
    }

    static LabReading of(LabValue value) {
        return new LabReading(value.record(), value, null, Collections.emptyList());
    }

    static LabReading refused(LabRecord record, NotCalculated.Reason fault, Problems problems) {
        return new LabReading(record, null, fault, problems.all());
    }

    public LabAnalyte analyte() {
        return record.analyte();
    }

    public LocalDate date() {
        return record.date();
    }

    public Optional<LabValue> value() {
        return Optional.ofNullable(value);
    }

    /** Why it cannot be used; empty when it can. */
    public Optional<NotCalculated.Reason> fault() {
        return Optional.ofNullable(fault);
    }

    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String toString() {
        return value == null ? record + " refused: " + problems : value.toString();
    }
}
