/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.outreach;

import java.util.List;

/** A session in words. */
public final class OutreachLine {

    private final String uuid;
    private final String day;
    private final String place;
    private final String worker;
    private final String people;
    private final String time;
    private final List<String> done;

    OutreachLine(String uuid, String day, String place, String worker, String people, String time, List<String> done) {
        this.uuid = uuid;
        this.day = day;
        this.place = place;
        this.worker = worker;
        this.people = people;
        this.time = time;
        this.done = done;
    }

    public String getUuid() {
        return uuid;
    }

    public String getDay() {
        return day;
    }

    public String getPlace() {
        return place;
    }

    public String getWorker() {
        return worker;
    }

    /** How many, by name and unnamed. */
    public String getPeople() {
        return people;
    }

    /** How long, and from when where that was written down. */
    public String getTime() {
        return time;
    }

    /** What was done with everybody and given to everybody. */
    public List<String> getDone() {
        return done;
    }
}
