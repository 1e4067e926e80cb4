/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.openmrs.module.hcv.domain.support.LoneWorkState;

/** One time of working alone, in the zone of the platform. Immutable and thread-safe. */
public final class TimeAlone {

    private final String uuid;
    private final String peerName;
    private final String place;
    private final LocalDateTime startedAt;
    private final LocalDateTime expectedAt;
    private final LocalDateTime endedAt;
    private final LoneWorkState state;

    private TimeAlone(LoneWorkRow row, String peerName, LoneWorkState state) {
        this.uuid = row.uuid();
        this.peerName = peerName;
        this.place = row.place();
        this.startedAt = local(row.startedAt());
        this.expectedAt = local(row.expectedAt());
        this.endedAt = row.endedAt().map(TimeAlone::local).orElse(null);
        this.state = state;
    }

    static TimeAlone of(LoneWorkRow row, String peerName, Instant now, int overdueMinutes) {
        Instant expected = Instant.ofEpochMilli(row.expectedAt().getTime());
        return new TimeAlone(row, peerName, LoneWorkState.of(expected, now, overdueMinutes));
    }

    static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }

    static Date date(LocalDateTime local) {
        return Date.from(local.atZone(ZoneId.systemDefault()).toInstant());
    }

    public String uuid() {
        return uuid;
    }

    public String peerName() {
        return peerName;
    }

    /** As typed; empty where nothing was said. */
    public String place() {
        return place;
    }

    public LocalDateTime startedAt() {
        return startedAt;
    }

    public LocalDateTime expectedAt() {
        return expectedAt;
    }

    /** Empty while it goes on. */
    public Optional<LocalDateTime> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** As of now; says nothing once it has ended. */
    public LoneWorkState state() {
        return state;
    }
}
