/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the supervision of one worker stands on a day: when they last sat down together, when they agreed to next, and
 * whether it is time.
 *
 * <table>
 * <caption>When a session is due</caption>
 * <tr><td>a next day was agreed</td><td>on that day and after it</td></tr>
 * <tr><td>none was agreed</td><td>from the weeks of the rule {@code supervisionWeeks} after the last session on, the day
 * itself included</td></tr>
 * <tr><td>there was no session yet, and none was agreed</td><td>always</td></tr>
 * </table>
 *
 * Immutable and thread-safe.
 */
public final class SupervisionStanding {

    /** Days ahead, today not among them, in which an agreed session is called soon. */
    public static final int SOON_DAYS = 7;

    private final LocalDate last;
    private final LocalDate next;
    private final LocalDate today;
    private final int weeks;

    private SupervisionStanding(LocalDate last, LocalDate next, LocalDate today, int weeks) {
        this.last = last;
        this.next = next;
        this.today = today;
        this.weeks = weeks;
    }

    /**
     * @param last day of the last session; null where there was none
     * @param next day agreed at the last session; null where none was
     * @param weeks of the rule {@code supervisionWeeks}, 1 or more
     */
    public static SupervisionStanding of(LocalDate last, LocalDate next, LocalDate today, int weeks) {
        Objects.requireNonNull(today, "today");
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks: " + weeks);
        }
        return new SupervisionStanding(last, next, today, weeks);
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    public Optional<LocalDate> next() {
        return Optional.ofNullable(next);
    }

    public int weeks() {
        return weeks;
    }

    /** Whether there was no session in the weeks up to today; so also where there never was one. */
    public boolean isLongAgo() {
        return last == null || !last.plusWeeks(weeks).isAfter(today);
    }

    public boolean isDue() {
        return next == null ? isLongAgo() : !next.isAfter(today);
    }

    /** Whether the agreed day is one of the {@value #SOON_DAYS} after today. */
    public boolean isSoon() {
        return next != null && next.isAfter(today) && !next.isAfter(today.plusDays(SOON_DAYS));
    }
}
