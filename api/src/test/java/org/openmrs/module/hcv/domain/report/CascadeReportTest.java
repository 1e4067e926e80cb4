/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/** A synthetic cohort with the published figures of the London peer service (Surey 2019). */
class CascadeReportTest {

    private static final LocalDate SCREENED = LocalDate.of(2025, 1, 10);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final ReportingPeriod PERIOD = ReportingPeriod.quarter(2025, 1);

    private static PatientHistory person(int number) {
        PatientHistory.Builder history = PatientHistory.builder();
        boolean chronic = number < 197;
        history.test(rna("screen", SCREENED, chronic));
        // Referred are the first 176; of the engaged 104, twenty came without a referral.
        if (number < 176) {
            history.referred(SCREENED.plusDays(3));
        }
        boolean engaged = number < 84 || (number >= 177 && number < 197);
        boolean started = engaged && (number < 84 || number < 182);
        if (engaged) {
            history.linked(SCREENED.plusDays(20));
        }
        if (started) {
            LocalDate start = SCREENED.plusDays(40);
            LocalDate end = start.plusDays(83);
            history.course(TreatmentCourse.of("course-" + number, start, 12).withLastDose(end));
            history.test(rna("cure", end.plusDays(90), number >= 76));
        }
        return history.build();
    }

    private static HcvTest rna(String uuid, LocalDate date, boolean detected) {
        return HcvTest.of(uuid, Analyte.RNA, date, detected ? ResultKind.POSITIVE : ResultKind.NEGATIVE);
    }

    private static List<Subject> cohort() {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 461; i++) {
            subjects.add(Subject.of(String.format("person-%03d", i), person(i)));
        }
        return subjects;
    }

    @Test
    void chain_of_the_london_peers_comes_out_with_its_denominators() {
        CascadeTable table = CascadeReport.evaluate(cohort(), PERIOD, AS_OF, ContentFiles.defaultRules());

        assertThat(table.cell(CascadeStep.SCREENED).count()).isEqualTo(461);
        assertThat(table.share(CascadeStep.CHRONIC)).hasToString("197/461 (42.7 %)");
        assertThat(table.share(CascadeStep.REFERRED)).hasToString("176/197 (89.3 %)");
        assertThat(table.share(CascadeStep.ENGAGED)).hasToString("104/197 (52.8 %)");
        assertThat(table.share(CascadeStep.STARTED)).hasToString("89/104 (85.6 %)");
        assertThat(table.share(CascadeStep.FAVOURABLE)).hasToString("76/89 (85.4 %)");
        assertThat(table.shareOfChronic(CascadeStep.FAVOURABLE)).hasToString("76/197 (38.6 %)");
    }

    @Test
    void list_behind_a_number_has_exactly_that_many_people() {
        CascadeTable table = CascadeReport.evaluate(cohort(), PERIOD, AS_OF, ContentFiles.defaultRules());

        assertThat(table.cell(CascadeStep.FAVOURABLE).members())
                .hasSize(76)
                .contains("person-000", "person-075")
                .doesNotContain("person-076");
    }

    @Test
    void people_screened_outside_the_period_are_not_in_it() {
        CascadeTable table = CascadeReport.evaluate(
                cohort(), ReportingPeriod.quarter(2025, 2), AS_OF.minusYears(1), ContentFiles.defaultRules());

        assertThat(table.cell(CascadeStep.SCREENED).count()).isZero();
        assertThat(table.share(CascadeStep.CHRONIC)).hasToString("0/0 (n/a)");
    }

    @Test
    void start_proves_engagement_where_no_appointment_was_recorded() {
        PatientHistory history = PatientHistory.builder()
                .test(rna("screen", SCREENED, true))
                .course(TreatmentCourse.of("course", SCREENED, 12))
                .build();
        List<Subject> one = new ArrayList<>();
        one.add(Subject.of("p", history));

        CascadeTable table = CascadeReport.evaluate(one, PERIOD, AS_OF, ContentFiles.defaultRules());

        assertThat(table.share(CascadeStep.ENGAGED)).hasToString("1/1 (100.0 %)");
        assertThat(table.share(CascadeStep.STARTED)).hasToString("1/1 (100.0 %)");
        assertThat(table.share(CascadeStep.FAVOURABLE)).hasToString("0/1 (0.0 %)");
    }
}
