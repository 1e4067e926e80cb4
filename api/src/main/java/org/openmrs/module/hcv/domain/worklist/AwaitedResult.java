/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.Map;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * Says of somebody on a list that waits for a test that the test is made and awaits a countersignature. They stay on the
 * list, so that nobody is lost while it is missing. Thread-safe; keeps nothing.
 */
final class AwaitedResult {

    private AwaitedResult() {}

    static void put(CascadeSnapshot snapshot, ProgrammeRules rules, Map<Worklist, WorklistEntry> entries) {
        put(Worklist.RNA_NEEDED, 0, snapshot, entries);
        put(Worklist.SVR_DUE, rules.svr12MinDays(), snapshot, entries);
        put(Worklist.SVR_OVERDUE, rules.svr12MinDays(), snapshot, entries);
    }

    /** @param days from the first day of the list's reason, the antibody test or the last dose, to the test that counts */
    private static void put(
            Worklist worklist, int days, CascadeSnapshot snapshot, Map<Worklist, WorklistEntry> entries) {
        WorklistEntry waiting = entries.get(worklist);
        if (waiting == null) {
            return;
        }
        LocalDate from = waiting.because().dates().get(0).plusDays(days);
        snapshot.tests()
                .awaiting(from)
                .ifPresent(day -> entries.put(
                        worklist,
                        WorklistEntry.of(waiting.since(), WorklistBecauseCode.AWAITS_COUNTERSIGNATURE, day.date())));
    }
}
