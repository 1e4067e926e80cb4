/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that one person said about consent, and what of it holds on a day.
 *
 * <p>Of each kind the latest answer holds, by its day and then by when it was given. Taking back ends every kind that was
 * given or never asked about, from its own day on, until a later answer. A “no” stays the “no” it was. Nobody is asked
 * whether a test was allowed because of what was said later: consent takes back no fact. Immutable and thread-safe.
 */
public final class Consents {

    private final List<ConsentEntry> entries;

    private Consents(Collection<ConsentEntry> entries) {
        this.entries = entries.stream().sorted(ConsentEntry.ORDER).collect(Collectors.toList());
    }

    /** In any order. */
    public static Consents of(Collection<ConsentEntry> entries) {
        return new Consents(entries);
    }

    /** What holds of that kind on that day; what is dated later does not count yet. */
    public Consent on(ConsentKind kind, LocalDate day) {
        ConsentEntry holds = null;
        for (ConsentEntry entry : entries) {
            if (entry.isAbout(kind) && !entry.day().isAfter(day)) {
                holds = next(holds, entry);
            }
        }
        return holds == null ? Consent.notAsked(kind) : Consent.of(kind, holds);
    }

    private static ConsentEntry next(ConsentEntry before, ConsentEntry entry) {
        if (before == null) {
            return entry;
        }
        boolean takesBackNothing =
                entry.state() == ConsentState.WITHDRAWN && before.state().isRefused();
        return takesBackNothing || entry.repeats(before) ? before : entry;
    }

    /** Whether the person says no to that on that day. Who was never asked does not. */
    public boolean refuses(ConsentKind kind, LocalDate day) {
        return on(kind, day).state().isRefused();
    }

    /** Of every kind, in the order of the kinds. */
    public List<Consent> all(LocalDate day) {
        List<Consent> all = new ArrayList<>();
        for (ConsentKind kind : ConsentKind.values()) {
            all.add(on(kind, day));
        }
        return all;
    }
}
