/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.util.Optional;

/**
 * What is known, on the day a course starts, of the infection it treats. Immutable and thread-safe.
 */
public final class Baseline {

    private final boolean viraemiaDocumented;
    private final String genotype;

    private Baseline(boolean viraemiaDocumented, String genotype) {
        this.viraemiaDocumented = viraemiaDocumented;
        this.genotype = genotype;
    }

    /** Nothing known of the infection. */
    public static Baseline unknown() {
        return new Baseline(false, null);
    }

    /**
     * @param viraemiaDocumented whether virus was detected in this infection on or before the day of the start
     * @param genotype latest genotype documented in this infection up to that day
     */
    public static Baseline of(boolean viraemiaDocumented, Optional<String> genotype) {
        return new Baseline(viraemiaDocumented, genotype.orElse(null));
    }

    public boolean isViraemiaDocumented() {
        return viraemiaDocumented;
    }

    public Optional<String> genotype() {
        return Optional.ofNullable(genotype);
    }
}
