/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.peer.CareStep;
import org.openmrs.module.hcv.domain.peer.PeerAttribution;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.TestHistory;
import org.openmrs.module.hcv.domain.testing.Verdict;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.Flag;

/**
 * Everything the rules say of one person on one day, derived once.
 *
 * Immutable and thread-safe. Facts dated after the day do not exist, except that a planned start is known.
 */
public final class CascadeSnapshot {

    private final PatientHistory history;
    private final ProgrammeRules rules;
    private final LocalDate asOf;
    private final Episodes episodes;
    private final CascadePosition position;

    private CascadeSnapshot(PatientHistory history, ProgrammeRules rules, LocalDate asOf, Episodes episodes) {
        this.history = history;
        this.rules = rules;
        this.asOf = asOf;
        this.episodes = episodes;
        CascadePosition bare = new StatusRules(history, episodes, asOf).decide();
        this.position = bare.withFlags(flagsFor(bare));
    }

    static CascadeSnapshot of(PatientHistory history, ProgrammeRules rules, LocalDate asOf) {
        return new CascadeSnapshot(history, rules, asOf, Episodes.of(history, rules, asOf));
    }

    private Set<Flag> flagsFor(CascadePosition bare) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (CourseResult result : results()) {
            flags.addAll(result.flags());
        }
        for (TestDay day : tests().days()) {
            if (day.verdict() == Verdict.DISCORDANT) {
                flags.add(Flag.DISCORDANT);
            }
            if (day.isProvisional()) {
                flags.add(Flag.PROVISIONAL_RESULT);
            }
        }
        if (bare.status() == CascadeStatus.AB_POS_RNA_NEEDED
                && ChronoUnit.DAYS.between(bare.since().get(), asOf) > rules.rnaDueDays()) {
            flags.add(Flag.RNA_OVERDUE);
        }
        Phase phase = episodes.tracker().phase();
        boolean negative = phase == Phase.CLEARING || phase == Phase.CLEARED;
        if (negative && episodes.tracker().isTreatedElsewhereSuspected()) {
            flags.add(Flag.TREATED_ELSEWHERE_SUSPECTED);
        }
        return flags;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public CascadePosition position() {
        return position;
    }

    /** How every course stands, in order of start; those that have not started come last. */
    public List<CourseResult> results() {
        return episodes.results();
    }

    /** The last course that has started. */
    public Optional<CourseResult> lastCourse() {
        List<CourseResult> results = results();
        for (int i = results.size() - 1; i >= 0; i--) {
            if (results.get(i).isStarted()) {
                return Optional.of(results.get(i));
            }
        }
        return Optional.empty();
    }

    public Episodes episodes() {
        return episodes;
    }

    public TestHistory tests() {
        return episodes.tests();
    }

    /** Highest step of the CDC clearance cascade reached, 0 to 5. */
    public int cdcStep() {
        return CdcCascade.highestStep(tests(), rules);
    }

    /** Days of the steps of care of the last started course, or of the current infection when there is none. */
    public Map<CareStep, LocalDate> stepDates() {
        Optional<CourseResult> course = lastCourse();
        Optional<InfectionEpisode> episode = course.isPresent() ? episodes.treatedBy(course.get()) : episodes.current();
        return CareStepDates.of(history, episode, course, asOf);
    }

    /** Days of the steps of care of that course, one of {@link #results()}. */
    public Map<CareStep, LocalDate> stepDates(CourseResult course) {
        return CareStepDates.of(history, episodes.treatedBy(course), Optional.of(course), asOf);
    }

    /** Steps of the last started course, or of the current infection, that had peer support. */
    public Set<CareStep> supportedSteps() {
        return PeerAttribution.supportedSteps(stepDates(), history.contacts(), asOf);
    }

    /** Whether a contact was made in (diagnosis or linkage, start of that course]. */
    public boolean isStartSupported(CourseResult course) {
        return PeerAttribution.isSupported(CareStep.START, stepDates(course), history.contacts(), asOf);
    }
}
