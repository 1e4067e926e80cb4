/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * What to do after missed doses; missed days in a row, both ends included, defaults of the rules.
 *
 * <pre>
 * missed    taken before     RNA since          advice
 * 1 to 7    any or unknown   any                RESUME
 * 8 or more less than 28     any                RESTART
 * 8 to 20   28 or more       not known          RESUME_AND_TEST
 * 8 to 20   28 or more       not detected       FINISH
 * 8 to 20   28 or more       detected           EXTEND
 * 21 up     28 or more       any                STOP
 * 8 to 20   unknown          any                RESUME_AND_TEST
 * 21 up     unknown          any                DAYS_NEEDED
 * </pre>
 */
public enum MissedDoseAdvice {
    /** Go on and finish all tablets. */
    RESUME,
    /** Start again, RNA test, and four weeks more when it is positive. */
    RESTART,
    /** Go on, and an RNA test now. */
    RESUME_AND_TEST,
    /** Not detected: finish as planned. */
    FINISH,
    /** Detected: extend or refer. */
    EXTEND,
    /** Stop, and test for cure 12 weeks later. */
    STOP,
    /** It hangs on how many days were taken before. */
    DAYS_NEEDED;

    public static MissedDoseAdvice of(MissedDoses missed, ProgrammeRules rules) {
        if (missed.days() <= rules.whole("missedDosesResumeDays")) {
            return RESUME;
        }
        boolean isLong = missed.days() >= rules.whole("missedDosesStopDays");
        if (!missed.daysTaken().isPresent()) {
            return isLong ? DAYS_NEEDED : RESUME_AND_TEST;
        }
        if (missed.daysTaken().get() < rules.whole("missedDosesFirstDays")) {
            return RESTART;
        }
        if (isLong) {
            return STOP;
        }
        switch (missed.rnaDetected()) {
            case YES:
                return EXTEND;
            case NO:
                return FINISH;
            default:
                return RESUME_AND_TEST;
        }
    }
}
