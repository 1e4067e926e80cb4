/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one day's viral tests (RNA, and core antigen as far as the rules let it) prove: virus found, or not found.
 *
 * Immutable and thread-safe.
 */
public final class ViralResult {

    private final TestDay day;
    private final boolean detected;

    ViralResult(TestDay day, boolean detected) {
        this.day = day;
        this.detected = detected;
    }

    public LocalDate date() {
        return day.date();
    }

    public boolean isDetected() {
        return detected;
    }

    public HcvTest test() {
        return day.test();
    }

    public Optional<String> genotype() {
        return day.genotype();
    }

    @Override
    public String toString() {
        return (detected ? "detected " : "not detected ") + day.date();
    }
}
