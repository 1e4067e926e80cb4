/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A laboratory result as it was recorded: value and unit are what was typed or sent, right or wrong.
 *
 * The date is that of the sample. The upper limit of normal, where the laboratory gave one, is in the same unit.
 * {@link LabUnits#read} makes a {@link LabValue} of it or says what is wrong. Immutable and thread-safe.
 */
public final class LabRecord {

    private final LabAnalyte analyte;
    private final BigDecimal value;
    private final String unit;
    private final LocalDate date;
    private final BigDecimal upperLimit;

    private LabRecord(LabAnalyte analyte, BigDecimal value, String unit, LocalDate date, BigDecimal upperLimit) {
        this.analyte = Objects.requireNonNull(analyte, "analyte");
        this.value = Objects.requireNonNull(value, "value");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.date = Objects.requireNonNull(date, "date");
        this.upperLimit = upperLimit;
    }

    /** @param unit as recorded; empty text when none was */
    public static LabRecord of(LabAnalyte analyte, BigDecimal value, String unit, LocalDate date) {
        return new LabRecord(analyte, value, unit, date, null);
    }

    /** With the laboratory's upper limit of normal, in the unit of the value. */
    public LabRecord withUpperLimit(BigDecimal limit) {
        return new LabRecord(analyte, value, unit, date, Objects.requireNonNull(limit, "limit"));
    }

    public LabAnalyte analyte() {
        return analyte;
    }

    public BigDecimal value() {
        return value;
    }

    public String unit() {
        return unit;
    }

    /** Day the sample was taken. */
    public LocalDate date() {
        return date;
    }

    public Optional<BigDecimal> upperLimit() {
        return Optional.ofNullable(upperLimit);
    }

    @Override
    public String toString() {
        return analyte.key() + " " + value.toPlainString() + " " + unit + " " + date;
    }
}
