/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that speaks against simplified treatment in one version of the rule or another. Substance use, alcohol and
 * mental illness are none. The message key is {@code hcv.criterion.} and the key.
 */
public enum Criterion {
    PRIOR_TREATMENT,
    PRIOR_DAA,
    CIRRHOSIS,
    /** Child-Pugh B or C, a decompensated liver recorded, or signs of it now or earlier. */
    DECOMPENSATION,
    /** Liver cancer. */
    HCC,
    LIVER_TRANSPLANT,
    HIV,
    /** Hepatitis B surface antigen positive. */
    HBSAG,
    EGFR_LOW,
    PREGNANT,
    PREGNANCY_POSSIBLE;

    private final String key;

    Criterion() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return key;
    }

    public String messageKey() {
        return "hcv.criterion." + key;
    }

    /** The criterion of that key, or empty when there is none. */
    public static Optional<Criterion> find(String key) {
        for (Criterion criterion : values()) {
            if (criterion.key.equals(key)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }
}
