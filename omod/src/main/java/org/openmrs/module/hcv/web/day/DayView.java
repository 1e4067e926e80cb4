/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.day;

import java.util.List;

/** The model of a peer support worker's day. */
public final class DayView {

    private final List<DayLine> now;
    private final List<DayLine> coming;
    private final List<NewsLine> news;
    private final List<String> week;

    DayView(List<DayLine> now, List<DayLine> coming, List<NewsLine> news, List<String> week) {
        this.now = now;
        this.coming = coming;
        this.news = news;
        this.week = week;
    }

    public List<DayLine> getNow() {
        return now;
    }

    public List<DayLine> getComing() {
        return coming;
    }

    public List<NewsLine> getNews() {
        return news;
    }

    /** What the worker did in seven days; never empty. */
    public List<String> getWeek() {
        return week;
    }
}
