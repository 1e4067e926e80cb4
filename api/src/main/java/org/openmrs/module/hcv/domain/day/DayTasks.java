/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.Promise;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.domain.worklist.WorklistEntry;

/**
 * The reasons to see one person on one day, without those further ahead than {@link #DAYS_AHEAD}. Thread-safe; keeps
 * nothing.
 */
public final class DayTasks {

    /** How many days ahead a dated task is shown, so that a week can be planned. */
    public static final int DAYS_AHEAD = 7;

    private static final Map<Worklist, DayReason> WAITING = waiting();

    private DayTasks() {}

    /**
     * In the order of {@link DayReason}, each at most once.
     *
     * @param lists the worklists the person is on that day
     * @param appointment day of the next appointment; a past one is over
     * @param collection from when medication can be collected and was not; counts only while a course runs
     */
    public static List<DayTask> of(
            Map<Worklist, WorklistEntry> lists,
            Optional<Promise> promise,
            Optional<LocalDate> appointment,
            Optional<LocalDate> collection,
            LocalDate today) {
        LocalDate last = today.plusDays(DAYS_AHEAD);
        Map<DayReason, LocalDate> days = new EnumMap<>(DayReason.class);
        promise.map(Promise::due).filter(day -> !day.isAfter(last)).ifPresent(day -> days.put(DayReason.PROMISED, day));
        appointment
                .filter(day -> !day.isBefore(today) && !day.isAfter(last))
                .ifPresent(day -> days.put(DayReason.APPOINTMENT, day));
        collection
                .filter(day -> !day.isAfter(last) && lists.containsKey(Worklist.ON_TREATMENT))
                .ifPresent(day -> days.put(DayReason.COLLECTION, day));
        lists.forEach((list, entry) -> {
            DayReason reason = WAITING.get(list);
            if (reason != null) {
                days.merge(reason, entry.since(), (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        List<DayTask> tasks = new ArrayList<>();
        days.forEach((reason, day) -> tasks.add(DayTask.of(reason, day)));
        return Collections.unmodifiableList(tasks);
    }

    private static Map<Worklist, DayReason> waiting() {
        Map<Worklist, DayReason> reasons = new EnumMap<>(Worklist.class);
        reasons.put(Worklist.RESULT_TO_GIVE, DayReason.RESULT_TO_GIVE);
        reasons.put(Worklist.SVR_DUE, DayReason.TEST_AFTER_TREATMENT);
        reasons.put(Worklist.SVR_OVERDUE, DayReason.TEST_AFTER_TREATMENT);
        reasons.put(Worklist.LAST_DOSE_TO_CONFIRM, DayReason.LAST_DOSE);
        reasons.put(Worklist.RNA_NEEDED, DayReason.TEST_NEEDED);
        reasons.put(Worklist.REPEAT_TEST_NEEDED, DayReason.TEST_NEEDED);
        reasons.put(Worklist.NOT_LINKED, DayReason.FIRST_APPOINTMENT);
        reasons.put(Worklist.READY_TO_START, DayReason.START);
        reasons.put(Worklist.LOST_TO_FOLLOW_UP, DayReason.REACH_AGAIN);
        return reasons;
    }
}
