/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.util.Optional;

/** One thing a score was made of, so that it can be shown beside it. Immutable and thread-safe. */
public final class ScoreInput {

    private final String what;
    private final String value;
    private final String unit;
    private final LocalDate date;

    private ScoreInput(String what, String value, String unit, LocalDate date) {
        this.what = what;
        this.value = value;
        this.unit = unit;
        this.date = date;
    }

    static ScoreInput of(LabValue lab) {
        return new ScoreInput(
                lab.analyte().key(), lab.value().stripTrailingZeros().toPlainString(), lab.unit(), lab.date());
    }

    static ScoreInput of(String what, String value, String unit, LocalDate date) {
        return new ScoreInput(what, value, unit, date);
    }

    static ScoreInput undated(String what, String value, String unit) {
        return new ScoreInput(what, value, unit, null);
    }

    /** Key of the input; the message key is {@code hcv.lab.} and this. */
    public String what() {
        return what;
    }

    /** A number, or the key of a grade. */
    public String value() {
        return value;
    }

    /** Empty text for a value without unit. */
    public String unit() {
        return unit;
    }

    /** Day of the sample or finding; empty for an age and an assumed limit. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    @Override
    public String toString() {
        return what + " " + value + (unit.isEmpty() ? "" : " " + unit) + (date == null ? "" : " " + date);
    }
}
