/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.BecauseCode;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.cascade.FollowedCourse;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * Says which worklists a person is on, on one day.
 *
 * <pre>
 * list                  who                                                            since
 * RNA_NEEDED            status AB_POS_RNA_NEEDED                                       that antibody test
 * RESULT_TO_GIVE        see {@link ResultsToGive}                                      the sample
 * NOT_LINKED            status CURRENT_NOT_LINKED; or CURRENT_REINFECTED with no       virus found
 *                       appointment attended since, and no start planned
 * READY_TO_START        status CURRENT_LINKED or CURRENT_AFTER_FAILURE; or             the appointment; virus found
 *                       CURRENT_REINFECTED otherwise
 * ON_TREATMENT          last course ON_TREATMENT                                       the start
 * LAST_DOSE_TO_CONFIRM  last course EOT_UNCONFIRMED                                    day after the planned end
 * SVR_DUE               last course SVR_DUE                                            first day it was due
 * SVR_OVERDUE           last course SVR_NOT_ASSESSED                                   first day it was overdue
 * LOST_TO_FOLLOW_UP     last course LTFU_ON_TREATMENT; or a current infection that is  first day it was lost
 *                       not treated, last contact more than reengageAfterDays ago
 * REINFECTION           status CURRENT_REINFECTED                                      virus found again
 * REPEAT_TEST_NEEDED    see {@link RepeatTests}                                        the test to be repeated
 * </pre>
 *
 * Who waits on RNA_NEEDED, SVR_DUE or SVR_OVERDUE for a test that is made and awaits a countersignature stays there, with
 * that as the reason ({@link AwaitedResult}).
 *
 * Somebody who has died or whose care has moved to another service is on no list. Everybody with a current infection
 * that is not being treated is on exactly one of NOT_LINKED and READY_TO_START; everybody whose last course waits for
 * something is on at most one of the five lists of courses. The other lists may hold the same people too, because
 * what they ask for is something else. Thread-safe; keeps nothing.
 */
public final class Worklists {

    private Worklists() {}

    /** The lists the person is on at the end of that day; facts of later days do not exist, planned starts apart. */
    public static Map<Worklist, WorklistEntry> of(PatientHistory history, ProgrammeRules rules, LocalDate asOf) {
        return of(history, CascadeCalculator.of(rules).snapshot(history, asOf), rules);
    }

    /** As above, for callers that have the snapshot already; it must be of that history and of those rules. */
    public static Map<Worklist, WorklistEntry> of(
            PatientHistory history, CascadeSnapshot snapshot, ProgrammeRules rules) {
        Map<Worklist, WorklistEntry> entries = new EnumMap<>(Worklist.class);
        CascadePosition position = snapshot.position();
        CascadeStatus status = position.status();
        if (status == CascadeStatus.DIED || status == CascadeStatus.TRANSFERRED) {
            return Collections.emptyMap();
        }
        if (status == CascadeStatus.AB_POS_RNA_NEEDED) {
            entries.put(Worklist.RNA_NEEDED, rnaNeeded(snapshot));
        }
        if (status.isCurrentInfection()) {
            new UntreatedInfection(history, snapshot).addTo(entries, rules.whole("reengageAfterDays"));
        }
        if (status == CascadeStatus.ON_TREATMENT || status == CascadeStatus.POST_TREATMENT) {
            FollowedCourse.of(history, snapshot, rules).ifPresent(course -> WaitingCourse.add(course, rules, entries));
        }
        AwaitedResult.put(snapshot, rules, entries);
        put(entries, Worklist.RESULT_TO_GIVE, new ResultsToGive(history, snapshot).waiting());
        put(entries, Worklist.REPEAT_TEST_NEEDED, new RepeatTests(snapshot, rules).needed());
        return Collections.unmodifiableMap(entries);
    }

    private static void put(Map<Worklist, WorklistEntry> entries, Worklist worklist, Optional<WorklistEntry> entry) {
        entry.ifPresent(found -> entries.put(worklist, found));
    }

    private static WorklistEntry rnaNeeded(CascadeSnapshot snapshot) {
        LocalDate since = snapshot.position().since().get();
        boolean byAntigen = snapshot.position().because().code() == BecauseCode.ANTIGEN_POSITIVE_NO_RNA;
        return WorklistEntry.of(
                since,
                byAntigen ? WorklistBecauseCode.ANTIGEN_POSITIVE_NO_RNA : WorklistBecauseCode.ANTIBODY_REACTIVE_NO_RNA,
                since);
    }
}
