/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.Because;
import org.openmrs.module.hcv.domain.worklist.WorklistBecause;

/** What comes next for a person, when, and because of what. Immutable and thread-safe. */
public final class NextStep {

    private final NextStepCode code;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate overdueSince;
    private final String reasonKey;
    private final List<LocalDate> reasonDates;

    private NextStep(
            NextStepCode code,
            LocalDate from,
            LocalDate until,
            LocalDate overdueSince,
            String reasonKey,
            List<LocalDate> reasonDates) {
        this.code = Objects.requireNonNull(code, "code");
        this.from = from;
        this.until = until;
        this.overdueSince = overdueSince;
        this.reasonKey = Objects.requireNonNull(reasonKey, "reason");
        this.reasonDates = Collections.unmodifiableList(new ArrayList<>(reasonDates));
    }

    static NextStep of(NextStepCode code, Because because) {
        return new NextStep(code, null, null, null, because.messageKey(), because.args());
    }

    static NextStep of(NextStepCode code, WorklistBecause because) {
        return new NextStep(code, null, null, null, because.messageKey(), because.dates());
    }

    NextStep from(LocalDate first) {
        return new NextStep(code, first, until, overdueSince, reasonKey, reasonDates);
    }

    NextStep until(LocalDate last) {
        return new NextStep(code, from, last, overdueSince, reasonKey, reasonDates);
    }

    /** Overdue from the day after the last one in time, where that is reached. */
    NextStep overdueAfter(LocalDate lastInTime, LocalDate asOf) {
        LocalDate since = asOf.isAfter(lastInTime) ? lastInTime.plusDays(1) : null;
        return new NextStep(code, from, until, since, reasonKey, reasonDates);
    }

    public NextStepCode code() {
        return code;
    }

    /** First day on which it can be done, or since which it waits; empty where no date says. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** Last day of its time; empty where it has no end. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** First day on which it is overdue; empty while it is not. */
    public Optional<LocalDate> overdueSince() {
        return Optional.ofNullable(overdueSince);
    }

    /** Key of the message that says why; its arguments are {@link #reasonDates()}. It tells results. */
    public String reasonKey() {
        return reasonKey;
    }

    public List<LocalDate> reasonDates() {
        return reasonDates;
    }

    /** {@code code [from..until] [overdue date] because key}. */
    @Override
    public String toString() {
        return code.key()
                + (from == null ? "" : " " + from)
                + (until == null ? "" : ".." + until)
                + (overdueSince == null ? "" : " overdue " + overdueSince)
                + " because "
                + reasonKey.substring(reasonKey.lastIndexOf('.') + 1);
    }
}
