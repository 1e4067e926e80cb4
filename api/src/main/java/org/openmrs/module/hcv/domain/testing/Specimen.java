/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * What was taken from the person for a test, as recorded, or as far as the kind of test says.
 *
 * Point-of-care RNA is read as capillary blood, which is what those cartridges take.
 */
public enum Specimen {
    ORAL_FLUID("oral-fluid"),
    CAPILLARY_BLOOD("capillary"),
    DRIED_BLOOD_SPOT("dbs"),
    VENOUS_BLOOD("venous"),
    UNKNOWN("unknown");

    private final String key;

    Specimen(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The specimen of that key, or empty when there is none. */
    public static Optional<Specimen> find(String key) {
        for (Specimen specimen : values()) {
            if (specimen.key.equals(key)) {
                return Optional.of(specimen);
            }
        }
        return Optional.empty();
    }

    /** The specimen of a kind of test, such as {@code rna-dbs}; UNKNOWN for a kind that does not say. */
    public static Specimen of(Code testType) {
        switch (testType.value()) {
            case "ab-oral-fluid":
                return ORAL_FLUID;
            case "ab-fingerprick":
            case "rna-poc":
                return CAPILLARY_BLOOD;
            case "ab-dbs":
            case "rna-dbs":
                return DRIED_BLOOD_SPOT;
            case "ab-venous":
            case "rna-lab":
            case "rna-reflex":
            case "core-antigen":
                return VENOUS_BLOOD;
            default:
                return UNKNOWN;
        }
    }
}
