/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a person said about consent, as it was recorded: an answer to one kind, or that all was taken back.
 * Immutable and thread-safe.
 */
public final class ConsentEntry {

    /**
     * By the day it holds from, then by when it was said. Of two things said at the same moment, as on one form, the one
     * that takes back comes last: who took something back must not be contacted because of the answer beside it.
     */
    static final Comparator<ConsentEntry> ORDER = Comparator.comparing(ConsentEntry::day)
            .thenComparing(entry -> entry.said)
            .thenComparing(entry -> entry.kind == null)
            .thenComparing(entry -> entry.number);

    private final ConsentKind kind;
    private final ConsentState state;
    private final LocalDate day;
    private final Instant said;
    private final long number;
    private final String recordedBy;
    private final List<String> with;

    private ConsentEntry(
            ConsentKind kind,
            ConsentState state,
            LocalDate day,
            Instant said,
            long number,
            String recordedBy,
            Collection<String> with) {
        this.kind = kind;
        this.state = state;
        this.day = Objects.requireNonNull(day, "day");
        this.said = Objects.requireNonNull(said, "said");
        this.number = number;
        this.recordedBy = Objects.requireNonNull(recordedBy, "recordedBy");
        this.with = Collections.unmodifiableList(new ArrayList<>(with));
    }

    /**
     * An answer to one kind.
     *
     * @param day from which it holds
     * @param said when it was said, which orders the answers of one day
     * @param number orders what was said at the same moment; the later entered has the greater one
     * @param recordedBy who wrote it down, by an id of the caller's; empty where that is not known
     */
    public static ConsentEntry answer(
            ConsentKind kind, boolean given, LocalDate day, Instant said, long number, String recordedBy) {
        return new ConsentEntry(
                Objects.requireNonNull(kind, "kind"),
                given ? ConsentState.GIVEN : ConsentState.DECLINED,
                day,
                said,
                number,
                recordedBy,
                Collections.emptyList());
    }

    /** Whom results may be shared with; with nobody where the collection is empty. The rest as of {@link #answer}. */
    public static ConsentEntry sharing(
            Collection<String> with, LocalDate day, Instant said, long number, String recordedBy) {
        return new ConsentEntry(
                ConsentKind.SHARING,
                with.isEmpty() ? ConsentState.DECLINED : ConsentState.GIVEN,
                day,
                said,
                number,
                recordedBy,
                with);
    }

    /** Everything that was given is taken back from that day on. The rest as of {@link #answer}. */
    public static ConsentEntry withdrawal(LocalDate day, Instant said, long number, String recordedBy) {
        return new ConsentEntry(null, ConsentState.WITHDRAWN, day, said, number, recordedBy, Collections.emptyList());
    }

    /** Never {@link ConsentState#NOT_ASKED}. */
    public ConsentState state() {
        return state;
    }

    /** From which day it holds. */
    public LocalDate day() {
        return day;
    }

    /** As it was given to the factory. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Whom results may be shared with; empty for every other kind. */
    public List<String> with() {
        return with;
    }

    boolean isAbout(ConsentKind asked) {
        return kind == null || kind == asked;
    }

    /** Whether it says the same as another of its kind. */
    boolean repeats(ConsentEntry other) {
        return state == other.state && with.equals(other.with);
    }
}
