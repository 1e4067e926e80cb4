/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.time.DateRange;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

class PictureFactsTest {

    private static final ProgrammeRules RULES = ContentFiles.defaultRules();
    private static final TreatmentCourse COURSE = TreatmentCourse.of("c", LocalDate.parse("2025-09-01"), 12);

    @Test
    void somebody_who_came_back_after_treatment_has_the_window_of_the_test() {
        PatientHistory away = movedOn("2025-12-15", COURSE.withLastDose(LocalDate.parse("2025-11-23")))
                .build();
        PatientHistory back = movedOn("2025-12-15", COURSE.withLastDose(LocalDate.parse("2025-11-23")))
                .linked(LocalDate.parse("2026-02-01"))
                .build();

        assertThat(of(away, "2026-02-10").testWindow()).isEmpty();
        assertThat(of(back, "2026-02-10").testWindow())
                .contains(DateRange.ofClosed(LocalDate.parse("2026-02-15"), LocalDate.parse("2026-05-10")));
    }

    @Test
    void the_course_of_somebody_who_came_back_in_the_middle_of_it_runs() {
        PatientHistory away = movedOn("2025-10-01", COURSE).build();
        PatientHistory back = movedOn("2025-10-01", COURSE)
                .linked(LocalDate.parse("2025-10-20"))
                .build();

        assertThat(of(away, "2025-10-25").courses().get(0).takenUntil()).isEmpty();
        assertThat(of(back, "2025-10-25").courses().get(0).takenUntil()).contains(LocalDate.parse("2025-10-25"));
    }

    private static PatientHistory.Builder movedOn(String day, TreatmentCourse course) {
        return PatientHistory.builder()
                .test(HcvTest.of("t", Analyte.RNA, LocalDate.parse("2025-08-11"), ResultKind.POSITIVE))
                .course(course)
                .transferOut(LocalDate.parse(day));
    }

    private static PictureFacts of(PatientHistory history, String day) {
        return PictureFacts.of(
                history, CascadeCalculator.of(RULES).snapshot(history, LocalDate.parse(day)), RULES, true);
    }
}
