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
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Treatment that is about to start, or is running: first day and, where decided, regimen and planned weeks.
 *
 * Immutable and thread-safe.
 */
public final class TreatmentPlan {

    private final LocalDate start;
    private final Code regimen;
    private final Integer weeks;
    private final String courseUuid;

    private TreatmentPlan(LocalDate start, Code regimen, Integer weeks, String courseUuid) {
        this.start = Objects.requireNonNull(start, "start");
        this.regimen = regimen;
        this.weeks = weeks;
        this.courseUuid = courseUuid;
    }

    /** Treatment that is to start on that day and is not recorded yet. */
    public static TreatmentPlan starting(LocalDate start) {
        return new TreatmentPlan(start, null, null, null);
    }

    /** The plan of a recorded course. */
    static TreatmentPlan of(TreatmentCourse course) {
        return new TreatmentPlan(course.start(), course.regimen().orElse(null), course.plannedWeeks(), course.uuid());
    }

    public TreatmentPlan withRegimen(Code code) {
        return new TreatmentPlan(start, Objects.requireNonNull(code, "regimen"), weeks, courseUuid);
    }

    /** With the planned duration in whole weeks. */
    public TreatmentPlan withWeeks(int planned) {
        return new TreatmentPlan(start, regimen, planned, courseUuid);
    }

    public LocalDate start() {
        return start;
    }

    public Optional<Code> regimen() {
        return Optional.ofNullable(regimen);
    }

    public Optional<Integer> weeks() {
        return Optional.ofNullable(weeks);
    }

    /** Whether it is the plan of that course. */
    boolean isOf(TreatmentCourse course) {
        return course.uuid().equals(courseUuid);
    }

    /** Whether it is recorded as a course. */
    boolean isRecorded() {
        return courseUuid != null;
    }
}
