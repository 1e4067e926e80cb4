/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;

/** Another drug a person takes, or took until a day. Immutable and thread-safe. */
public final class Comedication {

    /** Key of a drug that was told in words of the person's own: it is in no list. */
    public static final Code IN_NO_LIST = Code.of("other");

    private final Code drug;
    private final LocalDate lastTaken;

    private Comedication(Code drug, LocalDate lastTaken) {
        this.drug = Objects.requireNonNull(drug, "drug");
        this.lastTaken = lastTaken;
    }

    /** A drug taken now; its key is one of {@code interactions.csv}, or any other. */
    public static Comedication of(Code drug) {
        return new Comedication(drug, null);
    }

    /** A drug no longer taken, with the last day on which it was. */
    public Comedication stopped(LocalDate lastDay) {
        return new Comedication(drug, Objects.requireNonNull(lastDay, "lastDay"));
    }

    public Code drug() {
        return drug;
    }

    /** Last day it was taken; empty while it is. */
    public Optional<LocalDate> lastTaken() {
        return Optional.ofNullable(lastTaken);
    }

    /** Whether it is taken on that day, or was within so many days before it. */
    boolean isTakenOrWithin(int days, LocalDate on) {
        return lastTaken == null || !lastTaken.plusDays(days).isBefore(on);
    }

    @Override
    public String toString() {
        return drug + (lastTaken == null ? "" : " until " + lastTaken);
    }
}
