/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody signed that a peer support worker does a task alone, and from which day. Immutable.
 *
 * <p>One that is taken back stays: what was done while it held was done rightly. It is kept as a text of three or five
 * parts between bars: {@code task|day|who signed|day it was taken back|who took it back}.
 */
public final class SignOff {

    private static final int SIGNED = 3;
    private static final int TAKEN_BACK = 5;

    private final PeerTask task;
    private final LocalDate from;
    private final String by;
    private final LocalDate until;
    private final String takenBackBy;

    private SignOff(PeerTask task, LocalDate from, String by, LocalDate until, String takenBackBy) {
        this.task = Objects.requireNonNull(task, "task");
        this.from = Objects.requireNonNull(from, "from");
        this.by = Objects.requireNonNull(by, "by");
        this.until = until;
        this.takenBackBy = takenBackBy;
    }

    /** @param by uuid of the provider who signed */
    public static SignOff of(PeerTask task, LocalDate from, String by) {
        return new SignOff(task, from, by, null, null);
    }

    /** The same, taken back: it does not hold from {@code day} on. */
    public SignOff takenBack(LocalDate day, String byWhom) {
        return new SignOff(
                task, from, by, Objects.requireNonNull(day, "day"), Objects.requireNonNull(byWhom, "byWhom"));
    }

    /** What a kept text says; none where it can not be read, so that it never lets somebody do something. */
    public static Optional<SignOff> parse(String text) {
        String[] parts = text.trim().split("\\|", -1);
        if (parts.length != SIGNED && parts.length != TAKEN_BACK) {
            return Optional.empty();
        }
        Optional<PeerTask> task = PeerTask.find(parts[0]);
        try {
            if (!task.isPresent()) {
                return Optional.empty();
            }
            SignOff signed = of(task.get(), LocalDate.parse(parts[1]), parts[2]);
            return Optional.of(parts.length == SIGNED ? signed : signed.takenBack(LocalDate.parse(parts[3]), parts[4]));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String text() {
        String signed = task.key() + '|' + from + '|' + by;
        return until == null ? signed : signed + '|' + until + '|' + takenBackBy;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public PeerTask task() {
        return task;
    }

    public LocalDate from() {
        return from;
    }

    public String by() {
        return by;
    }

    /** The first day on which it does not hold any more. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public Optional<String> takenBackBy() {
        return Optional.ofNullable(takenBackBy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignOff && text().equals(((SignOff) other).text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
