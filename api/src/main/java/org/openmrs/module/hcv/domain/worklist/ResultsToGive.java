/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.cascade.ToldResults;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.TestDay;

/**
 * Says whether a result waits to be given.
 *
 * <pre>
 * which results      RNA and core antigen, positive or negative (R6, DR5)
 *                    antibody only where its visit recorded that the person was not told: it is read out on the spot
 * told               see {@link ToldResults}
 * </pre>
 *
 * A result below the limit, and tests that contradict each other, ask for a repeat and wait on that list instead. Used
 * by one thread.
 */
final class ResultsToGive {

    private final CascadeSnapshot snapshot;
    private final ToldResults told;

    ResultsToGive(PatientHistory history, CascadeSnapshot snapshot) {
        this.snapshot = snapshot;
        this.told = ToldResults.of(history, snapshot.asOf());
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
        if (day.analyte() == Analyte.ANTIBODY && !told.isRecordedAsNotTold(day)) {
            return false;
        }
        return !told.isTold(day);
    }
}
