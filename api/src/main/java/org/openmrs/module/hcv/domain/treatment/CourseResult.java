/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.testing.HcvTest;

/** How one course stands on one day, and why. Immutable and thread-safe. */
public final class CourseResult {

    private final TreatmentCourse course;
    private final CourseOutcome outcome;
    private final CourseReason reason;
    private final CompletionState completion;
    private final LocalDate endOfTreatment;
    private final boolean endImputed;
    private final HcvTest decidedBy;
    private final FailureKind failureKind;
    private final boolean failureTyped;
    private final WhoWindow whoWindow;
    private final boolean testedForCure;
    private final Set<Flag> flags;

    private CourseResult(Builder builder) {
        this.course = builder.course;
        this.outcome = Objects.requireNonNull(builder.outcome, "outcome");
        this.reason = Objects.requireNonNull(builder.reason, "reason");
        this.completion = builder.completion;
        this.endOfTreatment = builder.endOfTreatment;
        this.endImputed = builder.endImputed;
        this.decidedBy = builder.decidedBy;
        this.failureKind = builder.failureKind;
        this.failureTyped = builder.failureTyped;
        this.whoWindow = builder.whoWindow;
        this.testedForCure = builder.testedForCure;
        this.flags = Collections.unmodifiableSet(EnumSet.copyOf(builder.flags));
    }

    /** The course as recorded. */
    public TreatmentCourse course() {
        return course;
    }

    public CourseOutcome outcome() {
        return outcome;
    }

    public CourseReason reason() {
        return reason;
    }

    public CompletionState completion() {
        return completion;
    }

    public boolean isStarted() {
        return outcome != CourseOutcome.NOT_STARTED;
    }

    public boolean isCompleted() {
        return completion == CompletionState.COMPLETED;
    }

    /** Day of the last dose, recorded or imputed; empty while it is not known. */
    public Optional<LocalDate> endOfTreatment() {
        return Optional.ofNullable(endOfTreatment);
    }

    public boolean isEndImputed() {
        return endImputed;
    }

    /** Day the course was completed; empty unless it was. */
    public Optional<LocalDate> completedOn() {
        return isCompleted() ? endOfTreatment() : Optional.empty();
    }

    /** The test that decided the outcome, where one did. */
    public Optional<HcvTest> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** What other tests say of a course that did not clear the virus; empty for every other course. */
    public Optional<FailureKind> failureKind() {
        return Optional.ofNullable(failureKind);
    }

    /**
     * Whether only a genotype could tell a course that did not clear the virus from an early new infection: the tests do
     * not show that the virus never went, and it was not typed both before and after.
     */
    public boolean needsGenotype() {
        return !failureTyped && (failureKind == FailureKind.RELAPSE || failureKind == FailureKind.UNSPECIFIED);
    }

    public WhoWindow whoWindow() {
        return whoWindow;
    }

    /** Whether a valid test from {@code svr12MinDays} after the last dose on is there. */
    public boolean isTestedForCure() {
        return testedForCure;
    }

    public Set<Flag> flags() {
        return flags;
    }

    /** {@code CURED}; with the way the course ended where a test is awaited: {@code COMPLETED/SVR_DUE}. */
    public String text() {
        return outcome.isAwaitingTest() ? completion.name() + "/" + outcome.name() : outcome.name();
    }

    @Override
    public String toString() {
        return course + ": " + text();
    }

    /** Gathers what the rules find; used by one thread. */
    static final class Builder {

        private final TreatmentCourse course;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private CourseOutcome outcome;
        private CourseReason reason;
        private CompletionState completion = CompletionState.NOT_ENDED;
        private LocalDate endOfTreatment;
        private boolean endImputed;
        private HcvTest decidedBy;
        private FailureKind failureKind;
        private boolean failureTyped;
        private WhoWindow whoWindow = WhoWindow.NOT_COUNTED;
        private boolean testedForCure;

        Builder(TreatmentCourse course) {
            this.course = course;
        }

        Builder end(CourseEnd end) {
            this.completion = end.completion();
            this.endOfTreatment = end.date().orElse(null);
            this.endImputed = end.isImputed();
            return this;
        }

        Builder flag(Flag flag) {
            flags.add(flag);
            return this;
        }

        Builder outcome(CourseOutcome decided, CourseReason why) {
            this.outcome = decided;
            this.reason = why;
            return this;
        }

        Builder decidedBy(HcvTest test) {
            this.decidedBy = test;
            return this;
        }

        Builder failure(FailureKind kind, boolean typed) {
            this.failureKind = kind;
            this.failureTyped = typed;
            return this;
        }

        Builder whoWindow(WhoWindow window) {
            this.whoWindow = window;
            return this;
        }

        Builder testedForCure(boolean tested) {
            this.testedForCure = tested;
            return this;
        }

        CourseResult build() {
            return new CourseResult(this);
        }
    }
}
