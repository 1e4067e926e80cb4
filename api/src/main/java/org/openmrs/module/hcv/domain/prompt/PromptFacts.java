/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.cascade.FollowedCourse;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.liver.LiverFacts;
import org.openmrs.module.hcv.domain.liver.LiverStage;
import org.openmrs.module.hcv.domain.liver.LiverStaging;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * Everything the prompts look at, derived once for one person and day.
 *
 * Treatment "starts" when a plan is given in the context; else when a recorded course starts after the day; else when
 * the last course is running. So what has to be taken at the start is still asked for in the days after it. Immutable
 * and thread-safe.
 */
public final class PromptFacts {

    private final PatientHistory history;
    private final CascadeSnapshot snapshot;
    private final LiverStage liver;
    private final ClinicalContext context;
    private final ProgrammeRules rules;
    private final CourseResult followedCourse;
    private final TreatmentPlan plan;

    private PromptFacts(
            PatientHistory history,
            CascadeSnapshot snapshot,
            LiverStage liver,
            ClinicalContext context,
            ProgrammeRules rules) {
        this.history = history;
        this.snapshot = snapshot;
        this.liver = liver;
        this.context = context;
        this.rules = rules;
        this.followedCourse = FollowedCourse.of(history, snapshot, rules).orElse(null);
        this.plan = context.plan().orElseGet(this::recordedPlan);
    }

    /** The facts as known at the end of that day; the days of treatment are added to those of the liver. */
    public static PromptFacts of(
            PatientHistory history, LiverFacts liver, ClinicalContext context, ProgrammeRules rules, LocalDate asOf) {
        Objects.requireNonNull(context, "context");
        CascadeSnapshot snapshot = CascadeCalculator.of(rules).snapshot(history, asOf);
        LiverFacts.Builder known = liver.toBuilder();
        for (CourseResult result : snapshot.results()) {
            if (result.isStarted()) {
                known.treatedFrom(result.course().start());
            }
            if (result.outcome() == CourseOutcome.CURED) {
                known.clearedOn(result.endOfTreatment().get());
            }
        }
        LiverStage stage = LiverStaging.of(rules).stage(known.build(), asOf);
        return new PromptFacts(history, snapshot, stage, context, rules);
    }

    private TreatmentPlan recordedPlan() {
        for (CourseResult result : snapshot.results()) {
            if (!result.isStarted()) {
                return TreatmentPlan.of(result.course());
            }
        }
        return followedCourse()
                .filter(result -> result.outcome() == CourseOutcome.ON_TREATMENT)
                .map(result -> TreatmentPlan.of(result.course()))
                .orElse(null);
    }

    LocalDate asOf() {
        return snapshot.asOf();
    }

    PatientHistory history() {
        return history;
    }

    public CascadeSnapshot snapshot() {
        return snapshot;
    }

    /** The last course that has started, as it stands for whoever follows it here: also after a return. */
    Optional<CourseResult> followedCourse() {
        return Optional.ofNullable(followedCourse);
    }

    CascadeStatus status() {
        return snapshot.position().status();
    }

    public LiverStage liver() {
        return liver;
    }

    public ClinicalContext context() {
        return context;
    }

    public ProgrammeRules rules() {
        return rules;
    }

    /** Treatment that starts or runs. */
    public Optional<TreatmentPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Whether the person is in care here: alive, and not with another service. */
    boolean isInCare() {
        return status() != CascadeStatus.DIED && status() != CascadeStatus.TRANSFERRED;
    }
}
