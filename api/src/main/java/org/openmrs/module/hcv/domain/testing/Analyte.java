/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.Optional;

/**
 * What a test looks for.
 *
 * Antibody shows exposure, past or present, and stays for life; RNA shows current infection; core antigen shows it
 * too but misses low levels. Where they meet on one day, RNA beats core antigen beats antibody.
 */
public enum Analyte {
    ANTIBODY("antibody"),
    RNA("rna"),
    CORE_ANTIGEN("core-antigen");

    private final String key;

    Analyte(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The analyte of that key, or empty when there is none. */
    public static Optional<Analyte> find(String key) {
        for (Analyte analyte : values()) {
            if (analyte.key.equals(key)) {
                return Optional.of(analyte);
            }
        }
        return Optional.empty();
    }
}
