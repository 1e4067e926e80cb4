/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.CareStep;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * The days of the steps of care of one infection and one course; a step that did not happen has none.
 *
 * <pre>
 * DIAGNOSIS    the day virus was first found in the infection
 * LINKAGE      the first appointment attended on or after that day, and not after the infection ended
 * START        the start of the course
 * COMPLETION   the last dose of a completed course; a course stopped early has none
 * SVR          the test that showed cure
 * </pre>
 *
 * Thread-safe; keeps nothing.
 */
final class CareStepDates {

    private CareStepDates() {}

    /** Of an infection without a course, or of an infection and one of its courses. */
    static Map<CareStep, LocalDate> of(
            PatientHistory history, Optional<InfectionEpisode> episode, Optional<CourseResult> course, LocalDate asOf) {
        Map<CareStep, LocalDate> dates = new EnumMap<>(CareStep.class);
        Optional<LocalDate> diagnosis = episode.flatMap(InfectionEpisode::confirmedOn);
        if (diagnosis.isPresent()) {
            dates.put(CareStep.DIAGNOSIS, diagnosis.get());
            LocalDate last = episode.flatMap(InfectionEpisode::closedOn).orElse(asOf);
            for (LocalDate linkage : history.linkages()) {
                if (!linkage.isBefore(diagnosis.get()) && !linkage.isAfter(last)) {
                    dates.put(CareStep.LINKAGE, linkage);
                    break;
                }
            }
        }
        course.ifPresent(result -> addCourse(result, dates));
        return Collections.unmodifiableMap(dates);
    }

    private static void addCourse(CourseResult result, Map<CareStep, LocalDate> dates) {
        dates.put(CareStep.START, result.course().start());
        result.completedOn().ifPresent(date -> dates.put(CareStep.COMPLETION, date));
        if (result.outcome() == CourseOutcome.CURED) {
            dates.put(CareStep.SVR, result.decidedBy().get().collected());
        }
    }
}
