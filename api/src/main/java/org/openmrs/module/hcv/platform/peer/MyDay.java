/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A peer support worker's day. Immutable. */
public final class MyDay {

    private final LocalDate day;
    private final List<DayPerson> now;
    private final List<DayPerson> coming;
    private final List<TeamNews> news;
    private final OwnWeek week;

    MyDay(LocalDate day, List<DayPerson> now, List<DayPerson> coming, List<TeamNews> news, OwnWeek week) {
        this.day = day;
        this.now = Collections.unmodifiableList(new ArrayList<>(now));
        this.coming = Collections.unmodifiableList(new ArrayList<>(coming));
        this.news = Collections.unmodifiableList(new ArrayList<>(news));
        this.week = week;
    }

    /** The day it is. */
    public LocalDate day() {
        return day;
    }

    /** Who to see today, in the order of {@link org.openmrs.module.hcv.domain.day.DayOrder}. */
    public List<DayPerson> now() {
        return now;
    }

    /** Those for whom all there is to do is on one of the next days. */
    public List<DayPerson> coming() {
        return coming;
    }

    /** What others of the team learned of people on the caseload, the newest first. */
    public List<TeamNews> news() {
        return news;
    }

    public OwnWeek week() {
        return week;
    }
}
