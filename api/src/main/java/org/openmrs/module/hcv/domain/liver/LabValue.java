/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A laboratory value whose unit is known and whose size is plausible, in the standard unit of its analyte.
 *
 * Only {@link LabUnits#read} makes one. Immutable and thread-safe.
 */
public final class LabValue {

    private final LabRecord record;
    private final BigDecimal value;
    private final BigDecimal upperLimit;
    private final String unit;

    LabValue(LabRecord record, BigDecimal value, BigDecimal upperLimit, String unit) {
        this.record = record;
        this.value = value;
        this.upperLimit = upperLimit;
        this.unit = unit;
    }

    public LabAnalyte analyte() {
        return record.analyte();
    }

    /** In the standard unit; above zero. */
    public BigDecimal value() {
        return value;
    }

    /** The standard unit. */
    public String unit() {
        return unit;
    }

    /** Day the sample was taken. */
    public LocalDate date() {
        return record.date();
    }

    /** The laboratory's upper limit of normal in the standard unit, where it was recorded. */
    public Optional<BigDecimal> upperLimit() {
        return Optional.ofNullable(upperLimit);
    }

    /** As it was recorded. */
    public LabRecord record() {
        return record;
    }

    @Override
    public String toString() {
        return analyte().key() + " " + value.toPlainString() + " " + unit + " " + date();
    }
}
