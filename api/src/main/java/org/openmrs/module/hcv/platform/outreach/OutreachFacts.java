/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What is known of a session as a whole. Immutable; equal where everything is. */
public final class OutreachFacts {

    private final String uuid;
    private final String placeUuid;
    private final LocalDate day;
    private final String startTime;
    private final String mode;
    private final int minutes;
    private final int unnamed;
    private final String done;

    private OutreachFacts(
            String uuid,
            String placeUuid,
            LocalDate day,
            String startTime,
            String mode,
            int minutes,
            int unnamed,
            String done) {
        this.uuid = uuid;
        this.placeUuid = placeUuid;
        this.day = day;
        this.startTime = startTime;
        this.mode = mode;
        this.minutes = minutes;
        this.unnamed = unnamed;
        this.done = done;
    }

    /** @param done keys of activities and of what was given, with a space between them */
    static OutreachFacts of(
            String uuid,
            String placeUuid,
            LocalDate day,
            String startTime,
            String mode,
            int minutes,
            int unnamed,
            String done) {
        return new OutreachFacts(uuid, placeUuid, day, startTime, mode, minutes, unnamed, done);
    }

    public String uuid() {
        return uuid;
    }

    public String placeUuid() {
        return placeUuid;
    }

    public LocalDate day() {
        return day;
    }

    /** As it was typed, such as {@code 14:30}; empty where it was not. */
    public String startTime() {
        return startTime;
    }

    /** Key of the dictionary, such as {@code mode.street}. */
    public String mode() {
        return mode;
    }

    /** Minutes of the whole session, to {@value OutreachRequest#MOST_MINUTES}; 0 only where that was put right later. */
    public int minutes() {
        return minutes;
    }

    /** How many people were met who stayed unnamed, 0 to {@value OutreachRequest#MOST_UNNAMED}. */
    public int unnamed() {
        return unnamed;
    }

    /** Keys of what was done with everybody and given to everybody, such as {@code activity.being-there}. */
    public List<String> done() {
        return done.isEmpty() ? Collections.emptyList() : Arrays.asList(done.split(" "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutreachFacts && ((OutreachFacts) other).all().equals(all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    private List<Object> all() {
        return Arrays.asList(uuid, placeUuid, day, startTime, mode, minutes, unnamed, done);
    }
}
