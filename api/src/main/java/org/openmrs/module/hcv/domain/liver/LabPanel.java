/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All laboratory values of one person.
 *
 * The latest sample of an analyte stands for it. A refused value is not passed over for an older one: the score then
 * says what is wrong, so that somebody mends it. Of one day, a usable value beats a refused one, and of two usable
 * ones the one that asks for more care stands. The order of adding never matters. Immutable and thread-safe.
 */
public final class LabPanel {

    private static final LabPanel EMPTY = new LabPanel(Collections.emptyList());

    private final List<LabReading> readings;

    private LabPanel(List<LabReading> readings) {
        this.readings = readings;
    }

    public static LabPanel empty() {
        return EMPTY;
    }

    public static LabPanel of(Collection<LabReading> readings) {
        return new LabPanel(Collections.unmodifiableList(new ArrayList<>(readings)));
    }

    public List<LabReading> all() {
        return readings;
    }

    /** The reading of the latest sample up to that day. */
    public Optional<LabReading> latest(LabAnalyte analyte, LocalDate asOf) {
        LabReading best = null;
        for (LabReading reading : readings) {
            boolean known = reading.analyte() == analyte && !reading.date().isAfter(asOf);
            if (known && (best == null || isBetter(reading, best))) {
                best = reading;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(LabReading one, LabReading other) {
        if (!one.date().equals(other.date())) {
            return one.date().isAfter(other.date());
        }
        if (!one.value().isPresent() || !other.value().isPresent()) {
            return one.value().isPresent() && !other.value().isPresent();
        }
        int order = one.value().get().value().compareTo(other.value().get().value());
        if (order == 0) {
            return hasLowerLimit(one.value().get(), other.value().get());
        }
        return one.analyte().isSmallerWorse() ? order < 0 : order > 0;
    }

    private static boolean hasLowerLimit(LabValue one, LabValue other) {
        BigDecimal limit = one.upperLimit().orElse(null);
        BigDecimal otherLimit = other.upperLimit().orElse(null);
        return limit != null && (otherLimit == null || limit.compareTo(otherLimit) < 0);
    }
}
