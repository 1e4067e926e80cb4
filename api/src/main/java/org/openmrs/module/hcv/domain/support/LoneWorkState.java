/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Where a time of working alone stands.
 *
 * <table>
 * <caption>States</caption>
 * <tr><td>before the time expected back</td><td>{@link #OUT}</td></tr>
 * <tr><td>from then on</td><td>{@link #LATE}</td></tr>
 * <tr><td>from the minutes of the rule {@code loneWorkOverdueMinutes} after it on</td><td>{@link #OVERDUE}</td></tr>
 * </table>
 *
 * The worker sees all three; supervisors are asked to phone only when it is overdue, so that ten minutes of being late
 * are nobody's business.
 */
public enum LoneWorkState {
    OUT("out"),
    LATE("late"),
    OVERDUE("overdue");

    private final String key;

    LoneWorkState(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /**
     * @param overdueMinutes minutes after {@code expectedBack} from which it is overdue, 0 or more
     */
    public static LoneWorkState of(Instant expectedBack, Instant now, int overdueMinutes) {
        Objects.requireNonNull(expectedBack, "expectedBack");
        if (overdueMinutes < 0) {
            throw new IllegalArgumentException("overdueMinutes: " + overdueMinutes);
        }
        if (now.isBefore(expectedBack)) {
            return OUT;
        }
        return now.isBefore(expectedBack.plus(Duration.ofMinutes(overdueMinutes))) ? LATE : OVERDUE;
    }
}
