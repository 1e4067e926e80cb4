/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.time.LocalDateTime;
import org.openmrs.module.hcv.domain.support.LoneWorkState;
import org.openmrs.module.hcv.platform.support.TimeAlone;
import org.openmrs.module.hcv.web.page.Texts;

/** A time of working alone, in words. */
public final class AloneLine {

    private final TimeAlone time;
    private final Texts texts;

    AloneLine(TimeAlone time, Texts texts) {
        this.time = time;
        this.texts = texts;
    }

    private String moment(LocalDateTime at) {
        return Moments.of(at, texts);
    }

    public String getUuid() {
        return time.uuid();
    }

    public String getName() {
        return time.peerName();
    }

    /** Empty where nothing was said. */
    public String getPlace() {
        return time.place();
    }

    public String getStarted() {
        return moment(time.startedAt());
    }

    /** For a field of type date. */
    public String getStartedDay() {
        return time.startedAt().toLocalDate().toString();
    }

    public String getExpected() {
        return moment(time.expectedAt());
    }

    /** Empty while it goes on. */
    public String getEnded() {
        return time.endedAt().map(this::moment).orElse("");
    }

    /** For a field of type time; empty while it goes on. */
    public String getEndedTime() {
        return time.endedAt().map(Moments.TIME::format).orElse("");
    }

    /** One of {@code out}, {@code late} and {@code overdue}; says nothing once it has ended. */
    public String getState() {
        return time.state().key();
    }

    public boolean isOverdue() {
        return time.state() == LoneWorkState.OVERDUE;
    }
}
