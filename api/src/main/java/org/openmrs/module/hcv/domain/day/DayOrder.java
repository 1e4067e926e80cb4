/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Whom a peer support worker sees first, by the tasks of each: what is for today; then what was for one of the last
 * {@link #DAYS_BACK} days, the latest first; then what waits, by its reason and the longest first; last, what was for an
 * earlier day only. So that what is for today never stands below what was agreed on long ago. What is for a later day
 * comes by its day. Immutable.
 */
public final class DayOrder implements Comparator<List<DayTask>> {

    /** How many days back what was for a day still comes before what waits: as many as are shown ahead. */
    static final int DAYS_BACK = DayTasks.DAYS_AHEAD;

    private static final int TODAY = 0;
    private static final int JUST_PAST = 1;
    private static final int WAITING = 2;

    private final LocalDate today;

    private DayOrder(LocalDate today) {
        this.today = Objects.requireNonNull(today, "today");
    }

    public static DayOrder of(LocalDate today) {
        return new DayOrder(today);
    }

    /** @throws IllegalArgumentException when one of them has no task */
    @Override
    public int compare(List<DayTask> one, List<DayTask> other) {
        DayTask first = foremost(one);
        DayTask second = foremost(other);
        int byRank = Integer.compare(rank(first), rank(second));
        if (byRank != 0) {
            return byRank;
        }
        return rank(first) == JUST_PAST
                ? second.day().compareTo(first.day())
                : first.day().compareTo(second.day());
    }

    private DayTask foremost(List<DayTask> tasks) {
        return tasks.stream()
                .min(Comparator.comparingInt(this::rank))
                .orElseThrow(() -> new IllegalArgumentException("no task"));
    }

    private int rank(DayTask task) {
        int later = WAITING + DayReason.values().length;
        if (!task.reason().isDated()) {
            return WAITING + task.reason().ordinal();
        }
        if (task.day().equals(today)) {
            return TODAY;
        }
        if (task.isComing(today)) {
            return later + 1;
        }
        return task.day().isBefore(today.minusDays(DAYS_BACK)) ? later : JUST_PAST;
    }
}
