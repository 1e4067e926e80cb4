/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.accesslog;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * Goes through looks and notes, for each user and day, what is worth asking about.
 *
 * <ul>
 *   <li>many people: at least {@code unusualPeopleAnHour} different people opened within any 60 minutes;
 *   <li>beyond the caseload: at least {@code unusualBeyondCaseload} on one day;
 *   <li>out of hours: any opened before the hour {@code workFromHour} or from the hour {@code workUntilHour} on. Where the
 *       first is the later one, work goes on over midnight; where they are equal, every hour is one of work;
 *   <li>colleagues, and broken glass: any.
 * </ul>
 *
 * <p>Keeps one hour of one user at a time, so that it can go through a log of any length. For one thread.
 */
public final class UnusualLooks {

    private final int peopleAnHour;
    private final int beyondCaseload;
    private final int fromHour;
    private final int untilHour;

    private final List<UnusualFinding> findings = new ArrayList<>();
    private final Map<LocalDate, Map<UnusualKind, Integer>> ofUser = new TreeMap<>();
    private final Deque<Look> hour = new ArrayDeque<>();
    private final Map<Integer, Integer> inHour = new HashMap<>();
    private Look last;

    private UnusualLooks(ProgrammeRules rules) {
        this.peopleAnHour = rules.whole("unusualPeopleAnHour");
        this.beyondCaseload = rules.whole("unusualBeyondCaseload");
        this.fromHour = rules.whole("workFromHour");
        this.untilHour = rules.whole("workUntilHour");
    }

    public static UnusualLooks by(ProgrammeRules rules) {
        return new UnusualLooks(rules);
    }

    /**
     * One more look.
     *
     * @throws IllegalArgumentException where the looks of one user do not come together, or not in the order of time
     */
    public void add(Look look) {
        if (last != null && last.user() != look.user()) {
            if (look.user() < last.user()) {
                throw new IllegalArgumentException("looks of user " + look.user() + " after those of " + last.user());
            }
            close();
        } else if (last != null && look.at().isBefore(last.at())) {
            throw new IllegalArgumentException("a look of " + look.at() + " after one of " + last.at());
        }
        last = look;
        switch (look.kind()) {
            case BROKEN_GLASS:
                count(look, UnusualKind.BROKEN_GLASS);
                break;
            case BEYOND_CASELOAD:
                count(look, UnusualKind.BEYOND_CASELOAD);
                break;
            default:
                opened(look);
        }
        if (look.isColleague()) {
            count(look, UnusualKind.COLLEAGUE);
        }
    }

    private void opened(Look look) {
        if (!isWorkHour(look.at().getHour())) {
            count(look, UnusualKind.OUT_OF_HOURS);
        }
        hour.addLast(look);
        inHour.merge(look.person(), 1, Integer::sum);
        while (!hour.getFirst().at().isAfter(look.at().minusHours(1))) {
            inHour.computeIfPresent(hour.removeFirst().person(), (person, looks) -> looks == 1 ? null : looks - 1);
        }
        day(look).merge(UnusualKind.MANY_PEOPLE, inHour.size(), Math::max);
    }

    private boolean isWorkHour(int of) {
        return fromHour < untilHour ? of >= fromHour && of < untilHour : of >= fromHour || of < untilHour;
    }

    private void count(Look look, UnusualKind kind) {
        day(look).merge(kind, 1, Integer::sum);
    }

    private Map<UnusualKind, Integer> day(Look look) {
        return ofUser.computeIfAbsent(look.at().toLocalDate(), day -> new EnumMap<>(UnusualKind.class));
    }

    private void close() {
        ofUser.forEach((day, kinds) -> kinds.forEach((kind, count) -> {
            if (count >= least(kind)) {
                findings.add(new UnusualFinding(last.user(), day, kind, count));
            }
        }));
        ofUser.clear();
        hour.clear();
        inHour.clear();
        last = null;
    }

    private int least(UnusualKind kind) {
        if (kind == UnusualKind.MANY_PEOPLE) {
            return peopleAnHour;
        }
        return kind == UnusualKind.BEYOND_CASELOAD ? beyondCaseload : 1;
    }

    /** What was found, the newest day first, then by kind and user. */
    public List<UnusualFinding> findings() {
        if (last != null) {
            close();
        }
        findings.sort(Comparator.comparing(UnusualFinding::day)
                .reversed()
                .thenComparing(UnusualFinding::kind)
                .thenComparing(UnusualFinding::user));
        return new ArrayList<>(findings);
    }
}
