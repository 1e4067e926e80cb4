/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.picture;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.testing.Analyte;

/** Something that was on one day. Immutable and thread-safe. */
public final class Mark {

    private final MarkKind kind;
    private final LocalDate date;
    private final Analyte analyte;

    private Mark(MarkKind kind, LocalDate date, Analyte analyte) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.date = Objects.requireNonNull(date, "date");
        this.analyte = analyte;
    }

    static Mark of(MarkKind kind, LocalDate date) {
        return new Mark(kind, date, null);
    }

    static Mark ofTest(MarkKind kind, LocalDate date, Analyte analyte) {
        return new Mark(kind, date, Objects.requireNonNull(analyte, "analyte"));
    }

    public MarkKind kind() {
        return kind;
    }

    public LocalDate date() {
        return date;
    }

    /** What was tested for; empty where the mark is no test. */
    public Optional<Analyte> analyte() {
        return Optional.ofNullable(analyte);
    }

    @Override
    public String toString() {
        return kind.key() + " " + date;
    }
}
