/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.ViralResult;
import org.openmrs.module.hcv.domain.treatment.Baseline;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * Follows one person's infections through time; told the facts in date order, it opens and closes the episodes.
 *
 * Used by one thread, for one walk.
 */
final class InfectionTracker {

    private final ProgrammeRules rules;
    private final List<InfectionEpisode> closed = new ArrayList<>(2);

    private Phase phase = Phase.NONE;
    private boolean open;
    private LocalDate opened;
    private LocalDate confirmed;
    private String genotype;
    private boolean reinfection;
    private boolean afterFailure;
    private boolean treatedElsewhereSuspected;
    private LocalDate phaseSince;
    private LocalDate firstNegative;
    private List<CourseResult> courses = new ArrayList<>(2);

    InfectionTracker(ProgrammeRules rules) {
        this.rules = rules;
    }

    void antibodyReactive(LocalDate date) {
        if (phase == Phase.NONE) {
            open(date);
            enter(Phase.UNCONFIRMED, date);
        }
    }

    void viral(ViralResult result) {
        if (result.isDetected()) {
            detected(result);
        } else {
            notDetected(result.date());
        }
    }

    private void detected(ViralResult result) {
        if (!open) {
            open(result.date());
        }
        confirm(result);
        if (phase != Phase.TREATED && phase != Phase.VIRAEMIC) {
            enter(Phase.VIRAEMIC, result.date());
        }
    }

    private void notDetected(LocalDate date) {
        if (phase == Phase.VIRAEMIC) {
            firstNegative = date;
            treatedElsewhereSuspected =
                    courses.isEmpty() && ChronoUnit.DAYS.between(confirmed, date) > rules.treatedElsewhereAfterDays();
            enter(Phase.CLEARING, date);
        } else if (phase == Phase.CLEARING && !date.isBefore(firstNegative.plusDays(rules.clearanceIntervalDays()))) {
            close(date, EpisodeEnd.CLEARED);
            enter(Phase.CLEARED, date);
        }
    }

    void started(CourseResult course) {
        LocalDate date = course.course().start();
        if (!open) {
            open(date);
        }
        courses.add(course);
        afterFailure = false;
        enter(Phase.TREATED, date);
    }

    void cured(ViralResult by) {
        close(by.date(), EpisodeEnd.CURED);
        enter(Phase.CURED, by.date());
    }

    void notCleared(ViralResult by) {
        confirm(by);
        afterFailure = true;
        enter(Phase.VIRAEMIC, by.date());
    }

    void anotherVirus(ViralResult by) {
        close(by.date(), EpisodeEnd.REPLACED);
        open(by.date());
        confirm(by);
        enter(Phase.VIRAEMIC, by.date());
    }

    void died(LocalDate date) {
        if (open) {
            close(date, EpisodeEnd.DIED);
        }
    }

    private void open(LocalDate date) {
        open = true;
        opened = date;
        confirmed = null;
        genotype = null;
        reinfection = !closed.isEmpty();
        afterFailure = false;
        treatedElsewhereSuspected = false;
        courses = new ArrayList<>(2);
    }

    private void confirm(ViralResult by) {
        if (confirmed == null) {
            confirmed = by.date();
        }
        genotype = by.genotype().orElse(genotype);
    }

    private void close(LocalDate date, EpisodeEnd end) {
        closed.add(new InfectionEpisode(opened, confirmed, date, end, reinfection, courses));
        open = false;
    }

    private void enter(Phase next, LocalDate date) {
        phase = next;
        phaseSince = date;
    }

    /** What is known of the infection a course starting now would treat. */
    Baseline baseline() {
        return open ? Baseline.of(confirmed != null, Optional.ofNullable(genotype)) : Baseline.unknown();
    }

    List<InfectionEpisode> episodes() {
        List<InfectionEpisode> all = new ArrayList<>(closed);
        if (open) {
            all.add(new InfectionEpisode(opened, confirmed, null, null, reinfection, courses));
        }
        return all;
    }

    Phase phase() {
        return phase;
    }

    /** Day the phase began. */
    LocalDate phaseSince() {
        return phaseSince;
    }

    LocalDate firstNegative() {
        return firstNegative;
    }

    boolean isAfterFailure() {
        return afterFailure;
    }

    boolean isTreatedElsewhereSuspected() {
        return treatedElsewhereSuspected;
    }
}
