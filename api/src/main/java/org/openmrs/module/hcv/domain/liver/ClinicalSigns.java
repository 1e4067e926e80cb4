/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found on one day of the two signs Child-Pugh looks at. A sign that was not looked for is unknown.
 *
 * Immutable and thread-safe.
 */
public final class ClinicalSigns {

    private final LocalDate date;
    private final Ascites ascites;
    private final Encephalopathy encephalopathy;

    private ClinicalSigns(LocalDate date, Ascites ascites, Encephalopathy encephalopathy) {
        this.date = Objects.requireNonNull(date, "date");
        this.ascites = ascites;
        this.encephalopathy = encephalopathy;
    }

    /** Nothing looked for yet. */
    public static ClinicalSigns on(LocalDate date) {
        return new ClinicalSigns(date, null, null);
    }

    public ClinicalSigns withAscites(Ascites grade) {
        return new ClinicalSigns(date, Objects.requireNonNull(grade, "ascites"), encephalopathy);
    }

    public ClinicalSigns withEncephalopathy(Encephalopathy grade) {
        return new ClinicalSigns(date, ascites, Objects.requireNonNull(grade, "encephalopathy"));
    }

    public LocalDate date() {
        return date;
    }

    public Optional<Ascites> ascites() {
        return Optional.ofNullable(ascites);
    }

    public Optional<Encephalopathy> encephalopathy() {
        return Optional.ofNullable(encephalopathy);
    }

    /** Whether a sign of a decompensated liver was found. */
    public boolean isDecompensated() {
        boolean fluid = ascites != null && ascites != Ascites.NONE;
        return fluid || (encephalopathy != null && encephalopathy != Encephalopathy.NONE);
    }
}
