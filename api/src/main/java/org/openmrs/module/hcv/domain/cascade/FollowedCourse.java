/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.util.Optional;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * The last course as it is followed here, for lists and next steps.
 *
 * <p>The outcome of a course during or after which somebody moved to another service is TRANSFERRED_OUT for good, as
 * reports count it. But when they come back, their treatment is followed here again: what it waits for is then worked
 * out as if they had never been away. Thread-safe; keeps nothing.
 */
public final class FollowedCourse {

    private FollowedCourse() {}

    /** The last course that has started; the snapshot must be of that history and of those rules. */
    public static Optional<CourseResult> of(PatientHistory history, CascadeSnapshot snapshot, ProgrammeRules rules) {
        Optional<CourseResult> last = snapshot.lastCourse();
        boolean away = snapshot.position().status() == CascadeStatus.TRANSFERRED;
        if (away || !last.isPresent() || last.get().outcome() != CourseOutcome.TRANSFERRED_OUT) {
            return last;
        }
        return CascadeCalculator.of(rules)
                .snapshot(history.withoutTransfersOut(), snapshot.asOf())
                .lastCourse();
    }
}
