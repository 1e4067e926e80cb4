/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.domain.rules.RuleType;

/**
 * Looks ahead: the days, from one day on, on which a person will be on each list as long as nothing is recorded.
 *
 * Membership is asked of {@link Worklists} on the first day and on every later day on which time alone can change it:
 * the day of a fact, the day a rule counted in days leads to from there, and the day after each. Between two such days
 * nothing changes. Thread-safe; keeps nothing.
 */
public final class WorklistSpans {

    private WorklistSpans() {}

    /** The spans from that day on, by list and then by day; those of one list do not overlap. */
    public static List<WorklistSpan> of(PatientHistory history, ProgrammeRules rules, LocalDate from) {
        List<WorklistSpan> spans = new ArrayList<>();
        Map<Worklist, WorklistSpan> open = new EnumMap<>(Worklist.class);
        for (LocalDate day : daysToLookAt(history, rules, from)) {
            Map<Worklist, WorklistEntry> entries = Worklists.of(history, rules, day);
            for (Worklist worklist : Worklist.values()) {
                WorklistEntry now = entries.get(worklist);
                WorklistSpan running = open.get(worklist);
                if (running != null && !running.entry().equals(now)) {
                    spans.add(new WorklistSpan(worklist, running.entry(), running.from(), day));
                    open.remove(worklist);
                    running = null;
                }
                if (running == null && now != null) {
                    open.put(worklist, new WorklistSpan(worklist, now, day, null));
                }
            }
        }
        spans.addAll(open.values());
        spans.sort((a, b) -> {
            int order = a.worklist().compareTo(b.worklist());
            return order != 0 ? order : a.from().compareTo(b.from());
        });
        return Collections.unmodifiableList(spans);
    }

    private static SortedSet<LocalDate> daysToLookAt(PatientHistory history, ProgrammeRules rules, LocalDate from) {
        SortedSet<Integer> offsets = offsets(rules);
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(from);
        for (LocalDate fact : FactDates.of(history)) {
            for (Integer offset : offsets) {
                LocalDate day = fact.plusDays(offset);
                if (day.isAfter(from)) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static SortedSet<Integer> offsets(ProgrammeRules rules) {
        SortedSet<Integer> offsets = new TreeSet<>();
        offsets.add(0);
        offsets.add(1);
        for (RuleDefinition definition : rules.definitions().values()) {
            if (definition.type() == RuleType.DAYS) {
                int days = rules.whole(definition.key());
                offsets.add(days);
                offsets.add(days + 1);
            }
        }
        return offsets;
    }
}
