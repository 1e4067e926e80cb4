/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.util.Optional;

/** What a blood test measured, as far as staging and treatment need it; its units are rows of {@code lab-units.csv}. */
public enum LabAnalyte {
    ALT("alt"),
    AST("ast"),
    PLATELETS("platelets"),
    BILIRUBIN("bilirubin"),
    ALBUMIN("albumin"),
    INR("inr"),
    CREATININE("creatinine"),
    EGFR("egfr");

    private final String key;

    LabAnalyte(String key) {
        this.key = key;
    }

    /** The stable key; the message key is {@code hcv.lab.} and this. */
    public String key() {
        return key;
    }

    /** The analyte of that key, or empty when there is none. */
    public static Optional<LabAnalyte> find(String key) {
        for (LabAnalyte analyte : values()) {
            if (analyte.key.equals(key)) {
                return Optional.of(analyte);
            }
        }
        return Optional.empty();
    }

    /** Whether a smaller value is the one that asks for more care; ALT stands below the line in FIB-4. */
    public boolean isSmallerWorse() {
        return this == ALT || this == PLATELETS || this == ALBUMIN || this == EGFR;
    }
}
