/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.Optional;

/** What was taken from the person for a test, as recorded, or as far as the kind of test says. */
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
}
