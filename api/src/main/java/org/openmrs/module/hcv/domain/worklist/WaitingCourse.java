/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.Map;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/** The list of a course that has started and that no test has decided, if what it waits for can be done. */
final class WaitingCourse {

    private WaitingCourse() {}

    static void add(CourseResult result, ProgrammeRules rules, Map<Worklist, WorklistEntry> entries) {
        LocalDate start = result.course().start();
        LocalDate planned = result.course().plannedLastDose();
        switch (result.outcome()) {
            case ON_TREATMENT:
                entries.put(
                        Worklist.ON_TREATMENT,
                        WorklistEntry.of(start, WorklistBecauseCode.COURSE_RUNNING, start, planned));
                break;
            case EOT_UNCONFIRMED:
                entries.put(
                        Worklist.LAST_DOSE_TO_CONFIRM,
                        WorklistEntry.of(planned.plusDays(1), WorklistBecauseCode.LAST_DOSE_NOT_RECORDED, planned));
                break;
            case LTFU_ON_TREATMENT:
                entries.put(
                        Worklist.LOST_TO_FOLLOW_UP,
                        WorklistEntry.of(
                                planned.plusDays(rules.ltfuDaysAfterPlannedEnd() + 1L),
                                WorklistBecauseCode.NO_CONTACT_SINCE_PLANNED_END,
                                planned));
                break;
            case SVR_DUE:
                LocalDate due = result.endOfTreatment().get();
                entries.put(
                        Worklist.SVR_DUE,
                        WorklistEntry.of(
                                due.plusDays(rules.svr12MinDays()),
                                WorklistBecauseCode.TEST_OF_CURE_DUE,
                                due,
                                due.plusDays(rules.svrOverdueDays())));
                break;
            case SVR_NOT_ASSESSED:
                LocalDate end = result.endOfTreatment().get();
                entries.put(
                        Worklist.SVR_OVERDUE,
                        WorklistEntry.of(
                                end.plusDays(rules.svrOverdueDays() + 1L),
                                WorklistBecauseCode.TEST_OF_CURE_OVERDUE,
                                end));
                break;
            default:
                // SVR_NOT_DUE: nothing can be done yet. Everything else is decided or belongs to nobody here.
                break;
        }
    }
}
