/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.TestHistory;
import org.openmrs.module.hcv.domain.testing.Verdict;
import org.openmrs.module.hcv.domain.testing.ViralResult;

/**
 * The viral clearance cascade of the CDC (Wester, MMWR 2023): a view of tests alone.
 *
 * <pre>
 * 0  none of these
 * 1  ever infected            antibody reactive, or virus found
 * 2  viral testing            and a viral test with a result, one that asks for a repeat included
 * 3  initial infection        virus found
 * 4  cured or cleared         later not found
 * 5  persistent or again      later found again
 * </pre>
 *
 * Step 4 knows no waiting time, so a negative on treatment reaches it: it is never called cured. Core antigen counts as
 * a viral test as far as the programme's rules let it prove anything. Thread-safe; keeps nothing.
 */
final class CdcCascade {

    private CdcCascade() {}

    static int highestStep(TestHistory tests, ProgrammeRules rules) {
        int step = stepByFindings(tests);
        if (step > 0) {
            return step;
        }
        if (!tests.first(Analyte.ANTIBODY, Verdict.POSITIVE).isPresent()) {
            return 0;
        }
        for (TestDay day : tests.days()) {
            boolean viral = day.analyte() == Analyte.RNA
                    || (day.analyte() == Analyte.CORE_ANTIGEN && rules.antigenProvesViraemia());
            if (viral && day.counts()) {
                return 2;
            }
        }
        return 1;
    }

    private static int stepByFindings(TestHistory tests) {
        int step = 0;
        for (ViralResult result : tests.viral()) {
            if (result.isDetected() && step == 0) {
                step = 3;
            } else if (!result.isDetected() && step == 3) {
                step = 4;
            } else if (result.isDetected() && step == 4) {
                return 5;
            }
        }
        return step;
    }
}
