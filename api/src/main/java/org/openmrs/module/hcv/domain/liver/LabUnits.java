/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * The units laboratory values come in, and the door every value passes.
 *
 * A value is converted by its declared unit only; a unit is never guessed from the size of the number. Platelets typed
 * as {@code 150000} under {@code 10^9/L}, or as {@code 150} under {@code cells/µL}, are refused. Immutable and
 * thread-safe.
 */
public final class LabUnits {

    private final List<LabUnit> units;

    private LabUnits(List<LabUnit> units) {
        this.units = units;
    }

    /**
     * The units of a list.
     *
     * @throws IllegalArgumentException when two units of an analyte share a spelling, or an analyte has units and not
     *     exactly one standard unit (factor 1) that comes first
     */
    public static LabUnits of(List<LabUnit> units) {
        LabUnits all = new LabUnits(Collections.unmodifiableList(new ArrayList<>(units)));
        for (LabUnit unit : units) {
            LabUnit first = all.find(unit.analyte(), unit.name()).get();
            if (first != unit) {
                throw new IllegalArgumentException(unit + " is spelled as " + first);
            }
            if (all.standard(unit.analyte()).factor().compareTo(BigDecimal.ONE) != 0) {
                throw new IllegalArgumentException(
                        "the first unit of " + unit.analyte().key() + " must have factor 1");
            }
        }
        return all;
    }

    public List<LabUnit> all() {
        return units;
    }

    /** The unit of that analyte with that spelling. */
    public Optional<LabUnit> find(LabAnalyte analyte, String spelling) {
        for (LabUnit unit : units) {
            if (unit.analyte() == analyte && unit.isSpelled(spelling)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /**
     * The unit the scores of that analyte are made in.
     *
     * @throws IllegalArgumentException when the analyte has no unit
     */
    public LabUnit standard(LabAnalyte analyte) {
        for (LabUnit unit : units) {
            if (unit.analyte() == analyte) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit of " + analyte.key() + " is known");
    }

    /**
     * The value in its standard unit, or what is wrong with it: {@code unknown-choice} at {@code field.unit},
     * {@code out-of-range} at {@code field}, and {@code out-of-range} at {@code field.upperLimit} for an implausible
     * limit of normal. A value with an implausible limit is refused as a whole: one of the two is mistyped.
     */
    public LabReading read(LabRecord record, String field) {
        Objects.requireNonNull(field, "field");
        Problems problems = Problems.collect();
        Optional<LabUnit> unit = find(record.analyte(), record.unit());
        if (!unit.isPresent()) {
            problems.add(Problem.error(field + ".unit", ProblemCode.UNKNOWN_CHOICE, record.unit()));
            return LabReading.refused(record, NotCalculated.Reason.UNIT_UNKNOWN, problems);
        }
        LabUnit known = unit.get();
        BigDecimal limit = record.upperLimit().orElse(null);
        if (limit != null && !known.isPlausibleLimit(limit)) {
            problems.add(outOfRange(field + ".upperLimit", known.limitLeast(), known.limitGreatest(), known));
        }
        if (!known.isPlausible(record.value())) {
            problems.add(outOfRange(field, known.least(), known.greatest(), known));
            boolean zero = record.value().signum() == 0;
            return LabReading.refused(
                    record, zero ? NotCalculated.Reason.ZERO : NotCalculated.Reason.IMPLAUSIBLE, problems);
        }
        if (!problems.isEmpty()) {
            return LabReading.refused(record, NotCalculated.Reason.IMPLAUSIBLE, problems);
        }
        BigDecimal standardLimit = limit == null ? null : known.toStandard(limit);
        LabValue value = new LabValue(
                record,
                known.toStandard(record.value()),
                standardLimit,
                standard(record.analyte()).name());
        return LabReading.of(value);
    }

    private static Problem outOfRange(String field, BigDecimal least, BigDecimal greatest, LabUnit unit) {
        return Problem.error(field, ProblemCode.OUT_OF_RANGE, least, greatest, unit.name());
    }
}
