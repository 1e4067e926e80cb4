/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.TestHistory;
import org.openmrs.module.hcv.domain.testing.ViralResult;

/**
 * When a course ended, and whether it was completed.
 *
 * <pre>
 * recorded                                            end                  completion
 * last dose, recorded complete                        last dose            COMPLETED
 * last dose, planned less tolerance or later          last dose            COMPLETED
 * last dose, earlier                                  last dose            DISCONTINUED_EARLY
 * no last dose, recorded complete, planned end past   planned, imputed     COMPLETED
 * no last dose, an RNA after the planned end          planned, imputed     NOT_ENDED
 * no last dose                                        none                 NOT_ENDED
 * </pre>
 *
 * An RNA makes the end known well enough to judge the test by, not that every dose was taken; so an end imputed from
 * one never counts as completion. Immutable and thread-safe.
 */
final class CourseEnd {

    private final LocalDate date;
    private final boolean imputed;
    private final CompletionState completion;

    private CourseEnd(LocalDate date, boolean imputed, CompletionState completion) {
        this.date = date;
        this.imputed = imputed;
        this.completion = completion;
    }

    /** @param until last day whose tests belong to the course: the day looked at, or the next course's start */
    static CourseEnd of(
            TreatmentCourse course, TestHistory tests, LocalDate until, LocalDate asOf, ProgrammeRules rules) {
        LocalDate planned = course.plannedLastDose();
        if (course.lastDose().isPresent()) {
            LocalDate last = course.lastDose().get();
            LocalDate earliest = planned.minusDays(rules.completionToleranceDays());
            boolean completed = course.isRecordedComplete() || !last.isBefore(earliest);
            return new CourseEnd(
                    last, false, completed ? CompletionState.COMPLETED : CompletionState.DISCONTINUED_EARLY);
        }
        if (course.isRecordedComplete() && !planned.isAfter(asOf)) {
            return new CourseEnd(planned, true, CompletionState.COMPLETED);
        }
        if (hasViralTestWithin(tests, planned, until)) {
            return new CourseEnd(planned, true, CompletionState.NOT_ENDED);
        }
        return new CourseEnd(null, false, CompletionState.NOT_ENDED);
    }

    private static boolean hasViralTestWithin(TestHistory tests, LocalDate after, LocalDate until) {
        for (TestDay day : tests.days()) {
            if (day.analyte() == Analyte.RNA && day.counts() && within(day.date(), after, until)) {
                return true;
            }
        }
        for (ViralResult result : tests.viral()) {
            if (within(result.date(), after, until)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(LocalDate date, LocalDate after, LocalDate until) {
        return date.isAfter(after) && !date.isAfter(until);
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    boolean isKnown() {
        return date != null;
    }

    boolean isImputed() {
        return imputed;
    }

    CompletionState completion() {
        return completion;
    }
}
