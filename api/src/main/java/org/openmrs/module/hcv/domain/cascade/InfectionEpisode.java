/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * One infection of one person, from the day it was first suspected to the day it ended.
 *
 * It is confirmed once virus is found; until then a reactive antibody test, or a course without any such finding,
 * stands for it. Immutable and thread-safe.
 */
public final class InfectionEpisode {

    private final LocalDate opened;
    private final LocalDate confirmed;
    private final LocalDate closed;
    private final EpisodeEnd end;
    private final boolean reinfection;
    private final List<CourseResult> courses;

    InfectionEpisode(
            LocalDate opened,
            LocalDate confirmed,
            LocalDate closed,
            EpisodeEnd end,
            boolean reinfection,
            List<CourseResult> courses) {
        this.opened = opened;
        this.confirmed = confirmed;
        this.closed = closed;
        this.end = end;
        this.reinfection = reinfection;
        this.courses = Collections.unmodifiableList(new ArrayList<>(courses));
    }

    public LocalDate opened() {
        return opened;
    }

    /** Day virus was first found: the day of diagnosis. */
    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmed);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closed);
    }

    public Optional<EpisodeEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Whether an earlier infection of the person had ended before. */
    public boolean isReinfection() {
        return reinfection;
    }

    /** The started courses that treated it, oldest first. */
    public List<CourseResult> courses() {
        return courses;
    }

    @Override
    public String toString() {
        return "episode " + opened + (closed == null ? "" : " to " + closed + " " + end);
    }
}
