/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a score was not made: the reason and what it concerns. The message key is {@code hcv.not-calculated.} and the
 * reason's key; its arguments are the thing concerned and, where there is one, the day. Immutable and thread-safe.
 */
public final class NotCalculated {

    private static final String MESSAGE_PREFIX = "hcv.not-calculated.";

    /** What stood in the way. */
    public enum Reason {
        /** Not recorded. */
        MISSING,
        /** Recorded as zero. */
        ZERO,
        /** Recorded in a unit that is not known for it. */
        UNIT_UNKNOWN,
        /** Outside what is plausible for its unit. */
        IMPLAUSIBLE,
        /** The samples are further apart than {@code liverLabsMaxDaysApart}; concerns the oldest. */
        TOO_FAR_APART;

        /** The name in lower case with dashes. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String what;
    private final LocalDate date;

    private NotCalculated(Reason reason, String what, LocalDate date) {
        this.reason = Objects.requireNonNull(reason, "reason");
        this.what = Objects.requireNonNull(what, "what");
        this.date = date;
    }

    static NotCalculated missing(String what) {
        return new NotCalculated(Reason.MISSING, what, null);
    }

    static NotCalculated of(Reason reason, String what, LocalDate date) {
        return new NotCalculated(reason, what, date);
    }

    public Reason reason() {
        return reason;
    }

    /** Key of the input concerned, such as {@code alt} or {@code age}; its message key is {@code hcv.lab.} and this. */
    public String what() {
        return what;
    }

    /** Day of the value concerned; empty when it is missing. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    public String messageKey() {
        return MESSAGE_PREFIX + reason.key();
    }

    /** {@code missing:alt}. */
    public String text() {
        return reason.key() + ":" + what;
    }

    @Override
    public String toString() {
        return "not calculated because " + text() + (date == null ? "" : " of " + date);
    }
}
