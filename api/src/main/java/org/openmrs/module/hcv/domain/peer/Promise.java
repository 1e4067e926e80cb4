/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * A next step that was agreed on with its day, and that nobody has followed up yet. Nothing of it is stored: recording
 * the contact is what keeps it. Immutable.
 */
public final class Promise {

    private final PeerContact madeAt;
    private final LocalDate due;

    private Promise(PeerContact madeAt, LocalDate due) {
        this.madeAt = Objects.requireNonNull(madeAt, "madeAt");
        this.due = Objects.requireNonNull(due, "due");
    }

    /**
     * The promise that still stands at the end of a day, if any.
     *
     * <p>The last contact with a day for the next step counts; an earlier promise gives way to it. It is kept once the
     * person was met, by whomever, on the day agreed or later. Not having met the person leaves it standing, and so does
     * a meeting before that day, because what was agreed for Friday is not done on Tuesday.
     */
    public static Optional<Promise> open(Collection<PeerContact> contacts, LocalDate asOf) {
        PeerContact last = null;
        for (PeerContact contact : contacts) {
            boolean counts =
                    contact.nextStepDate().isPresent() && !contact.date().isAfter(asOf);
            if (counts && (last == null || !contact.date().isBefore(last.date()))) {
                last = contact;
            }
        }
        if (last == null) {
            return Optional.empty();
        }
        LocalDate due = last.nextStepDate().get();
        for (PeerContact contact : contacts) {
            boolean later = !contact.equals(last)
                    && !contact.date().isBefore(last.date())
                    && !contact.date().isAfter(asOf);
            if (later && contact.isMade() && !contact.date().isBefore(due)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Promise(last, due));
    }

    /** The contact at which it was agreed. */
    public PeerContact madeAt() {
        return madeAt;
    }

    /** The day agreed. */
    public LocalDate due() {
        return due;
    }
}
