/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/** One course as a report sees it. Immutable and thread-safe. */
final class CourseRow {

    static final String UNKNOWN = "unknown";

    private final CourseRef ref;
    private final CourseResult result;
    private final boolean startSupported;

    CourseRow(CourseRef ref, CourseResult result, boolean startSupported) {
        this.ref = ref;
        this.result = result;
        this.startSupported = startSupported;
    }

    CourseRef ref() {
        return ref;
    }

    CourseResult result() {
        return result;
    }

    boolean isStartSupported() {
        return startSupported;
    }

    String regimen() {
        return result.course().regimen().map(Code::value).orElse(UNKNOWN);
    }

    String stopReason() {
        return result.course().stopReason().map(Code::value).orElse(UNKNOWN);
    }
}
