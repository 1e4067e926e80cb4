/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Says whether a result waits to be given.
 *
 * <pre>
 * which results      RNA and core antigen, positive or negative (R6, DR5)
 *                    antibody only where its visit recorded that the person was not told: it is read out on the spot
 * told by            its visit, which recorded that the person was told
 *                    another visit after the day of the sample, which recorded that the person was told
 *                    another visit on that day, with no tests of its own, which did
 *                    an appointment attended after that day
 *                    a start of treatment on or after that day
 * </pre>
 *
 * A visit that told one result on the day another sample was taken tells nothing of the other one. A result below the
 * limit, and tests that contradict each other, ask for a repeat and wait on that list instead. Used by one thread.
 */
final class ResultsToGive {

    private final PatientHistory history;
    private final CascadeSnapshot snapshot;
    private final LocalDate asOf;

    ResultsToGive(PatientHistory history, CascadeSnapshot snapshot) {
        this.history = history;
        this.snapshot = snapshot;
        this.asOf = snapshot.asOf();
    }

    Optional<WorklistEntry> waiting() {
        for (TestDay day : snapshot.tests().days()) {
            if (day.verdict().isDecisive() && isWaiting(day)) {
                return Optional.of(WorklistEntry.of(day.date(), WorklistBecauseCode.RESULT_NOT_GIVEN, day.date()));
            }
        }
        return Optional.empty();
    }

    private boolean isWaiting(TestDay day) {
        if (day.analyte() == Analyte.ANTIBODY && !wasAnswered(day, false)) {
            return false;
        }
        return !wasAnswered(day, true) && !wasToldBy(day.date()) && !isOvertakenByCare(day.date());
    }

    /** Whether the visit of one of the day's tests of that analyte gave that answer. */
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
