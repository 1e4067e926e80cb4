/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.consent;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What holds of one kind of consent on a day, since when, and who wrote it down. Immutable and thread-safe. */
public final class Consent {

    private final ConsentKind kind;
    private final ConsentEntry entry;

    private Consent(ConsentKind kind, ConsentEntry entry) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.entry = entry;
    }

    static Consent notAsked(ConsentKind kind) {
        return new Consent(kind, null);
    }

    static Consent of(ConsentKind kind, ConsentEntry entry) {
        return new Consent(kind, Objects.requireNonNull(entry, "entry"));
    }

    public ConsentKind kind() {
        return kind;
    }

    public ConsentState state() {
        return entry == null ? ConsentState.NOT_ASKED : entry.state();
    }

    /** The day on which this was first said, of a row of equal answers; empty where nobody asked. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(entry).map(ConsentEntry::day);
    }

    /** Who wrote it down then; empty where nobody asked, or where that is not known. */
    public Optional<String> recordedBy() {
        return Optional.ofNullable(entry).map(ConsentEntry::recordedBy).filter(by -> !by.isEmpty());
    }

    /** Whom results may be shared with; empty for every other kind, and where it is nobody. */
    public List<String> with() {
        return entry == null ? Collections.emptyList() : entry.with();
    }
}
