/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.Objects;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Says whether the person was told a result, for everything that asks so.
 *
 * <pre>
 * told by            its visit, which recorded that the person was told
 *                    another visit after the day of the sample, which recorded that the person was told
 *                    another visit on that day, with no tests of its own, which did
 *                    an appointment attended after that day
 *                    a start of treatment on or after that day
 * </pre>
 *
 * A visit that told one result on the day another sample was taken tells nothing of the other one. Facts after the day
 * looked at do not exist. Immutable and thread-safe.
 */
public final class ToldResults {

    private final PatientHistory history;
    private final LocalDate asOf;

    private ToldResults(PatientHistory history, LocalDate asOf) {
        this.history = Objects.requireNonNull(history, "history");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    public static ToldResults of(PatientHistory history, LocalDate asOf) {
        return new ToldResults(history, asOf);
    }

    /** Whether the person was told the result of that day's tests of that analyte. */
    public boolean isTold(TestDay day) {
        return wasAnswered(day, true) || wasToldBy(day.date()) || isOvertakenByCare(day.date());
    }

    /** Whether the visit of one of the day's tests of that analyte recorded that the person was not told. */
    public boolean isRecordedAsNotTold(TestDay day) {
        return wasAnswered(day, false);
    }

    private boolean wasAnswered(TestDay day, boolean told) {
        for (HcvTest test : history.tests()) {
            if (test.analyte() == day.analyte() && test.collected().equals(day.date())) {
                for (ResultGiven answer : history.resultsGiven()) {
                    boolean same = test.encounterUuid().isPresent()
                            && test.encounterUuid().equals(answer.encounterUuid());
                    if (same && answer.isTold() == told && !answer.date().isAfter(asOf)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean wasToldBy(LocalDate sample) {
        for (ResultGiven answer : history.resultsGiven()) {
            if (answer.isTold()
                    && !answer.date().isAfter(asOf)
                    && !answer.date().isBefore(sample)) {
                if (answer.date().isAfter(sample) || !hasTests(answer)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasTests(ResultGiven answer) {
        for (HcvTest test : history.tests()) {
            boolean same =
                    answer.encounterUuid().isPresent() && answer.encounterUuid().equals(test.encounterUuid());
            if (same && !test.collected().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOvertakenByCare(LocalDate sample) {
        for (LocalDate linkage : history.linkages()) {
            if (linkage.isAfter(sample) && !linkage.isAfter(asOf)) {
                return true;
            }
        }
        for (TreatmentCourse course : history.courses()) {
            if (!course.start().isBefore(sample) && !course.start().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }
}
